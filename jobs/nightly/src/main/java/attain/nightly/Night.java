package attain.nightly;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import attain.nightly.NightRequest.Scope;
import attain.nightly.PublishedNights.PublishedNight;
import attain.publish.OutputBusyException;
import attain.publish.OutputLock;
import attain.settings.Settings;
import attain.submission.Archive;
import attain.submission.Inbox;
import attain.submission.SeenFiles;
import attain.warehouse.SqlFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a night's work. Entry point of the room; the steps are in
 * {@link NightJobConfiguration}.
 */
public final class Night {

	private static final Logger log = LoggerFactory.getLogger(Night.class);

	private final SqlFolder sql;

	private final Clock clock;

	private final NightPartsSource parts;

	private final DeliverySource deliveries;

	Night(SqlFolder sql, Clock clock, NightPartsSource parts, DeliverySource deliveries) {
		this.sql = sql;
		this.clock = clock;
		this.parts = parts;
		this.deliveries = deliveries;
	}

	/**
	 * Runs a night, whatever state an earlier run left behind. Throws for nothing in the
	 * input or on the disk: the outcome says what went wrong and what to do.
	 */
	public static NightOutcome run(NightRequest request) {
		SqlFolder sql = Home.current().sql();
		return new Night(sql, Clock.systemUTC(), new InputParts(sql)::of, DeliverySource.CONFIGURED).work(request);
	}

	NightOutcome work(NightRequest request) {
		NightEnding ending = new NightEnding(request, Settings.readable(request.input()), this.deliveries, this.sql,
				this.clock);
		try (OutputLock held = OutputLock.acquire(request.output(), "run")) {
			log.debug("{} is locked by {}", request.output(), held);
			return ending.of(worked(request));
		}
		catch (OutputBusyException ex) {
			return ending.ofTurnedAway(NightOutcome.of(NightStatus.REFUSED, List.of(String.valueOf(ex.getMessage()))));
		}
		catch (IOException ex) {
			log.error("The output folder cannot be locked", ex);
			return ending.of(NightOutcome.of(NightStatus.BROKEN, List.of(NightResult.describe(ex))));
		}
	}

	private NightOutcome worked(NightRequest request) {
		try (PrivateTemporaryFiles spilled = PrivateTemporaryFiles.below(request.work())) {
			log.debug("Workbooks spill into {}", spilled.folder());
			return workAlone(request);
		}
		catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError ex) {
			log.error("The run broke", ex);
			return NightOutcome.of(NightStatus.BROKEN, List.of(NightResult.describe(ex)));
		}
	}

	private NightOutcome workAlone(NightRequest request) throws Exception {
		Optional<PublishedNight> shown = remembered(request);
		new Returns(request)
			.handOut(shown.map((night) -> OptionalInt.of(night.generation())).orElse(OptionalInt.empty()));
		Optional<String> refusal = BusinessDate.refusal(request.businessDate(), lastPublished(request, shown),
				this.clock);
		if (refusal.isPresent()) {
			return NightOutcome.of(NightStatus.REFUSED, List.of(refusal.get()));
		}
		SeenFiles seen = SeenFiles.read(request.work().resolve("seen"));
		InboxSight sight = InboxSight.take(new Inbox(request.inbox()), seen);
		NightInputs inputs = NightInputs.of(request, this.sql, sight);
		if (isUnchanged(request, inputs, shown)) {
			seen.write();
			return NightOutcome.of(NightStatus.UNCHANGED, List
				.of("Không có gì thay đổi từ khi công bố đêm %1$s (nothing has changed since that night was published)"
					.formatted(request.businessDate())));
		}
		return changed(request, inputs, seen);
	}

	private NightOutcome changed(NightRequest request, NightInputs inputs, SeenFiles seen)
			throws IOException, SQLException {
		NightParts found = this.parts.of(request);
		if (!found.problems().isEmpty()) {
			return NightOutcome.of(NightStatus.REFUSED, found.problems());
		}
		Optional<String> shortage = DiskSpace.shortage(request.output(), inputs.sight().sightings());
		if (shortage.isPresent()) {
			return NightOutcome.of(NightStatus.BROKEN, List.of(shortage.get()));
		}
		NightOutcome outcome = new NightExecution(request, found, this.sql, this.clock).run(inputs);
		seen.write();
		remembered(request);
		return outcome;
	}

	/**
	 * Asked before forms and reference data are read: those that a shown night was made
	 * from had no problems. Only the settings are not part of what it was made from.
	 */
	private static boolean isUnchanged(NightRequest request, NightInputs inputs, Optional<PublishedNight> shown)
			throws IOException {
		return request.scope() == Scope.CHANGES && InputParts.settingsProblems(request.input()).isEmpty()
				&& DiskSpace.shortage(request.output(), inputs.sight().sightings()).isEmpty()
				&& inputs.areShown(request, shown);
	}

	/**
	 * The night that readers see, which the archive knows from now on. An older one that
	 * was restored is not taken for what was told last.
	 */
	private static Optional<PublishedNight> remembered(NightRequest request) throws IOException, SQLException {
		PublishedNights nights = new PublishedNights(request.output());
		Optional<PublishedNight> shown = nights.current();
		if (shown.isPresent() && nights.isNewest(shown.get())) {
			new RememberedNights(Archive.open(request.archive()).folder()).remember(shown.get());
		}
		return shown;
	}

	/**
	 * If the outputs were deleted, or an older night was restored, the archive knows
	 * which nights there were.
	 */
	private static @Nullable LocalDate lastPublished(NightRequest request, Optional<PublishedNight> shown)
			throws IOException {
		return Stream
			.concat(shown.map(PublishedNight::businessDate).stream(),
					new RememberedNights(request.archive()).last().stream())
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

}
