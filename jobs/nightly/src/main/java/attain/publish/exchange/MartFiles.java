package attain.publish.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import attain.submission.Sha256;

/**
 * The files of one publication as the outside names them, each measured once.
 *
 * @param folder the folder of the marts
 * @param known what was measured so far, by path
 */
record MartFiles(Path folder, Map<String, MartFile> known) {

	private static final Map<String, String> MEDIA_TYPES = Map.of("csv", "text/csv", "parquet",
			"application/vnd.apache.parquet", "xlsx",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "json", "application/json", "jsonld",
			"application/ld+json");

	/**
	 * A file.
	 *
	 * @param path its path within the folder
	 * @param bytes its size
	 * @param sha256 its hash, lower-case hex
	 */
	record MartFile(String path, long bytes, String sha256) {

		String extension() {
			return this.path.substring(this.path.lastIndexOf('.') + 1);
		}

		/** The name without folder and extension. */
		String stem() {
			return this.path.substring(this.path.lastIndexOf('/') + 1, this.path.lastIndexOf('.'));
		}

		String mediaType() {
			return MEDIA_TYPES.getOrDefault(extension(), "application/octet-stream");
		}

	}

	MartFiles(Path folder) {
		this(folder, new LinkedHashMap<>());
	}

	/** All files that are there by now, by path. */
	List<MartFile> all() throws IOException {
		try (Stream<Path> tree = Files.walk(this.folder)) {
			for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
				String path = this.folder.relativize(file).toString();
				if (!this.known.containsKey(path)) {
					this.known.put(path, new MartFile(path, Files.size(file), Sha256.of(file)));
				}
			}
		}
		return this.known.values().stream().sorted(java.util.Comparator.comparing(MartFile::path)).toList();
	}

}
