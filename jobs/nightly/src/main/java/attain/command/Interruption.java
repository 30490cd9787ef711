package attain.command;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C while a query runs: the query is stopped and the database closed, so that no
 * spilled file stays behind. Open it before the database, so that it is closed after it.
 */
final class Interruption implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 3;

	private final CountDownLatch closed = new CountDownLatch(1);

	private final Thread hook = new Thread(this::stop, "interruption");

	private volatile @Nullable Statement running;

	private volatile boolean isWanted;

	Interruption() {
		Runtime.getRuntime().addShutdownHook(this.hook);
	}

	/** From now on this statement is what an interruption stops. */
	void watch(Statement statement) {
		this.running = statement;
	}

	/** True if somebody wants this program to end. */
	boolean isWanted() {
		return this.isWanted;
	}

	/**
	 * Stops a statement in whatever it does; a fetch between two chunks ends only when
	 * its statement is closed.
	 */
	static void cancel(Statement statement) {
		try {
			statement.cancel();
			statement.close();
		}
		catch (SQLException ex) {
			// It has ended by itself.
		}
	}

	private void stop() {
		this.isWanted = true;
		Statement statement = this.running;
		if (statement != null) {
			cancel(statement);
			try {
				this.closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public void close() {
		this.closed.countDown();
		if (!this.isWanted) {
			Runtime.getRuntime().removeShutdownHook(this.hook);
		}
	}

}
