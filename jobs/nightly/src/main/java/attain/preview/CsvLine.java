package attain.preview;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import attain.text.Inert;

/**
 * A line of CSV: RFC 4180 with LF, quotes only where they are needed, no cell that a
 * spreadsheet would run. A plain number keeps its sign.
 */
final class CsvLine {

	private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

	private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d+)*");

	private CsvLine() {
	}

	static String of(List<String> fields) {
		return fields.stream().map(CsvLine::field).collect(Collectors.joining(",")) + "\n";
	}

	private static String field(String cell) {
		String text = NUMBER.matcher(cell).matches() ? cell : Inert.cell(cell);
		return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

}
