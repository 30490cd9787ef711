package attain.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs work in one DuckDB transaction that also holds what appenders append. */
public final class Transaction {

	/** Work that may fail. */
	public interface Work {

		void run() throws SQLException;

	}

	private Transaction() {
	}

	/** All of the work is in, or nothing. It may write to one database file only. */
	public static void run(Connection connection, Work work) throws SQLException {
		connection.setAutoCommit(false);
		try {
			// The driver begins a transaction with the first statement, not with the
			// first
			// append: without this line every append would be committed by itself.
			try (Statement statement = connection.createStatement()) {
				statement.execute("select 1");
			}
			work.run();
			connection.commit();
		}
		catch (SQLException | RuntimeException | Error ex) {
			connection.rollback();
			throw ex;
		}
		finally {
			connection.setAutoCommit(true);
		}
	}

}
