package attain.command;

import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A query result for people: a table, or, where the terminal is too narrow for one, a
 * block for each row. Nothing is cut off within a row.
 */
final class TableResult {

	private static final String NULL = "∅";

	private static final int SHOWN_BLOCKS = 20;

	private final ResultPage page;

	private final PrintStream out;

	private final int width;

	TableResult(PrintStream out, ResultPage page) {
		this.out = out;
		this.page = page;
		this.width = (page.width() > 0) ? page.width() : Integer.MAX_VALUE;
	}

	void print(ResultSet rows) throws SQLException {
		ResultSetMetaData head = rows.getMetaData();
		List<List<String>> shown = new ArrayList<>();
		long count = 0;
		while (rows.next()) {
			if (count++ < this.page.shownRows()) {
				shown.add(row(rows, head.getColumnCount()));
			}
		}
		List<String> table = table(head, shown);
		if (!table.isEmpty()) {
			table.forEach(this.out::println);
			this.out.println(footer(count, shown.size()));
			return;
		}
		RecordList records = new RecordList(names(head), this.width);
		int last = this.page.isAskedFor() ? shown.size() : Math.min(shown.size(), SHOWN_BLOCKS);
		for (int at = 0; at < last; at++) {
			records.lines(at + 1, shown.get(at)).forEach(this.out::println);
		}
		this.out.println(footer(count, last));
	}

	/** Empty if the terminal is too narrow, or folding would take more than blocks do. */
	private List<String> table(ResultSetMetaData head, List<List<String>> rows) throws SQLException {
		TextTable table = new TextTable(columns(head));
		rows.forEach(table::row);
		List<String> lines = table.fits(this.width) ? table.lines(this.width) : List.of();
		int headLines = head.getColumnCount() + 2;
		return (lines.size() <= headLines + (long) rows.size() * (head.getColumnCount() + 1)) ? lines : List.of();
	}

	private static String footer(long count, int shown) {
		String rows = "(%1$d dòng) (%1$d %2$s)".formatted(count, (count == 1) ? "row" : "rows");
		return (count == shown) ? rows
				: rows + " chỉ hiện %1$d dòng đầu (first %1$d shown): --rows, --format csv".formatted(shown);
	}

	private List<String> names(ResultSetMetaData head) throws SQLException {
		List<String> names = new ArrayList<>();
		for (int at = 1; at <= head.getColumnCount(); at++) {
			names.add(head.getColumnLabel(at) + (this.page.hasTypes() ? " " + CellText.typeName(head, at) : ""));
		}
		return names;
	}

	private List<TextTable.Column> columns(ResultSetMetaData head) throws SQLException {
		List<TextTable.Column> columns = new ArrayList<>();
		for (int at = 1; at <= head.getColumnCount(); at++) {
			String label = head.getColumnLabel(at);
			String[] heads = this.page.hasTypes() ? new String[] { label, CellText.typeName(head, at) }
					: new String[] { label };
			columns.add(CellText.isNumber(head, at) ? TextTable.Column.right(heads) : TextTable.Column.left(heads));
		}
		return columns;
	}

	private static List<String> row(ResultSet rows, int columns) throws SQLException {
		List<String> cells = new ArrayList<>();
		for (int at = 1; at <= columns; at++) {
			String text = CellText.readable(rows.getObject(at));
			cells.add((text != null) ? text : NULL);
		}
		return cells;
	}

}
