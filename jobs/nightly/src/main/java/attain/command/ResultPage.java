package attain.command;

import org.jspecify.annotations.Nullable;

/**
 * What a table for people may take.
 *
 * @param width columns of the terminal, 0 if nobody watches
 * @param rows how many rows were asked for, null if nobody said
 * @param hasTypes true to print the type of each column below its name
 */
record ResultPage(int width, @Nullable Integer rows, boolean hasTypes) {

	/** More is not read on a screen. */
	private static final int ON_A_TERMINAL = 200;

	/** What a file or a pipe takes; a table has to fit into memory. */
	private static final int ELSEWHERE = 100_000;

	int shownRows() {
		if (this.rows != null) {
			return this.rows;
		}
		return (this.width > 0) ? ON_A_TERMINAL : ELSEWHERE;
	}

	boolean isAskedFor() {
		return this.rows != null;
	}

}
