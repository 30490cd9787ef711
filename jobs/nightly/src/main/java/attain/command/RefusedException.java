package attain.command;

/**
 * A command that cannot do what it was asked. The message is for people; the exit code is
 * 4.
 */
final class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RefusedException(String message) {
		super(message);
	}

}
