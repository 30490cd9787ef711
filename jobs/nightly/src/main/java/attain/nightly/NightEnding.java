package attain.nightly;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import attain.deliver.Deliveries;
import attain.deliver.DeliveryReport;
import attain.deliver.DeliveryReport.Ending;
import attain.deliver.Messenger;
import attain.deliver.Notices;
import attain.deliver.ShownNight;
import attain.nightly.PublishedNights.PublishedNight;
import attain.settings.Settings;
import attain.warehouse.SqlFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done when a night is over, however it ended: deliver what readers see, tell
 * people, remember. Nothing that goes wrong here changes what was published.
 */
final class NightEnding {

	private static final Logger log = LoggerFactory.getLogger(NightEnding.class);

	private final NightRequest request;

	private final Settings settings;

	private final DeliverySource source;

	private final NoticeFacts facts;

	private final RunMetrics metrics;

	private final Clock clock;

	private final Instant startedAt;

	NightEnding(NightRequest request, Settings settings, DeliverySource source, SqlFolder sql, Clock clock) {
		this.request = request;
		this.settings = settings;
		this.source = source;
		this.facts = new NoticeFacts(request, settings, sql);
		this.metrics = new RunMetrics(request, settings, sql);
		this.clock = clock;
		this.startedAt = clock.instant();
	}

	/** The night with everything that was done after it. The caller holds the lock. */
	NightOutcome of(NightOutcome night) {
		NightOutcome delivered = night.and(guarded("deliveries", () -> deliver(night)));
		NightOutcome told = delivered.and(guarded("notices", () -> tell(delivered)));
		LastRun run = lastRun(told);
		remember(run);
		this.metrics.write(told, run);
		return told;
	}

	/** As above for a run that had to leave the output folder to another one. */
	NightOutcome ofTurnedAway(NightOutcome night) {
		return night.and(guarded("notices", () -> tell(night)));
	}

	/**
	 * What goes wrong after the night is shown cannot take it back: it is one more thing
	 * that did not arrive. The failure itself may quote a secret, so only the log has it.
	 */
	private static List<DeliveryReport> guarded(String what, Supplier<List<DeliveryReport>> step) {
		try {
			return step.get();
		}
		catch (RuntimeException ex) {
			log.error("After the night: {}", what, ex);
			return List.of(new DeliveryReport(what, "attain.yaml", Ending.FAILED,
					"%s: bị gãy, xem nhật ký (it broke, see the log)".formatted(what)));
		}
	}

	private List<DeliveryReport> deliver(NightOutcome night) {
		Optional<PublishedNight> shown = night.status().isShown() ? new PublishedNights(this.request.output()).current()
				: Optional.empty();
		return shown
			.map((each) -> new ShownNight(each.snapshot().getParent(), each.generation(), each.businessDate(),
					each.publishedAt()))
			.map(new Deliveries(this.request.output(), this.source.deliveries(this.settings), this.clock)::make)
			.orElse(List.of());
	}

	private List<DeliveryReport> tell(NightOutcome night) {
		List<Messenger> messengers = this.source.messengers(this.settings);
		if (messengers.isEmpty()) {
			return List.of();
		}
		return new Notices(this.request.work(), messengers, this.settings.notices().exitCodes())
			.tell(this.facts.of(night, this.clock.instant()));
	}

	private LastRun lastRun(NightOutcome night) {
		Instant now = this.clock.instant();
		Instant succeeded = night.status().isShown() ? now
				: LastRun.read(this.request.output()).map(LastRun::succeededAt).orElse(null);
		return new LastRun(this.request.businessDate(), this.startedAt, now, succeeded, night.status(),
				night.exitCode(), night.messages());
	}

	/** A run that cannot say how it ended has ended so all the same. */
	private void remember(LastRun run) {
		try {
			run.write(this.request.output());
		}
		catch (IOException ex) {
			log.warn("{} cannot remember how this run ended", this.request.output(), ex);
		}
	}

}
