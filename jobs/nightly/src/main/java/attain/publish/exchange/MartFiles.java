package attain.publish.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import attain.publish.GenerationFiles;

/** The files of the marts as the outside names them. */
final class MartFiles {

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

		/**
		 * The name without folder and extension; that of the folder of a table in parts.
		 */
		String stem() {
			int parts = this.path.indexOf(".parquet/");
			return (parts > 0) ? this.path.substring(0, parts)
					: this.path.substring(this.path.lastIndexOf('/') + 1, this.path.lastIndexOf('.'));
		}

		/** The name of what it belongs to: a table, or a folder of files. */
		String dataset() {
			return this.path.startsWith("sdmx/") ? "sdmx" : stem();
		}

		String mediaType() {
			return MEDIA_TYPES.getOrDefault(extension(), "application/octet-stream");
		}

	}

	private MartFiles() {
	}

	/** All files of the marts that are there by now, by path within their folder. */
	static List<MartFile> of(GenerationFiles generation) throws IOException, SQLException {
		Path marts = generation.folder().resolve("marts");
		List<MartFile> files = new ArrayList<>();
		for (Map.Entry<String, String> file : generation.hashes().entrySet()) {
			Path path = generation.folder().resolve(file.getKey());
			if (path.startsWith(marts)) {
				files.add(new MartFile(marts.relativize(path).toString(), Files.size(path), file.getValue()));
			}
		}
		return List.copyOf(files);
	}

}
