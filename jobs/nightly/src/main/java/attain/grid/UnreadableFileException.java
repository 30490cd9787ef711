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

	private final String detail;

	public UnreadableFileException(Reason reason, String message) {
		this(reason, message, "");
	}

	/**
	 * @param detail what a person should be told, see {@link #detail()}
	 */
	public UnreadableFileException(Reason reason, String message, String detail) {
		super(message);
		this.reason = reason;
		this.detail = detail;
	}

	public UnreadableFileException(Reason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = reason;
		this.detail = "";
	}

	static UnreadableFileException damaged(String message) {
		return new UnreadableFileException(Reason.DAMAGED, message);
	}

	static UnreadableFileException damaged(String message, String detail) {
		return new UnreadableFileException(Reason.DAMAGED, message, detail);
	}

	static UnreadableFileException tooLarge(String message) {
		return tooLarge(message, "cấu trúc tệp (structure of the file)");
	}

	static UnreadableFileException tooLarge(String message, String detail) {
		return new UnreadableFileException(Reason.TOO_LARGE, message, detail);
	}

	static UnreadableFileException wrongType(String message, String detail) {
		return new UnreadableFileException(Reason.WRONG_TYPE, message, detail);
	}

	/** Why the file cannot be read. */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * What was found instead, or which limit was passed, in words that need no
	 * translation or in both languages; may be empty.
	 */
	public String detail() {
		return this.detail;
	}

}
