package attain.command;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

import attain.publish.Snapshot;

/**
 * One query that ends: with its rows, with the reason why there are none, or when its
 * time is over.
 */
final class TimedQuery {

	/**
	 * What the driver says in place of the reason, when it hands out rows as they come.
	 */
	private static final String NO_REASON = "Invalid result set";

	private static final long AGAIN_MILLIS = 500;

	private final Snapshot snapshot;

	private final Interruption interruption;

	private final Duration limit;

	private final long startedAt = System.nanoTime();

	private volatile boolean isOver;

	/** What is done with the rows. */
	@FunctionalInterface
	interface Reader {

		void read(ResultSet rows) throws SQLException, IOException;

	}

	/**
	 * A query on a snapshot.
	 * @param limit how long it may take, its printing too; zero for ever
	 */
	TimedQuery(Snapshot snapshot, Interruption interruption, Duration limit) {
		this.snapshot = snapshot;
		this.interruption = interruption;
		this.limit = limit;
	}

	/** True if it was stopped because its time was over. */
	boolean isOver() {
		return this.isOver;
	}

	/** True if it was stopped because the program has to end. */
	boolean isInterrupted() {
		return this.interruption.isWanted();
	}

	/**
	 * Runs it and has its rows read.
	 * @throws SQLException in the words of the database
	 */
	void ask(String sql, Reader reader) throws SQLException, IOException {
		try {
			run(this.snapshot.connection(), sql, reader);
		}
		catch (SQLException ex) {
			if (!this.isOver && !this.interruption.isWanted() && String.valueOf(ex.getMessage()).contains(NO_REASON)) {
				tellReason(sql);
			}
			throw ex;
		}
	}

	private void tellReason(String sql) throws SQLException, IOException {
		try (Snapshot complete = this.snapshot.reopenedForReasons()) {
			run(complete.connection(), sql, (rows) -> {
			});
		}
	}

	private void run(Connection connection, String sql, Reader reader) throws SQLException, IOException {
		Timer timer = new Timer("time limit", true);
		try (Statement statement = connection.createStatement()) {
			this.interruption.watch(statement);
			if (!this.limit.isZero()) {
				timer.schedule(end(statement), remainingMillis(), AGAIN_MILLIS);
			}
			if (!statement.execute(sql)) {
				throw new SQLException("Only a query has a result");
			}
			try (ResultSet rows = statement.getResultSet()) {
				reader.read(rows);
			}
		}
		finally {
			timer.cancel();
		}
	}

	private long remainingMillis() {
		return Math.max(1, this.limit.minusNanos(System.nanoTime() - this.startedAt).toMillis());
	}

	private TimerTask end(Statement statement) {
		return new TimerTask() {
			@Override
			public void run() {
				TimedQuery.this.isOver = true;
				Interruption.cancel(statement);
			}
		};
	}

}
