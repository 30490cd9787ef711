package attain.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;

import attain.command.JsonLog.Level;
import attain.nightly.ProgressListener;
import attain.settings.LogSettings.Format;

/**
 * Shows on stderr how far a night is: a bar if a person watches, else one line per step,
 * for people or for programs.
 */
abstract class Progress implements ProgressListener, AutoCloseable {

	static Progress on(Terminal terminal, Format format) {
		if (format == Format.JSON) {
			return new Records(new JsonLog(terminal.err()));
		}
		return terminal.isWatched() ? new Bar(terminal.err()) : new Lines(terminal.err());
	}

	/** Leaves the terminal tidy. */
	@Override
	public abstract void close();

	/**
	 * Plain lines, for logs and pipes: a step when it begins, and its tenths if it is
	 * long.
	 */
	private static final class Lines extends Progress {

		private static final int LONG_STEP = 100;

		private final PrintStream err;

		private Lines(PrintStream err) {
			this.err = err;
		}

		@Override
		public void started(String step) {
			this.err.println(step);
		}

		@Override
		public void progressed(String step, long done, long total) {
			if (total >= LONG_STEP && done * 10 / total > (done - 1) * 10 / total) {
				this.err.println(step + " " + done + "/" + total);
			}
		}

		@Override
		public void close() {
			this.err.flush();
		}

	}

	/** One JSON object per line, for programs. */
	private static final class Records extends Progress {

		private static final int LONG_STEP = 100;

		private final JsonLog log;

		private Records(JsonLog log) {
			this.log = log;
		}

		@Override
		public void started(String step) {
			this.log.line(Level.INFO, "step started", Map.of("step", step));
		}

		@Override
		public void progressed(String step, long done, long total) {
			if (total >= LONG_STEP && done * 10 / total > (done - 1) * 10 / total) {
				this.log.line(Level.INFO, "step progressed", Map.of("step", step, "done", done, "total", total));
			}
		}

		@Override
		public void finished(String step, Duration duration) {
			this.log.line(Level.INFO, "step finished", Map.of("step", step, "milliseconds", duration.toMillis()));
		}

		@Override
		public void close() {
			// Every line is out.
		}

	}

	/** One line that is drawn over and over. */
	private static final class Bar extends Progress {

		private static final int CELLS = 24;

		private static final int WIDTH = 78;

		private static final String BACK_AND_CLEAR = "\r\u001b[K";

		private static final long REDRAW_NANOS = 100_000_000;

		private final PrintStream err;

		private long drawnAt;

		private Bar(PrintStream err) {
			this.err = err;
		}

		@Override
		public void started(String step) {
			draw("%-8s".formatted(step));
		}

		@Override
		public void progressed(String step, long done, long total) {
			if (done < total && System.nanoTime() - this.drawnAt < REDRAW_NANOS) {
				return;
			}
			int full = (int) (CELLS * Math.min(done, total) / Math.max(1, total));
			draw("%-8s %s%s %s".formatted(step, "█".repeat(full), "░".repeat(CELLS - full),
					(total > 0) ? done + "/" + total : Long.toString(done)));
		}

		private void draw(String line) {
			this.err.print(BACK_AND_CLEAR + DisplayWidth.clip(line, WIDTH));
			this.err.flush();
			this.drawnAt = System.nanoTime();
		}

		@Override
		public void close() {
			this.err.print(BACK_AND_CLEAR);
			this.err.flush();
		}

	}

}
