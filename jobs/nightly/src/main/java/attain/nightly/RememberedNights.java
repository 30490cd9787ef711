package attain.nightly;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import attain.nightly.PublishedNights.PublishedNight;
import attain.warehouse.NightMemory;

/**
 * The folder archive/nights: for each business date that was published, what its last
 * night told. It outlives the generations, so that a history that is rebuilt from the
 * archive tells the same changes, and no file becomes part of a night that readers have
 * seen.
 */
final class RememberedNights {

	/**
	 * One remembered night.
	 *
	 * @param businessDate the night that it stands for
	 * @param folder what it told
	 */
	record RememberedNight(LocalDate businessDate, Path folder) {
	}

	private static final String SEAL = "snapshot.sha256";

	private final Path folder;

	RememberedNights(Path archive) {
		this.folder = archive.resolve("nights");
	}

	/** The latest night of all; empty before the first. */
	Optional<LocalDate> last() throws IOException {
		return nights().stream().map(RememberedNight::businessDate).max(Comparator.naturalOrder());
	}

	/** The latest night before a date. */
	Optional<RememberedNight> before(LocalDate date) throws IOException {
		return nights().stream()
			.filter((night) -> night.businessDate().isBefore(date))
			.max(Comparator.comparing(RememberedNight::businessDate));
	}

	/**
	 * Keeps what a night told, in place of what an earlier night of the same date told.
	 * Does nothing if that is known. A run that is killed in between leaves it to the
	 * next one, which begins with this.
	 */
	void remember(PublishedNight shown) throws IOException, SQLException {
		Path kept = this.folder.resolve(shown.businessDate().toString());
		String seal = shown.generation() + " " + shown.snapshotSha256() + "\n";
		if (Files.exists(kept.resolve(SEAL)) && Files.readString(kept.resolve(SEAL)).equals(seal)) {
			return;
		}
		Path draft = this.folder.resolve("draft");
		delete(draft);
		Files.createDirectories(draft);
		NightMemory.write(shown.snapshot(), draft);
		Files.writeString(draft.resolve(SEAL), seal);
		for (Path file : files(draft)) {
			force(file);
		}
		force(draft);
		delete(kept);
		Files.move(draft, kept, StandardCopyOption.ATOMIC_MOVE);
		force(this.folder);
	}

	private List<RememberedNight> nights() throws IOException {
		return files(this.folder).stream().flatMap((night) -> nightOf(night).stream()).toList();
	}

	private static Optional<RememberedNight> nightOf(Path night) {
		try {
			return Optional.of(new RememberedNight(LocalDate.parse(night.getFileName().toString()), night));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.toList();
		}
	}

	private static void delete(Path folder) throws IOException {
		for (Path file : files(folder)) {
			Files.delete(file);
		}
		Files.deleteIfExists(folder);
	}

	private static void force(Path path) throws IOException {
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

}
