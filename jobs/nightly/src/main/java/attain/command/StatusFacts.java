package attain.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import attain.deliver.DeliveryMemory;
import attain.deliver.DeliveryState;
import attain.nightly.LastRun;
import attain.publish.DataOrigin;
import attain.publish.KeptGeneration;
import attain.publish.LockHolder;
import attain.publish.PublishedNight;
import attain.publish.Snapshot;
import attain.publish.SnapshotRow;
import attain.warehouse.SqlFolder;

/**
 * What an output folder tells of itself. Whatever is missing or damaged is left out and
 * named.
 *
 * @param now the moment of asking
 * @param lastRun how the last run ended, empty if none is told
 * @param holder who changes the folder now, or was killed while it did
 * @param kept the generations, newest first
 * @param origin whether samples are among the data
 * @param deliveries what arrived where
 * @param freeBytes what is free on its disk
 * @param dueNext what is due on the nearest days, a row per day and form
 * @param overdue who owes reports, a row per sender
 * @param duties by form and sender
 * @param damage what could not be read, a sentence each
 */
record StatusFacts(Instant now, Optional<LastRun> lastRun, Optional<LockHolder> holder, List<KeptGeneration> kept,
		DataOrigin origin, List<DeliveryState> deliveries, long freeBytes, List<SnapshotRow> dueNext,
		List<SnapshotRow> overdue, List<DutyCount> duties, List<String> damage) {

	private static final String NO_SNAPSHOT = "không đọc được %s (cannot be read): %s";

	/** The facts of an output folder that is there. */
	static StatusFacts read(Path output, SqlFolder sql, Instant now) throws IOException {
		StatusFacts bare = new StatusFacts(now, LastRun.read(output), LockHolder.read(output),
				KeptGeneration.all(output), DataOrigin.DELIVERED, DeliveryMemory.read(output).states(),
				Files.getFileStore(output).getUsableSpace(), List.of(), List.of(), List.of(), List.of());
		if (!Snapshot.exists(output)) {
			return bare;
		}
		try (Snapshot snapshot = Snapshot.current(output)) {
			return new StatusFacts(now, bare.lastRun, bare.holder, bare.kept, DataOrigin.of(snapshot.connection()),
					bare.deliveries, bare.freeBytes, SnapshotRow.of(snapshot.connection(), sql.status("due_next")),
					SnapshotRow.of(snapshot.connection(), sql.status("overdue")), DutyCount.read(snapshot.connection()),
					List.of());
		}
		catch (SQLException | IOException ex) {
			String why = String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
			return new StatusFacts(now, bare.lastRun, bare.holder, bare.kept, bare.origin, bare.deliveries,
					bare.freeBytes, List.of(), List.of(), List.of(),
					List.of(NO_SNAPSHOT.formatted(Snapshot.FILE, why)));
		}
	}

	/**
	 * The night that readers see; empty before the first, or if its record is damaged.
	 */
	Optional<PublishedNight> current() {
		return this.kept.stream()
			.flatMap((generation) -> generation.night().stream())
			.filter(PublishedNight::isCurrent)
			.findFirst();
	}

}
