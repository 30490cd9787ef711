package attain.form.language;

import java.math.BigDecimal;
import java.util.List;

/**
 * Says which rows a total row sums up.
 *
 * @param row kind of the total row
 * @param over kinds of the rows below it
 * @param columns keys of the columns
 * @param kind whether it must equal the sum or may be less
 * @param tolerance how far it may be off, in the stored unit
 */
public record Total(String row, List<String> over, List<String> columns, Kind kind, BigDecimal tolerance) {

	/** How a total relates to its rows. */
	public enum Kind {

		/** Equal to the sum. */
		SUM,
		/** Counted once over all rows: between the largest and the sum. */
		DISTINCT

	}

}
