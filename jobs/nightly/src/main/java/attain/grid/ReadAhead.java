package attain.grid;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Parses the rows of a large sheet in a thread of its own, while the caller looks at
 * those before. A few hundred rows are held at most.
 */
final class ReadAhead implements Runnable {

	/** Something that hands out rows until it is told to stop. */
	interface Source {

		void read(Predicate<GridRow> row) throws IOException;

	}

	private static final int BATCH = 128;

	private static final int BATCHES = 4;

	/** Cells of a batch: rows may be wide. */
	private static final int CELLS = 8_192;

	private static final List<GridRow> END = List.of();

	private final Source source;

	private final BlockingQueue<List<GridRow>> queue = new ArrayBlockingQueue<>(BATCHES);

	private List<GridRow> batch = new ArrayList<>(BATCH);

	private int cells;

	private volatile boolean isOver;

	private volatile @Nullable Throwable failure;

	private ReadAhead(Source source) {
		this.source = source;
	}

	/**
	 * Hands the rows of a source to the caller, in the caller's thread.
	 * @throws IOException what the source throws, after the rows before it
	 */
	static void read(Source source, Predicate<GridRow> row) throws IOException {
		ReadAhead ahead = new ReadAhead(source);
		Thread thread = new Thread(ahead, Thread.currentThread().getName() + "-ahead");
		thread.setDaemon(true);
		thread.start();
		try {
			ahead.drain(row);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("given up");
		}
		finally {
			ahead.isOver = true;
			ahead.queue.clear();
		}
		await(thread);
	}

	/** Nobody shall touch the file while its next reading begins. */
	private static void await(Thread thread) throws InterruptedIOException {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("given up");
		}
	}

	private void drain(Predicate<GridRow> row) throws IOException, InterruptedException {
		for (List<GridRow> next = this.queue.take(); next != END; next = this.queue.take()) {
			for (GridRow one : next) {
				if (!row.test(one)) {
					return;
				}
			}
		}
		Throwable failure = this.failure;
		if (failure instanceof IOException problem) {
			throw problem;
		}
		if (failure instanceof RuntimeException problem) {
			throw problem;
		}
		if (failure instanceof Error problem) {
			throw problem;
		}
	}

	@Override
	public void run() {
		try {
			this.source.read(this::take);
			put(this.batch);
		}
		catch (Throwable ex) {
			this.failure = ex;
			put(this.batch);
		}
		put(END);
	}

	private boolean take(GridRow row) {
		this.batch.add(row);
		this.cells += row.cells().size();
		if (this.batch.size() == BATCH || this.cells > CELLS) {
			put(this.batch);
			this.batch = new ArrayList<>(BATCH);
			this.cells = 0;
		}
		return !this.isOver;
	}

	/** Waits for room as long as anybody wants the rows. */
	private void put(List<GridRow> rows) {
		boolean isPut = rows != END && rows.isEmpty();
		try {
			while (!isPut && !this.isOver) {
				isPut = this.queue.offer(rows, 100, TimeUnit.MILLISECONDS);
			}
		}
		catch (InterruptedException ex) {
			this.isOver = true;
		}
	}

}
