package attain.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Pieces of work that know nothing of each other, done on all cores. Few are in memory at
 * a time: whoever adds one while all hands are full waits. He does not lend a hand, for
 * then the others would have nothing to do when his piece is a long one.
 */
public final class SideBySide implements AutoCloseable {

	/** One piece; it shares nothing that changes with the others. */
	@FunctionalInterface
	public interface Piece {

		/** Does the work. */
		void make() throws IOException, SQLException;

	}

	private final ThreadPoolExecutor hands;

	private final List<Future<?>> added = new ArrayList<>();

	private volatile boolean isBroken;

	/** As many hands as there are cores. */
	public SideBySide() {
		int cores = Runtime.getRuntime().availableProcessors();
		this.hands = new ThreadPoolExecutor(cores, cores, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(cores),
				(work) -> daemon(work), SideBySide::waitForRoom);
	}

	private static void waitForRoom(Runnable work, ThreadPoolExecutor hands) {
		try {
			hands.getQueue().put(work);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new RejectedExecutionException(ex);
		}
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "publish");
		thread.setDaemon(true);
		return thread;
	}

	/** Does all of these, and nothing else. */
	public static void make(List<? extends Piece> pieces) throws IOException, SQLException {
		try (SideBySide work = new SideBySide()) {
			for (Piece piece : pieces) {
				work.add(piece);
			}
			work.finish();
		}
	}

	/** Sees to it that the piece is done; the dearest ones are best added first. */
	public void add(Piece piece) {
		this.added.add(this.hands.submit(() -> {
			make(piece);
			return null;
		}));
	}

	private void make(Piece piece) throws IOException, SQLException {
		if (this.isBroken) {
			return;
		}
		try {
			piece.make();
		}
		catch (IOException | SQLException | RuntimeException | Error ex) {
			this.isBroken = true;
			throw ex;
		}
	}

	/**
	 * Waits until all pieces are done. After a failure no other piece is begun.
	 * @throws IOException if a piece failed so; of several failures that of the piece
	 * that was added first
	 * @throws SQLException as above
	 */
	public void finish() throws IOException, SQLException {
		for (Future<?> piece : this.added) {
			try {
				piece.get();
			}
			catch (ExecutionException ex) {
				rethrow(ex.getCause());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new InterruptedIOException("interrupted");
			}
		}
	}

	private static void rethrow(Throwable problem) throws IOException, SQLException {
		if (problem instanceof IOException failure) {
			throw failure;
		}
		if (problem instanceof SQLException failure) {
			throw failure;
		}
		if (problem instanceof Error failure) {
			throw failure;
		}
		throw (RuntimeException) problem;
	}

	/** Begins nothing more and waits for what was begun: nobody writes after this. */
	@Override
	public void close() {
		this.isBroken = true;
		this.hands.shutdown();
		boolean isInterrupted = false;
		while (!this.hands.isTerminated()) {
			try {
				this.hands.awaitTermination(1, TimeUnit.DAYS);
			}
			catch (InterruptedException ex) {
				isInterrupted = true;
			}
		}
		if (isInterrupted) {
			Thread.currentThread().interrupt();
		}
	}

}
