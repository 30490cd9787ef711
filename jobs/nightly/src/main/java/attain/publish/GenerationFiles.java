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

	/** Writes one file. */
	@FunctionalInterface
	interface Maker {

		void make(Path file) throws IOException, SQLException;

	}

	private final Path folder;

	private final FormerFiles former;

	private final Map<String, String> hashes = new ConcurrentHashMap<>();

	private final Map<String, String> madeOf = new ConcurrentHashMap<>();

	GenerationFiles(Path folder, FormerFiles former) {
		this.folder = folder;
		this.former = former;
	}

	/** Those of a folder, of which nothing is known yet. */
	public static GenerationFiles of(Path folder) {
		return new GenerationFiles(folder, FormerFiles.NONE);
	}

	/** The folder of the generation. */
	public Path folder() {
		return this.folder;
	}

	/**
	 * Sees to it that a file is there: that of the generation before, if it was made of
	 * the same, else a new one.
	 * @param madeOf what tells all that its bytes follow from
	 */
	void make(Path file, String madeOf, Maker maker) throws IOException, SQLException {
		String name = name(file);
		String taken = this.former.takeOver(name, madeOf, file);
		if (taken.isEmpty()) {
			maker.make(file);
			ReadOnly.make(file);
		}
		know(file, taken.isEmpty() ? Sha256.of(file) : taken);
		this.madeOf.put(name, madeOf);
	}

	/** Takes in a file whose hash is known. */
	void know(Path file, String sha256) {
		this.hashes.put(name(file), sha256);
	}

	/** SHA-256 of all files that are there by now, by path within the generation. */
	public Map<String, String> hashes() throws IOException, SQLException {
		try (Stream<Path> tree = Files.walk(this.folder)) {
			List<Path> unknown = tree.filter(Files::isRegularFile)
				.filter((file) -> !this.hashes.containsKey(name(file)))
				.toList();
			SideBySide.make(unknown.stream().<Piece>map((file) -> () -> know(file, Sha256.of(file))).toList());
		}
		return new TreeMap<>(this.hashes);
	}

	/** What the files were made of that the next generation may take over. */
	Map<String, String> madeOf() {
		return new TreeMap<>(this.madeOf);
	}

	private String name(Path file) {
		return this.folder.relativize(file).toString();
	}

}
