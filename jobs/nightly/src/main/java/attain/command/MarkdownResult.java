package attain.command;

import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.StringJoiner;

/** A query result as a table for documents; an empty cell is NULL. */
final class MarkdownResult {

	private final PrintStream out;

	MarkdownResult(PrintStream out) {
		this.out = out;
	}

	void print(ResultSet rows) throws SQLException {
		ResultSetMetaData head = rows.getMetaData();
		StringJoiner names = line();
		StringJoiner rule = new StringJoiner("|", "|", "|");
		for (int at = 1; at <= head.getColumnCount(); at++) {
			names.add(cell(head.getColumnLabel(at)));
			rule.add(CellText.isNumber(head, at) ? "---:" : "---");
		}
		this.out.println(names);
		this.out.println(rule);
		for (long row = 1; rows.next() && !ResultFormat.isUnread(this.out, row); row++) {
			StringJoiner cells = line();
			for (int at = 1; at <= head.getColumnCount(); at++) {
				String text = CellText.readable(rows.getObject(at));
				cells.add((text != null) ? cell(text) : "");
			}
			this.out.println(cells);
		}
	}

	private static StringJoiner line() {
		return new StringJoiner(" | ", "| ", " |");
	}

	private static String cell(String text) {
		return text.replaceAll("[\\\\|<\\[]", "\\\\$0");
	}

}
