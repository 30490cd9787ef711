package attain.form.reading;

import java.util.List;
import java.util.regex.Pattern;

import attain.grid.GridRow;
import attain.text.PlainText;

/** The row under a header that numbers the columns: A, B, 1, (2), 4=3/1. */
final class IndexRow {

	private static final Pattern NUMBER = Pattern
		.compile("[A-ZĐ]|\\(?\\d{1,2}\\)?|\\(?\\d{1,2}\\)?\\s*=\\s*[-\\d()+/*x:% ]+");

	/** Rows of a header that may add no word of their own, such as a span of dates. */
	private static final int WORDLESS_ROWS = 3;

	private IndexRow() {
	}

	static boolean is(GridRow row) {
		List<String> filled = row.cells()
			.stream()
			.map((cell) -> PlainText.of(cell.text()))
			.filter((text) -> !text.isEmpty())
			.toList();
		return filled.size() >= 3 && filled.stream().allMatch((text) -> NUMBER.matcher(text).matches())
				&& filled.stream().anyMatch((text) -> text.matches("[A-Z]") || text.equals("(1)") || text.equals("2"));
	}

	/** Number of the last row before the body: the index row, else the header's last. */
	static int lastRowBeforeBody(Header header) {
		return header.head()
			.rows()
			.stream()
			.filter((row) -> row.number() > header.lastRow() && row.number() <= header.lastRow() + WORDLESS_ROWS + 1)
			.filter((row) -> row.width() == 0 && is(row))
			.mapToInt(GridRow::number)
			.findFirst()
			.orElse(header.lastRow());
	}

}
