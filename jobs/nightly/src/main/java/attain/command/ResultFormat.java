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
		void print(ResultSet rows, PrintStream out, int width) throws SQLException {
			new TableResult(out, width).print(rows);
		}
	},
	/** RFC 4180 with LF, UTF-8; NULL is nothing at all, an empty text is "". */
	CSV {
		@Override
		void print(ResultSet rows, PrintStream out, int width) throws SQLException {
			new CsvResult(out).print(rows);
		}
	},
	/** An array with one object per row, one row per line. */
	JSON {
		@Override
		void print(ResultSet rows, PrintStream out, int width) throws SQLException, IOException {
			new JsonResult(out).print(rows);
		}
	};

	/**
	 * Prints all rows.
	 * @param width columns of the terminal, 0 if nobody watches
	 */
	abstract void print(ResultSet rows, PrintStream out, int width) throws SQLException, IOException;

}
