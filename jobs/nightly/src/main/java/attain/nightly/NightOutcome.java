package attain.nightly;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a night did.
 *
 * @param status how it ended
 * @param messages sentences for people: why it was refused, blocked or broken, which
 * checks warn; may be empty
 * @param counts what it handled
 * @param timings how long each step took, in the order of the steps; empty if no step ran
 */
public record NightOutcome(NightStatus status, List<String> messages, NightCounts counts,
		Map<String, Duration> timings) {

	static NightOutcome of(NightStatus status, List<String> messages) {
		return new NightOutcome(status, List.copyOf(messages), NightCounts.NONE, Map.of());
	}

}
