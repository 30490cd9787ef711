package attain.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The finished warehouse as the snapshot of a generation: the same file under a second
 * name, so that no byte moves, or a copy where the disk knows no second names.
 *
 * @param file the snapshot
 * @param bytes its size
 * @param isCopy whether the bytes were copied
 * @param placing how long that took
 * @param copiedSha256 hash of the bytes that were read for the copy, empty without one
 */
record PlacedSnapshot(Path file, long bytes, boolean isCopy, Duration placing, String copiedSha256) {

	static PlacedSnapshot of(Path warehouse, Path generation) throws IOException {
		Path file = generation.resolve(Snapshot.FILE);
		long start = System.nanoTime();
		String copied = "";
		try {
			Files.createLink(file, warehouse);
		}
		catch (UnsupportedOperationException | FileSystemException ex) {
			copied = Sha256.copy(warehouse, file);
		}
		return new PlacedSnapshot(file, Files.size(file), !copied.isEmpty(),
				Duration.ofNanos(System.nanoTime() - start), copied);
	}

	/**
	 * The hash of the snapshot as it lies there.
	 * @throws CannotPublishException if it is not what was copied
	 */
	String sha256() throws IOException {
		String sha256 = Sha256.of(this.file);
		if (this.isCopy && !sha256.equals(this.copiedSha256)) {
			throw new CannotPublishException("The copy of the warehouse has other bytes than the warehouse: "
					+ "the disk or the memory of this machine is not to be trusted");
		}
		return sha256;
	}

	/** Takes the first name away: nobody who works there can change what is published. */
	void leave(Path warehouse) throws IOException {
		if (!this.isCopy) {
			Files.deleteIfExists(warehouse);
		}
	}

	/** As run.json tells it: what moving the bytes took depends on the disk alone. */
	Map<String, Object> told() {
		Map<String, Object> told = new LinkedHashMap<>();
		told.put("bytes", this.bytes);
		told.put("copied", this.isCopy);
		told.put("seconds", this.placing.toNanos() / 1e9);
		return told;
	}

}
