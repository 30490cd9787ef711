package attain.grid;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * A workbook whose failures are all {@link UnreadableFileException}, except those of the
 * caller's own code, which pass through untouched.
 */
record GuardedWorkbook(Workbook unguarded) implements Workbook {

	@Override
	public Kind kind() {
		return this.unguarded.kind();
	}

	@Override
	public List<Sheet> sheets() {
		return this.unguarded.sheets();
	}

	@Override
	public List<Note> notes() {
		return this.unguarded.notes();
	}

	@Override
	public Map<String, String> properties() {
		return this.unguarded.properties();
	}

	@Override
	public DateSystem dates() {
		return this.unguarded.dates();
	}

	@Override
	public void read(Sheet sheet, Predicate<GridRow> row) throws IOException {
		Caller caller = new Caller(row);
		try {
			this.unguarded.read(sheet, caller);
		}
		catch (RuntimeException | Error ex) {
			if (ex == caller.failure) {
				throw ex;
			}
			throw Failure.translate(ex);
		}
		catch (IOException ex) {
			throw Failure.translate(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.unguarded.close();
	}

	/** Remembers what the caller's code threw. */
	private static final class Caller implements Predicate<GridRow> {

		private final Predicate<GridRow> row;

		private @Nullable Throwable failure;

		Caller(Predicate<GridRow> row) {
			this.row = row;
		}

		@Override
		public boolean test(GridRow gridRow) {
			try {
				return this.row.test(gridRow);
			}
			catch (RuntimeException | Error ex) {
				this.failure = ex;
				throw ex;
			}
		}

	}

}
