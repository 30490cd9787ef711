package attain.deliver;

/**
 * What became of one delivery or notice of a run.
 *
 * @param name what it is called in the settings, such as postgres
 * @param target where it goes, without secrets
 * @param ending what became of it
 * @param message why it failed and what to do, for people; empty if it did not
 */
public record DeliveryReport(String name, String target, Ending ending, String message) {

	/** What became of a delivery. */
	public enum Ending {

		/** It arrived in this run. */
		DELIVERED,
		/** It had arrived in an earlier run. */
		DELIVERED_BEFORE,
		/** It did not arrive, and is tried again by the next run. */
		FAILED

	}

	/** Whether it did not arrive. */
	public boolean isFailed() {
		return this.ending == Ending.FAILED;
	}

}
