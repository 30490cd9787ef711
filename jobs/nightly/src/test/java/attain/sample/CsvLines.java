package attain.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A delimited file as the portal exports it: UTF-8 with a byte order mark, everything
 * quoted, CRLF.
 */
final class CsvLines {

	private final String delimiter;

	private final List<String> lines = new ArrayList<>();

	CsvLines(String delimiter) {
		this.delimiter = delimiter;
	}

	/** Adds a line; its number, from 1. */
	int add(List<String> fields) {
		this.lines.add("\"" + String.join("\"" + this.delimiter + "\"", fields) + "\"");
		return this.lines.size();
	}

	/** D40: opened and saved by a spreadsheet program, which says what delimits. */
	byte[] bytesWithHint() {
		return ("\ufeffsep=" + this.delimiter + "\r\n" + text()).getBytes(StandardCharsets.UTF_8);
	}

	byte[] bytes() {
		return ("\ufeff" + text()).getBytes(StandardCharsets.UTF_8);
	}

	private String text() {
		return String.join("\r\n", this.lines) + "\r\n";
	}

}
