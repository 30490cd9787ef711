package attain.deliver;

/**
 * A way by which published nights reach somebody, such as a PostgreSQL database. Called
 * by one thread, after the night is shown and under the lock of the output folder; once
 * for each night that is shown, and again after it failed.
 */
public interface Delivery {

	/** What it is called in the settings and in the memory, such as postgres. */
	String name();

	/**
	 * Where it goes, for people and without secrets. A night that went elsewhere counts
	 * as not delivered here.
	 */
	String target();

	/**
	 * Delivers a night, wholly or not at all.
	 * @throws DeliveryFailedException if it did not arrive; the message is for people
	 */
	void deliver(ShownNight night) throws DeliveryFailedException;

}
