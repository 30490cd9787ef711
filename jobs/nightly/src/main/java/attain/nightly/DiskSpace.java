package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import attain.submission.Sighting;

/** Whether a night fits on the disk, asked before any work. */
final class DiskSpace {

	private static final long MEGABYTE = 1 << 20;

	/** Logs, job repository, exports of an empty night, and some air. */
	private static final long ALWAYS = 200 * MEGABYTE;

	/** Archive, raw store, and what DuckDB puts on disk while it works. */
	private static final long TIMES_INBOX = 3;

	/** Working warehouse, published copy, exports. */
	private static final long TIMES_SNAPSHOT = 3;

	private DiskSpace() {
	}

	/** What to tell people if there is too little; empty if there is enough. */
	static Optional<String> shortage(Path output, List<Sighting> sightings) throws IOException {
		long inbox = sightings.stream().mapToLong((sighting) -> sighting.file().bytes()).sum();
		Path snapshot = output.resolve("attain.duckdb");
		long last = Files.exists(snapshot) ? Files.size(snapshot) : 0;
		long needed = ALWAYS + TIMES_INBOX * inbox + TIMES_SNAPSHOT * last;
		long free = Files.getFileStore(output).getUsableSpace();
		return (free >= needed) ? Optional.empty()
				: Optional.of(("Ổ đĩa của %1$s còn %2$d MB, cần %3$d MB: hãy dọn bớt, hoặc nêu --output khác "
						+ "(too little disk: %2$d MB free, %3$d MB needed; free some space, or give another --output)")
					.formatted(output, free / MEGABYTE, needed / MEGABYTE));
	}

}
