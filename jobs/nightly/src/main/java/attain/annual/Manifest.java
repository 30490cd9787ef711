package attain.annual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import attain.submission.Sha256;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what lies in the folder of a report that was sent.
 *
 * @param report the report
 * @param versions the night that it was taken from, and with which program
 */
record Manifest(AnnualReport report, Map<String, Object> versions) {

	static final String FILE = "manifest.json";

	/** Writes manifest.json, with the SHA-256 of every other file, into the folder. */
	void write(Path folder) throws IOException {
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("plan_code", this.report.planCode());
		manifest.put("plan_number", this.report.heading().planNumber());
		manifest.put("as_of", this.report.asOf().toString());
		manifest.put("is_sample", this.report.isIllustrative());
		manifest.putAll(this.versions);
		manifest.put("files", hashes(folder));
		JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
		Files.writeString(folder.resolve(FILE), mapper.writeValueAsString(manifest) + "\n");
	}

	private static Map<String, String> hashes(Path folder) throws IOException {
		List<Path> files;
		try (Stream<Path> tree = Files.walk(folder)) {
			files = tree.filter(Files::isRegularFile).sorted().toList();
		}
		Map<String, String> hashes = new LinkedHashMap<>();
		for (Path file : files) {
			hashes.put(folder.relativize(file).toString().replace('\\', '/'), Sha256.of(file));
		}
		return hashes;
	}

}
