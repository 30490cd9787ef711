package attain.warehouse;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import attain.form.TableRow;

import org.jspecify.annotations.Nullable;

/** Reads rows back in a thread of its own, while DuckDB stores those before. */
final class RowsAhead implements Runnable, AutoCloseable {

	private static final int BATCHES = 4;

	private static final List<TableRow> END = List.of();

	private final Iterator<TableRow> rows;

	private final int batch;

	private final BlockingQueue<List<TableRow>> queue = new ArrayBlockingQueue<>(BATCHES);

	private volatile boolean isOver;

	private volatile @Nullable RuntimeException failure;

	/**
	 * Begins to read.
	 * @param batch rows that are handed over together
	 */
	RowsAhead(List<TableRow> rows, int batch) {
		this.rows = rows.iterator();
		this.batch = batch;
		Thread thread = new Thread(this, "rows-ahead");
		thread.setDaemon(true);
		thread.start();
	}

	/** The next rows, none at the end. */
	List<TableRow> next() {
		try {
			List<TableRow> next = this.isOver ? END : this.queue.take();
			this.isOver |= next == END;
			RuntimeException failure = this.failure;
			if (next == END && failure != null) {
				throw failure;
			}
			return next;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("given up", ex);
		}
	}

	@Override
	public void run() {
		try {
			while (!this.isOver && this.rows.hasNext()) {
				List<TableRow> next = new ArrayList<>(this.batch);
				while (next.size() < this.batch && this.rows.hasNext()) {
					next.add(this.rows.next());
				}
				put(next);
			}
		}
		catch (RuntimeException ex) {
			this.failure = ex;
		}
		catch (Error ex) {
			this.failure = new IllegalStateException(ex);
		}
		put(END);
	}

	private void put(List<TableRow> next) {
		try {
			boolean isPut = false;
			while (!isPut && !this.isOver) {
				isPut = this.queue.offer(next, 100, TimeUnit.MILLISECONDS);
			}
		}
		catch (InterruptedException ex) {
			this.isOver = true;
		}
	}

	@Override
	public void close() {
		this.isOver = true;
		this.queue.clear();
	}

}
