package attain.grid;

import java.io.IOException;

/**
 * Says that a file cannot be read at all. The message is for logs; people see a finding
 * made from {@link #reason()}.
 */
public class UnreadableFileException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Why a file cannot be read. */
	public enum Reason {

		EMPTY, ENCRYPTED, WRONG_TYPE, DAMAGED, TOO_LARGE

	}

	private final Reason reason;

	public UnreadableFileException(Reason reason, String message) {
		super(message);
		this.reason = reason;
	}

	public UnreadableFileException(Reason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = reason;
	}

	static UnreadableFileException damaged(String message) {
		return new UnreadableFileException(Reason.DAMAGED, message);
	}

	static UnreadableFileException tooLarge(String message) {
		return new UnreadableFileException(Reason.TOO_LARGE, message);
	}

	static UnreadableFileException wrongType(String message) {
		return new UnreadableFileException(Reason.WRONG_TYPE, message);
	}

	/** Why the file cannot be read. */
	public Reason reason() {
		return this.reason;
	}

}
