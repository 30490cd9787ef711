package attain.form.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import attain.form.TableRow;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that are handed out, as they are in the end.
 *
 * @param body all rows
 * @param groups the groups that are handed out
 * @param standIns what takes values out of them
 */
record SettledRows(TableBody body, Set<Tally.Group> groups, StandIns standIns) {

	void each(Consumer<BodyRow> look) {
		for (BodyRow row : this.body.rows()) {
			if (isSettled(row)) {
				look.accept(row);
			}
		}
	}

	long count(Predicate<BodyRow> wanted) {
		long[] count = new long[1];
		each((row) -> count[0] += wanted.test(row) ? 1 : 0);
		return count[0];
	}

	/** Whether a row is handed out, and then as it is in the end. */
	private boolean isSettled(BodyRow row) {
		if (!this.body.isTaken(row) || !this.groups.contains(new Tally.Group(row.rule.kind(), row.rule.emit()))) {
			return false;
		}
		this.body.settler().repeat(row);
		this.standIns.drop(row);
		return true;
	}

	/**
	 * Rows as they leave this room. Those that are not all in memory are made anew
	 * whenever somebody goes through them.
	 * @param first what comes before them
	 * @param shape what is made of a row, null if nothing
	 * @param count of how many rows something is made
	 */
	List<TableRow> list(List<TableRow> first, Function<BodyRow, @Nullable TableRow> shape, long count) {
		if (this.body.rows().isInMemory()) {
			List<TableRow> rows = new ArrayList<>(first);
			each((row) -> {
				TableRow made = shape.apply(row);
				if (made != null) {
					rows.add(made);
				}
			});
			return List.copyOf(rows);
		}
		return new Streamed(this, first, shape, Math.toIntExact(first.size() + count));
	}

	/** Rows that are to be gone through from the first on. */
	private static final class Streamed extends AbstractList<TableRow> implements Closeable {

		private final SettledRows rows;

		private final List<TableRow> first;

		private final Function<BodyRow, @Nullable TableRow> shape;

		private final int size;

		Streamed(SettledRows rows, List<TableRow> first, Function<BodyRow, @Nullable TableRow> shape, int size) {
			this.rows = rows;
			this.first = first;
			this.shape = shape;
			this.size = size;
		}

		@Override
		public int size() {
			return this.size;
		}

		@Override
		public TableRow get(int index) {
			Iterator<TableRow> rows = iterator();
			for (int before = 0; before < index; before++) {
				rows.next();
			}
			return rows.next();
		}

		@Override
		public Iterator<TableRow> iterator() {
			Iterator<TableRow> before = this.first.iterator();
			Iterator<BodyRow> source = this.rows.body().rows().iterator();
			return new Iterator<>() {

				private @Nullable TableRow next;

				@Override
				public boolean hasNext() {
					if (this.next == null && before.hasNext()) {
						this.next = before.next();
					}
					while (this.next == null && source.hasNext()) {
						BodyRow row = source.next();
						this.next = Streamed.this.rows.isSettled(row) ? Streamed.this.shape.apply(row) : null;
					}
					return this.next != null;
				}

				@Override
				public TableRow next() {
					TableRow row = hasNext() ? this.next : null;
					if (row == null) {
						throw new NoSuchElementException();
					}
					this.next = null;
					return row;
				}
			};
		}

		@Override
		public void close() throws IOException {
			this.rows.body().rows().close();
		}

	}

}
