package attain.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import attain.nightly.PublishedNights.PublishedNight;
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

	Night(SqlFolder sql, Clock clock, NightPartsSource parts) {
		this.sql = sql;
		this.clock = clock;
		this.parts = parts;
	}

	/**
	 * Runs a night, whatever state an earlier run left behind. Throws for nothing in the
	 * input or on the disk: the outcome says what went wrong and what to do.
	 */
	public static NightOutcome run(NightRequest request) {
		SqlFolder sql = Home.current().sql();
		return new Night(sql, Clock.systemUTC(), new InputParts(sql)::of).work(request);
	}

	NightOutcome work(NightRequest request) {
		try {
			openPrivately(request.work());
			Optional<OutputLock> lock = OutputLock.tryAcquire(request.work());
			if (lock.isEmpty()) {
				return NightOutcome.of(NightStatus.REFUSED, List.of(anotherRun(request.output())));
			}
			try (OutputLock held = lock.get()) {
				log.debug("{} is locked by {}", request.output(), held);
				return remembered(request, workAlone(request));
			}
		}
		catch (Exception ex) {
			log.error("The run broke", ex);
			return remembered(request, NightOutcome.of(NightStatus.BROKEN, List.of(NightResult.describe(ex))));
		}
	}

	/** A run that cannot say how it ended has ended so all the same. */
	private NightOutcome remembered(NightRequest request, NightOutcome outcome) {
		try {
			new LastRun(request.businessDate(), this.clock.instant(), outcome.status(), outcome.messages())
				.write(request.output());
		}
		catch (IOException ex) {
			log.warn("{} cannot remember how this run ended", request.output(), ex);
		}
		return outcome;
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
		NightParts found = this.parts.of(request);
		if (!found.problems().isEmpty()) {
			return NightOutcome.of(NightStatus.REFUSED, found.problems());
		}
		SeenFiles seen = SeenFiles.read(request.work().resolve("seen"));
		InboxSight sight = InboxSight.take(new Inbox(request.inbox()), seen);
		Optional<String> shortage = DiskSpace.shortage(request.output(), sight.sightings());
		if (shortage.isPresent()) {
			return NightOutcome.of(NightStatus.BROKEN, List.of(shortage.get()));
		}
		NightOutcome outcome = new NightExecution(request, found, this.sql, this.clock).run(sight, shown);
		seen.write();
		remembered(request);
		return outcome;
	}

	/** What is said to whoever comes second. */
	static String anotherRun(Path output) {
		return ("Một lần chạy khác đang làm việc trên %s: hãy đợi nó xong "
				+ "(another run is working there: wait until it ends)")
			.formatted(output);
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

	/**
	 * Nobody else looks into the working files: they hold what senders wrote, unmasked.
	 */
	static void openPrivately(Path folder) throws IOException {
		Files.createDirectories(folder);
		if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
		}
	}

}
