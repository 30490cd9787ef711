package attain.form.reading;

import java.util.List;
import java.util.Map;

/**
 * The header of a table as found.
 *
 * @param head the sheet that it is on
 * @param firstRow first row of it
 * @param lastRow last row of it, the body follows
 * @param columns column number in the sheet, by key of the column
 * @param labels header text as printed, by column number
 * @param missing keys of required columns that were not found
 * @param points how well it agrees, to compare two finds
 */
record Header(Head head, int firstRow, int lastRow, Map<String, Integer> columns, Map<Integer, String> labels,
		List<String> missing, int points) {
}
