package attain.publish.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A column of the workbook.
 *
 * @param columnName name in the answer of the sheet's question
 * @param heading what stands above it
 * @param kind what its cells hold
 * @param width in characters
 * @param meaningVi what it says, for the legend
 * @param meaningEn the same in English
 */
record SheetColumn(String columnName, String heading, Kind kind, int width, String meaningVi, String meaningEn) {

	/** What a cell holds. */
	enum Kind {

		/** Words on one line. */
		TEXT,
		/** Words that are broken into lines. */
		LONG_TEXT,
		/** A whole number. */
		COUNT,
		/** A number. */
		DECIMAL,
		/** A share, 1 for 100 %. */
		PERCENT,
		/** A day. */
		DATE,
		/** True or false. */
		FLAG

	}

	/** The columns of one sheet among those of all. */
	static List<SheetColumn> of(String sheetCode, List<Map<String, String>> all) {
		return all.stream()
			.filter((column) -> sheetCode.equals(column.get("sheet_code")))
			.map((column) -> new SheetColumn(text(column, "column_name"), text(column, "heading_vi"),
					Kind.valueOf(text(column, "kind_code").toUpperCase(Locale.ROOT)),
					Integer.parseInt(text(column, "width_count")), text(column, "meaning_vi"),
					text(column, "meaning_en")))
			.toList();
	}

	private static String text(Map<String, String> row, String column) {
		return row.getOrDefault(column, "");
	}

}
