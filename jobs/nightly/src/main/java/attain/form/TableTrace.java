package attain.form;

import java.util.Map;

/**
 * Where a table of a form was found in a sheet. Rows and columns are numbered from 1.
 *
 * @param tableCode name of the table in the form's YAML
 * @param sheetName sheet as printed on the tab
 * @param firstHeaderRow first row of its header
 * @param lastHeaderRow last row of its header, or of the row below it that numbers the
 * columns
 * @param footerRow row that begins the footer, 0 if there is none or the rows were not
 * read
 * @param columns the columns found, by number
 * @param cells keys of the values outside the grid, by address such as C6
 * @param rowKinds kinds of the rows that were taken, by number; rows that are missing
 * were skipped or refused
 */
public record TableTrace(String tableCode, String sheetName, int firstHeaderRow, int lastHeaderRow, int footerRow,
		Map<Integer, BoundTo> columns, Map<String, String> cells, Map<Integer, String> rowKinds) {

	/**
	 * What a column of the sheet was bound to.
	 *
	 * @param key key of the column in the form's YAML
	 * @param holds what its cells are, in the words of the language
	 * @param type how its values are written, in the words of the language
	 * @param label header text as printed
	 */
	public record BoundTo(String key, String holds, String type, String label) {
	}

}
