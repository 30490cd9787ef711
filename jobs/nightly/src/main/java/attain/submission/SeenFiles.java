package attain.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers the hashes of files from night to night, so that a file whose stamp has not
 * changed is not read again. May be deleted at any time.
 */
public final class SeenFiles {

	/** A file changed twice within one tick of the clock would keep its stamp. */
	private static final Duration SETTLED = Duration.ofSeconds(2);

	private final Path file;

	private final Map<String, String> before;

	private final Map<String, String> now = new ConcurrentHashMap<>();

	private SeenFiles(Path file, Map<String, String> before) {
		this.file = file;
		this.before = before;
	}

	/** What the last night left; nothing if the file is missing or damaged. */
	public static SeenFiles read(Path file) {
		Map<String, String> hashes = new HashMap<>();
		try {
			if (Files.exists(file)) {
				Files.readAllLines(file)
					.stream()
					.map((line) -> line.split(" ", 2))
					.filter((parts) -> parts.length == 2 && parts[0].matches("[0-9a-f]{64}"))
					.forEach((parts) -> hashes.put(parts[1], parts[0]));
			}
		}
		catch (IOException ex) {
			hashes.clear();
		}
		return new SeenFiles(file, hashes);
	}

	/** The hash of a file's content; reads the file unless its stamp is known. */
	public String hashOf(InboxFile inboxFile) throws IOException {
		String key = inboxFile.stamp().asText() + " " + inboxFile.filePath();
		String known = this.before.get(key);
		String sha256 = (known != null) ? known : Sha256.of(inboxFile.file());
		if (known != null || inboxFile.stamp().changed().isBefore(Instant.now().minus(SETTLED))) {
			this.now.put(key, sha256);
		}
		return sha256;
	}

	/** Keeps what this night has seen, and forgets the rest. */
	public void write() throws IOException {
		List<String> lines = new TreeMap<>(this.now).entrySet()
			.stream()
			.map((entry) -> entry.getValue() + " " + entry.getKey())
			.toList();
		Path fresh = this.file.resolveSibling(this.file.getFileName() + ".new");
		Files.write(fresh, lines);
		Files.move(fresh, this.file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

}
