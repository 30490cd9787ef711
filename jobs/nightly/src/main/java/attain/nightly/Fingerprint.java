package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import attain.submission.PathFinding;
import attain.submission.Sha256;
import attain.submission.Sighting;
import attain.warehouse.InputFingerprints.Subject;

/** Hashes that are equal if, and only if, a night would come out the same. */
final class Fingerprint {

	private static final String TESTS = "tests";

	private Fingerprint() {
	}

	/**
	 * Hash of the names and contents of all files of a folder; of nothing if it is not
	 * there.
	 */
	static String ofFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return Sha256.of("");
		}
		try (Stream<Path> entries = Files.walk(folder)) {
			return ofFiles(folder, entries);
		}
	}

	/** The same of the SQL that a night may run: the cases of its tests are no part. */
	static String ofSql(Path folder) throws IOException {
		StringBuilder parts = new StringBuilder();
		try (Stream<Path> entries = Files.list(folder)) {
			for (Path part : entries.filter(Files::isDirectory)
				.filter((part) -> !part.endsWith(TESTS))
				.sorted()
				.toList()) {
				parts.append(part.getFileName()).append('\t').append(ofFolder(part)).append('\n');
			}
		}
		return Sha256.of(parts.toString());
	}

	private static String ofFiles(Path folder, Stream<Path> entries) throws IOException {
		StringBuilder lines = new StringBuilder();
		for (Path file : entries.filter(Files::isRegularFile).sorted().toList()) {
			lines.append(folder.relativize(file)).append('\t').append(Sha256.of(file)).append('\n');
		}
		return Sha256.of(lines.toString());
	}

	/**
	 * Hash of each form with the files of its printed tables, which lie in the folder of
	 * its name; none if the folder is not there.
	 */
	static Map<Subject, String> ofForms(Path folder) throws IOException {
		Map<Subject, String> forms = new TreeMap<>(Comparator.comparing(Subject::fileName));
		if (!Files.isDirectory(folder)) {
			return forms;
		}
		try (Stream<Path> entries = Files.list(folder)) {
			for (Path form : entries.filter((path) -> path.toString().endsWith(".yaml")).toList()) {
				String fileName = form.getFileName().toString();
				String code = fileName.substring(0, fileName.length() - ".yaml".length());
				forms.put(new Subject(fileName, code),
						Sha256.of(Sha256.of(form) + ofFolder(form.resolveSibling(code))));
			}
		}
		return forms;
	}

	/** Hash of what lies in the inbox, and of what was left alone there. */
	static String ofInbox(List<Sighting> sightings, List<PathFinding> findings) {
		StringBuilder lines = new StringBuilder();
		sightings.forEach((sighting) -> lines.append(sighting.file().filePath())
			.append('\t')
			.append(sighting.contentSha256())
			.append('\n'));
		findings
			.forEach((finding) -> lines.append(finding.filePath()).append('\t').append(finding.code()).append('\n'));
		return Sha256.of(lines.toString());
	}

}
