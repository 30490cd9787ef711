package attain.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What to publish, and where.
 *
 * @param warehouse DuckDB file of storage version v1.0.0, checkpointed and closed by
 * everybody
 * @param output the folder that readers know
 * @param generation number of the new generation, from {@link LastPublished#next}; the
 * same one that ops.snapshot names
 * @param businessDate the night that the run stands for
 * @param publishedAt moment written to run.json, the same one that ops.snapshot names
 * @param keep how many business dates stay, each with its newest generation and the new
 * one included, at least 1
 * @param run what the caller knows of the run, copied into run.json as it is: counts,
 * timings, versions, hashes. Values as Jackson writes them
 * @param companions what is published beside the snapshot, written side by side; the
 * dearest first
 * @param inventory what tells of all files, written last
 */
public record PublishRequest(Path warehouse, Path output, int generation, LocalDate businessDate, Instant publishedAt,
		int keep, Map<String, Object> run, List<Companion> companions, Inventory inventory) {

	/** How many nights stay when nobody says otherwise. */
	public static final int KEPT_NIGHTS = 3;

	public PublishRequest {
		if (generation < 1 || keep < 1) {
			throw new IllegalArgumentException("generation and keep start at 1");
		}
		run = Map.copyOf(run);
		companions = List.copyOf(companions);
	}

}
