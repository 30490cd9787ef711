package attain.deliver;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import attain.deliver.DeliveryReport.Ending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes every configured delivery of a night once: those that arrived before are left
 * alone, those that failed or were never made are tried. One that fails keeps no other
 * from being made.
 */
public final class Deliveries {

	private static final Logger log = LoggerFactory.getLogger(Deliveries.class);

	private final Path output;

	private final List<Delivery> all;

	private final Clock clock;

	/**
	 * The deliveries of an output folder.
	 * @param output where it is remembered what arrived
	 */
	public Deliveries(Path output, List<Delivery> all, Clock clock) {
		this.output = output;
		this.all = List.copyOf(all);
		this.clock = clock;
	}

	/** What became of each, in their order. Throws for nothing that goes wrong there. */
	public List<DeliveryReport> make(ShownNight night) {
		DeliveryMemory memory = DeliveryMemory.read(this.output);
		return this.all.stream().map((delivery) -> make(delivery, night, memory)).toList();
	}

	/** As above, but tries also what is remembered as delivered. */
	public List<DeliveryReport> makeAgain(ShownNight night) {
		DeliveryMemory memory = DeliveryMemory.read(this.output);
		return this.all.stream().map((delivery) -> attempt(delivery, night, memory, memory.of(delivery))).toList();
	}

	private DeliveryReport make(Delivery delivery, ShownNight night, DeliveryMemory memory) {
		DeliveryState state = memory.of(delivery);
		if (state.has(night)) {
			return new DeliveryReport(delivery.name(), delivery.target(), Ending.DELIVERED_BEFORE, "");
		}
		return attempt(delivery, night, memory, state);
	}

	private DeliveryReport attempt(Delivery delivery, ShownNight night, DeliveryMemory memory, DeliveryState state) {
		String failure = tried(delivery, night);
		remember(memory, failure.isEmpty() ? state.delivered(night, this.clock.instant())
				: state.failed(failure, this.clock.instant()));
		return new DeliveryReport(delivery.name(), delivery.target(),
				failure.isEmpty() ? Ending.DELIVERED : Ending.FAILED, failure);
	}

	/** Why it failed; empty if it arrived. */
	private static String tried(Delivery delivery, ShownNight night) {
		try {
			delivery.deliver(night);
			return "";
		}
		catch (DeliveryFailedException ex) {
			log.error("{} was not delivered to {}", night, delivery.target(), ex);
			return String.valueOf(ex.getMessage());
		}
		catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError ex) {
			log.error("{} was not delivered to {}", night, delivery.target(), ex);
			return "%s: không đưa được tới %s, xem nhật ký (not delivered, see the log): %s".formatted(delivery.name(),
					delivery.target(), ex);
		}
	}

	private static void remember(DeliveryMemory memory, DeliveryState state) {
		try {
			memory.remember(state);
		}
		catch (IOException ex) {
			log.warn("It cannot be remembered what became of {}", state, ex);
		}
	}

}
