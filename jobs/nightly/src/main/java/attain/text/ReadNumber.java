package attain.text;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What {@link NumberReader} made of a text. */
public sealed interface ReadNumber {

	/**
	 * A number.
	 *
	 * @param number the value, exact, with the digits as written
	 * @param unit the unit that stood in the cell, null if there was none; a percent sign
	 * is no unit. It may be a multiple ("tỷ đồng"), which the number does not contain
	 * @param quirks what was odd, without repeats, mostly empty
	 */
	record Value(BigDecimal number, @Nullable String unit, List<Quirk> quirks) implements ReadNumber {
	}

	/**
	 * A sign that explains why there is no number.
	 *
	 * @param obsStatus not_collected or not_applicable
	 */
	record Absent(String obsStatus) implements ReadNumber {

		static final Absent NOT_COLLECTED = new Absent("not_collected");

		static final Absent NOT_APPLICABLE = new Absent("not_applicable");

	}

	/**
	 * No number.
	 *
	 * @param refusal why
	 */
	record Refused(Refusal refusal) implements ReadNumber {
	}

}
