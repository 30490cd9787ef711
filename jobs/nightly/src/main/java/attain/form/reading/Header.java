package attain.form.reading;

import java.util.List;
import java.util.Map;

import attain.grid.Cell;

/**
 * The header of a table as found.
 *
 * @param head the sheet that it is on
 * @param firstRow first row of it
 * @param lastRow last row of it, the body follows
 * @param columns column number in the sheet, by key of the column
 * @param labels header text as printed, by column number
 * @param names what stood for {name} in the header, by column number
 * @param missing keys of required columns that were not found
 * @param fields of a record the field behind each column number, which then is only a
 * number; empty for a table with rows
 * @param points how well it agrees, to compare two finds
 */
record Header(Head head, int firstRow, int lastRow, Map<String, Integer> columns, Map<Integer, String> labels,
		Map<Integer, String> names, List<String> missing, Map<Integer, Field> fields, int points) {

	private static final String AGAIN = "#";

	/** Whether this is one record and not a header with rows below. */
	boolean isRecord() {
		return !this.fields.isEmpty();
	}

	/** Letters of a column; of a record the whole address of its value. */
	String place(int column) {
		Field field = this.fields.get(column);
		return (field != null) ? field.ref() : Cell.columnLetters(column);
	}

	/** What tells the unit of a column: its label, and the unit printed beside it. */
	String unitText(int column) {
		Field field = this.fields.get(column);
		String label = this.labels.getOrDefault(column, "");
		return (field != null) ? label + " " + field.unit() : label;
	}

	/** Key of a repeated column that stands once more, a number for each. */
	static String again(String key, int number) {
		return key + AGAIN + number;
	}

	/** Key of a repeated column where it stands first. */
	static String first(String key) {
		int again = key.indexOf(AGAIN);
		return (again > 0) ? key.substring(0, again) : key;
	}

	/** The keys under which a column stands, left to right; none if it is not there. */
	List<String> keys(String key) {
		return this.columns.entrySet()
			.stream()
			.filter((column) -> column.getKey().equals(key) || column.getKey().startsWith(key + AGAIN))
			.sorted(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.toList();
	}

	static List<Integer> numbers(Map<String, Integer> columns, String key) {
		return columns.entrySet()
			.stream()
			.filter((column) -> column.getKey().equals(key) || column.getKey().startsWith(key + AGAIN))
			.map(Map.Entry::getValue)
			.sorted()
			.toList();
	}

}
