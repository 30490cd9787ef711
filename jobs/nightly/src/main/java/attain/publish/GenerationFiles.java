package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import attain.publish.SideBySide.Piece;

/** The files of a generation that is being written, each hashed once. Thread-safe. */
public final class GenerationFiles {

	private final Path folder;

	private final Map<String, String> known = new ConcurrentHashMap<>();

	/** Those of a folder, of which nothing is known yet. */
	public GenerationFiles(Path folder) {
		this.folder = folder;
	}

	/** The folder of the generation. */
	public Path folder() {
		return this.folder;
	}

	/** Takes in a file that nobody will write to any more. */
	void hash(Path file) throws IOException {
		know(file, Sha256.of(file));
	}

	/** Takes in a file whose hash is known. */
	void know(Path file, String sha256) {
		this.known.put(name(file), sha256);
	}

	/** SHA-256 of all files that are there by now, by path within the generation. */
	public Map<String, String> hashes() throws IOException, SQLException {
		try (Stream<Path> tree = Files.walk(this.folder)) {
			List<Path> unknown = tree.filter(Files::isRegularFile)
				.filter((file) -> !this.known.containsKey(name(file)))
				.toList();
			SideBySide.make(unknown.stream().<Piece>map((file) -> () -> hash(file)).toList());
		}
		return new TreeMap<>(this.known);
	}

	private String name(Path file) {
		return this.folder.relativize(file).toString();
	}

}
