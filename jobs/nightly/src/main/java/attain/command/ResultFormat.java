package attain.command;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How a query result is printed. */
enum ResultFormat {

	/** For people. */
	TABLE {
		@Override
		void print(ResultSet rows, PrintStream out, ResultPage page) throws SQLException {
			new TableResult(out, page).print(rows);
		}
	},
	/**
	 * RFC 4180 with LF, UTF-8; NULL is nothing at all, an empty text is "". A text that a
	 * spreadsheet would run begins with an apostrophe.
	 */
	CSV {
		@Override
		void print(ResultSet rows, PrintStream out, ResultPage page) throws SQLException {
			new CsvResult(out).print(rows);
		}
	},
	/** An array with one object per row, one row per line. */
	JSON {
		@Override
		void print(ResultSet rows, PrintStream out, ResultPage page) throws SQLException, IOException {
			new JsonResult(out).print(rows);
		}
	},
	/** A table for documents, all rows. */
	MARKDOWN {
		@Override
		void print(ResultSet rows, PrintStream out, ResultPage page) throws SQLException {
			new MarkdownResult(out).print(rows);
		}
	};

	/** Prints the rows; the formats for programs print all, whatever the page. */
	abstract void print(ResultSet rows, PrintStream out, ResultPage page) throws SQLException, IOException;

	/**
	 * True once in a while, if nobody reads on: {@code | head} has seen enough. Asking
	 * flushes, so it is not asked for every row.
	 */
	static boolean isUnread(PrintStream out, long row) {
		return row % 1024 == 0 && out.checkError();
	}

}
