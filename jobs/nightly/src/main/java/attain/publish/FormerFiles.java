package attain.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of the generation that readers see, as far as it is known what they were made
 * from. Whoever would make one again takes it over instead.
 */
final class FormerFiles {

	/** One file of it. */
	private record Former(String sha256, String madeOf) {
	}

	/** Nothing to take over. */
	static final FormerFiles NONE = new FormerFiles(Path.of(""), Map.of());

	private final Path folder;

	private final Map<String, Former> files;

	private FormerFiles(Path folder, Map<String, Former> files) {
		this.folder = folder;
		this.files = Map.copyOf(files);
	}

	/**
	 * Those of the current generation; none before the first, and none if its record is
	 * broken.
	 */
	static FormerFiles of(Generations generations) throws IOException {
		OptionalInt current = generations.current();
		if (current.isEmpty()) {
			return NONE;
		}
		Map<String, Former> files = new HashMap<>();
		Path folder = generations.folder(current.getAsInt());
		try {
			JsonNode record = JsonMapper.shared().readTree(Files.readString(folder.resolve(RunRecord.FILE)));
			for (Map.Entry<String, JsonNode> made : record.path(RunRecord.MADE_OF).properties()) {
				files.put(made.getKey(), new Former(record.path(RunRecord.FILES).path(made.getKey()).asString(""),
						made.getValue().asString("")));
			}
		}
		catch (IOException | JacksonException ex) {
			files.clear();
		}
		return new FormerFiles(folder, files);
	}

	/**
	 * Puts the file of this name where it would be written, if it was made of the same
	 * and is still what was published: a second name of it, or a copy where the disk
	 * knows none.
	 * @return its hash, empty if it has to be made
	 */
	String takeOver(String name, String madeOf, Path target) throws IOException {
		Former former = this.files.get(name);
		Path source = this.folder.resolve(name);
		if (former == null || !former.madeOf().equals(madeOf) || !Files.isRegularFile(source)
				|| !Sha256.of(source).equals(former.sha256())) {
			return "";
		}
		try {
			Files.createLink(target, source);
		}
		catch (UnsupportedOperationException | FileSystemException ex) {
			Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
		}
		return former.sha256();
	}

}
