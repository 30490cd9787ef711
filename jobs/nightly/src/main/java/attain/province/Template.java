package attain.province;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What this version of the program gives a province: text files by their path. */
final class Template {

	private static final String GUIDE = "/attain/province/README.md";

	private static final String REFERENCE = "input/reference/";

	/** Not what editors and file managers leave beside them. */
	private static final Pattern BROUGHT = Pattern.compile("[^.].*\\.(yaml|json|csv|md)");

	private final Path programInput;

	private final ReferenceRows rows;

	private final SortedMap<String, String> files = new TreeMap<>();

	private Template(Path programInput, ReferenceRows rows) {
		this.programInput = programInput;
		this.rows = rows;
	}

	/** The files, by path with slashes, relative to the folder of the province. */
	static SortedMap<String, String> of(Path programInput, Beginning beginning) throws IOException {
		Template template = new Template(programInput, ReferenceRows.of(beginning));
		template.addAll("forms");
		template.addAll("reference");
		Path settings = programInput.resolve("attain.example.yaml");
		if (Files.exists(settings)) {
			template.files.put("input/attain.yaml", Files.readString(settings));
		}
		try (InputStream guide = Objects.requireNonNull(Template.class.getResourceAsStream(GUIDE))) {
			template.files.put("README.md", new String(guide.readAllBytes(), StandardCharsets.UTF_8));
		}
		return template.files;
	}

	/** True for tables without which no night begins. */
	static boolean isTable(String path) {
		return path.startsWith(REFERENCE) && path.endsWith(".csv");
	}

	private void addAll(String folder) throws IOException {
		try (Stream<Path> entries = Files.walk(this.programInput.resolve(folder))) {
			List<Path> found = entries.filter(Files::isRegularFile)
				.filter((file) -> BROUGHT.matcher(file.getFileName().toString()).matches())
				.toList();
			for (Path file : found) {
				String path = "input/" + this.programInput.relativize(file).toString().replace('\\', '/');
				String text = Files.readString(file);
				this.files.put(path, isTable(path) ? this.rows.of(file.getFileName().toString(), text) : text);
			}
		}
	}

}
