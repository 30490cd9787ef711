package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A generation that lies in an output folder, whole or not.
 *
 * @param output the output folder
 * @param number its number, from 1
 * @param night what its record says; empty if that cannot be read
 * @param bytes what it takes on disk
 */
public record KeptGeneration(Path output, int number, Optional<PublishedNight> night, long bytes) {

	/** All that are kept, newest first. */
	public static List<KeptGeneration> all(Path output) throws IOException {
		Generations generations = Generations.below(output);
		int current = generations.current().orElse(0);
		List<KeptGeneration> kept = new ArrayList<>();
		for (int number : generations.numbers()) {
			Path folder = generations.folder(number);
			kept.add(new KeptGeneration(output, number, night(folder, current), size(folder)));
		}
		Collections.reverse(kept);
		return kept;
	}

	/** True if this is the one that readers see. */
	public boolean isCurrent() throws IOException {
		return Generations.below(this.output).current().orElse(0) == this.number;
	}

	/**
	 * Files that are missing or are no longer what was published, by path in the
	 * generation; reads all of them. run.json alone if it cannot be read, or does not
	 * know the snapshot.
	 */
	public List<String> damage() throws IOException {
		Path folder = Generations.below(this.output).folder(this.number);
		JsonNode files = this.night.isEmpty() ? JsonMapper.shared().createObjectNode()
				: JsonMapper.shared().readTree(Files.readString(folder.resolve(RunRecord.FILE))).path("files");
		if (!files.has(Snapshot.FILE)) {
			return List.of(RunRecord.FILE);
		}
		List<String> damaged = new ArrayList<>();
		for (Map.Entry<String, JsonNode> file : files.properties()) {
			Path path = folder.resolve(file.getKey());
			if (!Files.isRegularFile(path) || !Sha256.of(path).equals(file.getValue().asString())) {
				damaged.add(file.getKey());
			}
		}
		return damaged;
	}

	/** Readers who open a file from now on see this generation. */
	public void show() throws IOException {
		Generations.below(this.output).show(this.number);
	}

	private static Optional<PublishedNight> night(Path folder, int current) {
		try {
			return Optional.of(PublishedNight.read(folder.resolve(RunRecord.FILE), current));
		}
		catch (IOException | JacksonException | DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static long size(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum();
		}
	}

}
