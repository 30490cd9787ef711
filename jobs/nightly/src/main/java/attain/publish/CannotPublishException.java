package attain.publish;

import java.io.IOException;

/**
 * A night that could not be made public. The message is for people: what is wrong, where,
 * and what to do. The previous snapshot stands.
 */
public class CannotPublishException extends IOException {

	private static final long serialVersionUID = 1L;

	public CannotPublishException(String message) {
		super(message);
	}

	public CannotPublishException(String message, Throwable cause) {
		super(message, cause);
	}

}
