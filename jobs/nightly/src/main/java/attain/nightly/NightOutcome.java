package attain.nightly;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import attain.deliver.DeliveryReport;

/**
 * What a night did.
 *
 * @param status how it ended
 * @param messages sentences for people: why it was refused, blocked or broken, which
 * checks warn; may be empty
 * @param counts what it handled
 * @param timings how long each step took, in the order of the steps; empty if no step ran
 * @param deliveries what became of the deliveries and notices that are configured
 */
public record NightOutcome(NightStatus status, List<String> messages, NightCounts counts, Map<String, Duration> timings,
		List<DeliveryReport> deliveries) {

	/** A night of which nothing has been delivered yet. */
	public NightOutcome(NightStatus status, List<String> messages, NightCounts counts, Map<String, Duration> timings) {
		this(status, messages, counts, timings, List.of());
	}

	static NightOutcome of(NightStatus status, List<String> messages) {
		return new NightOutcome(status, List.copyOf(messages), NightCounts.NONE, Map.of());
	}

	NightOutcome and(List<DeliveryReport> more) {
		return new NightOutcome(this.status, this.messages, this.counts, this.timings,
				Stream.concat(this.deliveries.stream(), more.stream()).toList());
	}

	/** What did not arrive. */
	public List<DeliveryReport> failedDeliveries() {
		return this.deliveries.stream().filter(DeliveryReport::isFailed).toList();
	}

	/**
	 * Exit code of the process, as the contract has it: a night that went well exits 1 if
	 * anything of it did not arrive.
	 */
	public int exitCode() {
		return (this.status.exitCode() == 0 && !failedDeliveries().isEmpty())
				? NightStatus.PUBLISHED_WITH_ERRORS.exitCode() : this.status.exitCode();
	}

}
