package attain.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One table of a file: its columns as bound, and its rows.
 *
 * @param tableNo number of the table in the file, from 1
 * @param tableCode name of the table in the form's YAML
 * @param sheetName sheet as printed on the tab
 * @param calendar calendar of the table where it differs from the file's, else null
 * @param periodCode period of the table where it differs from the file's, else null
 * @param rowsAddUp whether several rows of one key are parts of one figure; else they are
 * a mistake
 * @param breakdownLists the lists of the reference data that the parts of a breakdown are
 * from, joined with "|"; empty if they stand for themselves
 * @param slots which value of a row is which measure
 * @param rows the rows, top to bottom
 */
public record TableReading(int tableNo, String tableCode, String sheetName, @Nullable String calendar,
		@Nullable String periodCode, boolean rowsAddUp, String breakdownLists, List<Slot> slots, List<TableRow> rows) {
}
