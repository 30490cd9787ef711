package attain.deliver;

import org.jspecify.annotations.Nullable;

/**
 * Something did not arrive. The message is for people, in Vietnamese and English: what
 * could not be delivered, where, why, and what to do; no secret is in it.
 */
public final class DeliveryFailedException extends Exception {

	private static final long serialVersionUID = 1L;

	public DeliveryFailedException(String message) {
		super(message);
	}

	public DeliveryFailedException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
