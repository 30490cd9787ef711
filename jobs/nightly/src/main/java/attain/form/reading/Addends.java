package attain.form.reading;

import java.math.BigDecimal;
import java.util.List;

import attain.form.language.Check;
import org.jspecify.annotations.Nullable;

/**
 * Counts of a row that may hold the same person several times.
 *
 * @param sum their sum; null if there are none or one is missing
 * @param largest the largest of them, 0 if there is none
 * @param counted how many are above zero
 */
record Addends(@Nullable BigDecimal sum, BigDecimal largest, long counted) {

	/** The columns on the right side of a check, repeated ones each. */
	static Addends of(Binding binding, Check check, BodyRow row) {
		List<String> keys = check.right()
			.columns()
			.stream()
			.flatMap((column) -> binding.keys(column).stream())
			.toList();
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal largest = BigDecimal.ZERO;
		long counted = 0;
		for (String key : keys) {
			BigDecimal value = row.value(binding.placeOf(key));
			if (value == null) {
				return new Addends(null, largest, counted);
			}
			sum = sum.add(value);
			largest = largest.max(value);
			counted += value.signum();
		}
		return new Addends(keys.isEmpty() ? null : sum, largest, counted);
	}

}
