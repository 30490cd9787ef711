package attain.sample;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One indicator row of Biểu 01.
 *
 * @param key key of the row
 * @param measure what its bound column gives
 * @param column the bound column: E the month, F the year to date
 * @param number outline number
 * @param label the wording of the form
 * @param shortLabel another wording that is met, or the same
 * @param plan planned percentage, empty for a blank cell
 * @param month rate of the month
 * @param toDate rate of the year to date
 */
record SummaryRow(String key, String measure, String column, String number, String label, String shortLabel,
		String plan, @Nullable BigDecimal month, @Nullable BigDecimal toDate) {
}
