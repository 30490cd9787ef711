package attain.preview;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of CSV: RFC 4180 with LF, quotes only where they are needed. */
final class CsvLine {

	private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

	private CsvLine() {
	}

	static String of(List<String> fields) {
		return fields.stream().map(CsvLine::field).collect(Collectors.joining(",")) + "\n";
	}

	private static String field(String text) {
		return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

}
