package attain.deliver.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How long locks are waited for. Whoever waits for a lock makes all who come later wait
 * behind it: so each try is short, and what was done before stays done.
 *
 * @param longestTry how long one try may keep readers waiting
 * @param tries how many there are
 * @param pause how long readers are left alone between two tries
 */
record Patience(Duration longestTry, int tries, Duration pause) {

	/** Two seconds at a time, for two minutes. */
	static final Patience DEFAULT = new Patience(Duration.ofSeconds(2), 30, Duration.ofSeconds(2));

	private static final String LOCK_NOT_AVAILABLE = "55P03";

	/**
	 * Runs a statement that has to have a lock.
	 * @throws SQLException of state 55P03 if the lock was not to be had
	 */
	void run(Connection connection, String sql) throws SQLException {
		for (int run = 1;; run++) {
			Savepoint before = connection.setSavepoint();
			try (Statement statement = connection.createStatement()) {
				statement.execute("set local lock_timeout = " + this.longestTry.toMillis());
				statement.execute(sql);
				connection.releaseSavepoint(before);
				return;
			}
			catch (SQLException ex) {
				if (!LOCK_NOT_AVAILABLE.equals(ex.getSQLState()) || run >= this.tries) {
					throw ex;
				}
				connection.rollback(before);
				leaveReadersAlone();
			}
		}
	}

	private void leaveReadersAlone() throws SQLException {
		try {
			TimeUnit.MILLISECONDS.sleep(this.pause.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new SQLException("interrupted while waiting for a lock", LOCK_NOT_AVAILABLE, ex);
		}
	}

}
