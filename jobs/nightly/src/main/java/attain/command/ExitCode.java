package attain.command;

/** Exit codes that are not an ending of a night. */
final class ExitCode {

	static final int DONE = 0;

	static final int ERRORS_FOUND = 1;

	static final int BROKEN = 3;

	static final int REFUSED = 4;

	/** As shells tell of Ctrl-C. */
	static final int INTERRUPTED = 130;

	private ExitCode() {
	}

}
