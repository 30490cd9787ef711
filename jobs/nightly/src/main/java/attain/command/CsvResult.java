package attain.command;

import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.regex.Pattern;

import attain.text.Inert;
import org.jspecify.annotations.Nullable;

/**
 * A query result as CSV: every digit of a number; before a text that a spreadsheet would
 * run stands an apostrophe. JSON has the texts untouched.
 */
final class CsvResult {

	private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^$");

	private final PrintStream out;

	CsvResult(PrintStream out) {
		this.out = out;
	}

	void print(ResultSet rows) throws SQLException {
		ResultSetMetaData head = rows.getMetaData();
		int columns = head.getColumnCount();
		for (int at = 1; at <= columns; at++) {
			cell(Inert.cell(head.getColumnLabel(at)), at, columns);
		}
		for (long row = 1; rows.next() && !ResultFormat.isUnread(this.out, row); row++) {
			for (int at = 1; at <= columns; at++) {
				String text = CellText.exact(rows.getObject(at));
				boolean isText = text != null && !CellText.isNumber(head, at);
				cell(isText ? Inert.cell(text) : text, at, columns);
			}
		}
	}

	private void cell(@Nullable String text, int column, int columns) {
		if (text != null) {
			this.out.print(NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text);
		}
		this.out.print((column < columns) ? ',' : '\n');
	}

}
