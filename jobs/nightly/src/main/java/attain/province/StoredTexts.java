package attain.province;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Text files below a folder.
 *
 * @param folder it need not be there
 */
record StoredTexts(Path folder) {

	/** The text of a file, whatever became of its encoding; empty if there is none. */
	Optional<String> read(String path) throws IOException {
		Path file = this.folder.resolve(path);
		return Files.isRegularFile(file) ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
				: Optional.empty();
	}

	/** The file says this, wholly or not at all. */
	void write(String path, String text) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Path draft = file.resolveSibling("." + file.getFileName() + ".tmp");
		Files.writeString(draft, text);
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
	}

	void deleteAll() throws IOException {
		if (!Files.exists(this.folder)) {
			return;
		}
		try (Stream<Path> entries = Files.walk(this.folder)) {
			List<Path> deepestFirst = entries.sorted(Comparator.reverseOrder()).toList();
			for (Path path : deepestFirst) {
				Files.delete(path);
			}
		}
	}

}
