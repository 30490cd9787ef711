package attain.deliver;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one delivery.
 *
 * @param name what it is called in the settings
 * @param target where it went
 * @param generation the last generation that arrived, 0 if none did
 * @param publishedAt when that generation was published, null if none arrived
 * @param deliveredAt when it arrived, null if none did
 * @param failedAt when it last failed, null if the last attempt arrived
 * @param message why it failed, empty if it did not
 */
public record DeliveryState(String name, String target, int generation, @Nullable Instant publishedAt,
		@Nullable Instant deliveredAt, @Nullable Instant failedAt, String message) {

	static DeliveryState none(Delivery delivery) {
		return new DeliveryState(delivery.name(), delivery.target(), 0, null, null, null, "");
	}

	/**
	 * Whether this very night arrived there; a generation of the same number may be
	 * another night after the output folder was deleted.
	 */
	boolean has(ShownNight night) {
		return this.generation == night.generation() && night.publishedAt().equals(this.publishedAt);
	}

	DeliveryState delivered(ShownNight night, Instant now) {
		return new DeliveryState(this.name, this.target, night.generation(), night.publishedAt(), now, null, "");
	}

	DeliveryState failed(String why, Instant now) {
		return new DeliveryState(this.name, this.target, this.generation, this.publishedAt, this.deliveredAt, now, why);
	}

}
