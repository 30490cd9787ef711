package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import attain.submission.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The nights that lie in an output folder, as their run.json tells them. */
final class PublishedNights {

	/**
	 * One published night.
	 *
	 * @param businessDate the night that it stands for
	 * @param generation its number
	 * @param publishedAt when it was published; the epoch if it does not say
	 * @param fingerprint what it was made from; empty if it does not say
	 * @param snapshot its database
	 * @param snapshotSha256 hash of the database when it was published; empty if it does
	 * not say
	 */
	record PublishedNight(LocalDate businessDate, int generation, Instant publishedAt, String fingerprint,
			Path snapshot, String snapshotSha256) {

		/**
		 * Whether the database is still what was published, as far as its record tells.
		 */
		boolean isWhole() throws IOException {
			return this.snapshotSha256.isEmpty() || Sha256.of(this.snapshot).equals(this.snapshotSha256);
		}

	}

	private final Path output;

	PublishedNights(Path output) {
		this.output = output;
	}

	/** The night that readers see; empty before the first. */
	Optional<PublishedNight> current() {
		return read(this.output.resolve("current"));
	}

	/** False for a night that was restored: later ones lie here. */
	boolean isNewest(PublishedNight night) throws IOException {
		return night.generation() + 1 >= nextGeneration();
	}

	/** One above every generation that lies here, 1 at first. */
	int nextGeneration() throws IOException {
		return 1 + folders().stream()
			.map((folder) -> folder.getFileName().toString())
			.filter((name) -> name.matches("[0-9]{1,9}"))
			.mapToInt(Integer::parseInt)
			.max()
			.orElse(0);
	}

	private List<Path> folders() throws IOException {
		Path generations = this.output.resolve("generations");
		if (!Files.isDirectory(generations)) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(generations)) {
			return folders.filter((folder) -> !folder.getFileName().toString().startsWith(".")).toList();
		}
	}

	/** Reads what it can: a folder that is no whole night is none. */
	private static Optional<PublishedNight> read(Path folder) {
		Path record = folder.resolve("run.json");
		Path snapshot = folder.resolve("attain.duckdb");
		if (!Files.isRegularFile(record) || !Files.isRegularFile(snapshot)) {
			return Optional.empty();
		}
		try {
			JsonNode run = JsonMapper.shared().readTree(Files.readString(record));
			return Optional.of(new PublishedNight(LocalDate.parse(run.path("business_date").asString()),
					run.path("generation").asInt(),
					Instant.parse(run.path("published_at").asString(Instant.EPOCH.toString())),
					run.path("fingerprint").asString(""), snapshot.toRealPath(),
					run.path("files").path("attain.duckdb").asString("")));
		}
		catch (IOException | JacksonException | java.time.DateTimeException ex) {
			return Optional.empty();
		}
	}

}
