package attain.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command prints, and who looks at it.
 *
 * @param out results
 * @param err progress and complaints
 * @param width columns of the terminal that shows {@code out}, 0 if it is a file or a
 * pipe
 * @param isWatched true if a person sees {@code err} on a terminal
 */
public record Terminal(PrintStream out, PrintStream err, int width, boolean isWatched) {

	private static final int BUFFER = 1 << 16;

	/** Whatever is printed, the terminal obeys nothing in it that is not ours. */
	public Terminal {
		out = InertStream.over(out);
		err = InertStream.over(err);
	}

	/**
	 * The streams of this process in UTF-8, whatever the locale says. The launcher tells
	 * who looks at them.
	 */
	public static Terminal ofProcess() {
		return new Terminal(utf8(FileDescriptor.out, false), utf8(FileDescriptor.err, true),
				Integer.getInteger("attain.terminal.width", 0), Boolean.getBoolean("attain.terminal.watched"));
	}

	/** Everything printed so far is out. */
	public void flush() {
		this.out.flush();
		this.err.flush();
	}

	private static PrintStream utf8(FileDescriptor stream, boolean flushesLines) {
		return new PrintStream(new java.io.BufferedOutputStream(new FileOutputStream(stream), BUFFER), flushesLines,
				StandardCharsets.UTF_8);
	}

}
