package attain.deliver;

/** A way by which people are told how a run ended. */
public interface Messenger {

	/** What it is called in the settings, such as webhook. */
	String name();

	/** Whom it tells, for people and without secrets. */
	String target();

	/**
	 * Tells it.
	 * @throws DeliveryFailedException if it did not arrive; the message is for people
	 */
	void send(RunNotice notice) throws DeliveryFailedException;

}
