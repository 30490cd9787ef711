package attain.warehouse;

import java.nio.file.Path;

/**
 * Says which SQL file failed and why. Raised for mistakes of the program, not of data.
 */
public class SqlProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public SqlProblem(String message) {
		super(message);
	}

	public SqlProblem(Path file, Throwable cause) {
		super(file + ": " + cause.getMessage(), cause);
	}

}
