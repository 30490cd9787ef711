package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of the nights that are kept.
 *
 * @param generation its number
 * @param businessDate the night that it stands for
 * @param publishedAt when readers first saw it
 * @param isCurrent true if it is the one that readers see now
 * @param openErrors findings of severity error that were open
 * @param openWarnings findings of severity warning that were open
 */
public record PublishedNight(int generation, LocalDate businessDate, Instant publishedAt, boolean isCurrent,
		long openErrors, long openWarnings) {

	/**
	 * The nights kept below the output folder, newest first; empty before the first one.
	 */
	public static List<PublishedNight> kept(Path output) throws IOException {
		Generations generations = Generations.below(output);
		int current = generations.current().orElse(0);
		List<PublishedNight> nights = new ArrayList<>();
		for (int number : generations.numbers()) {
			nights.add(read(generations.folder(number).resolve(RunRecord.FILE), current));
		}
		Collections.reverse(nights);
		return nights;
	}

	/** Reads one run.json. */
	static PublishedNight read(Path record, int current) throws IOException {
		JsonNode run = JsonMapper.shared().readTree(Files.readString(record));
		int generation = run.required("generation").asInt();
		return new PublishedNight(generation, LocalDate.parse(run.required("business_date").asString()),
				Instant.parse(run.required("published_at").asString()), generation == current,
				open(run.path("findings"), "error"), open(run.path("findings"), "warning"));
	}

	private static long open(JsonNode findings, String severity) {
		return findings.valueStream()
			.filter((finding) -> finding.path("severity").asString("").equals(severity))
			.mapToLong((finding) -> finding.path("open").asLong(0))
			.sum();
	}

}
