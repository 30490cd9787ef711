package attain.command;

import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A query result for people. */
final class TableResult {

	/** More is not read on a screen; the other formats print all. */
	private static final int SHOWN_ROWS = 1000;

	private static final String NULL = "∅";

	private final PrintStream out;

	private final int width;

	TableResult(PrintStream out, int width) {
		this.out = out;
		this.width = (width > 0) ? width : Integer.MAX_VALUE;
	}

	void print(ResultSet rows) throws SQLException {
		ResultSetMetaData head = rows.getMetaData();
		TextTable table = new TextTable(columns(head));
		long count = 0;
		while (rows.next()) {
			if (count++ < SHOWN_ROWS) {
				table.row(row(rows, head.getColumnCount()));
			}
		}
		table.lines(this.width).forEach(this.out::println);
		this.out.println(footer(count));
	}

	private static String footer(long count) {
		String rows = "(%d dòng) (%d %s)".formatted(count, count, (count == 1) ? "row" : "rows");
		return (count <= SHOWN_ROWS) ? rows
				: rows + " chỉ hiện %d dòng đầu (first %d shown); --format csv in tất cả (prints all)"
					.formatted(SHOWN_ROWS, SHOWN_ROWS);
	}

	private static List<TextTable.Column> columns(ResultSetMetaData head) throws SQLException {
		List<TextTable.Column> columns = new ArrayList<>();
		for (int at = 1; at <= head.getColumnCount(); at++) {
			columns.add(CellText.isNumber(head.getColumnType(at)) ? TextTable.Column.right(head.getColumnLabel(at))
					: TextTable.Column.left(head.getColumnLabel(at)));
		}
		return columns;
	}

	private static List<String> row(ResultSet rows, int columns) throws SQLException {
		List<String> cells = new ArrayList<>();
		for (int at = 1; at <= columns; at++) {
			String text = CellText.readable(rows, at);
			cells.add((text != null) ? text : NULL);
		}
		return cells;
	}

}
