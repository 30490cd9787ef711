package attain.nightly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import attain.nightly.NightRequest.Scope;
import org.jspecify.annotations.Nullable;

/** Nights with the real forms, reference data and models over an inbox of one's own. */
final class RealNights {

	private final Path folder;

	RealNights(Path folder) throws IOException {
		System.setProperty("attain.home", OwnInput.FOLDER.getParent().toString());
		this.folder = folder;
		OwnInput.copyTo(folder.resolve("input"));
		Files.createDirectories(folder.resolve("input/inbox"));
	}

	Path output() {
		return this.folder.resolve("output");
	}

	/** A file of the sample inbox, delivered in a folder; blank: in none. */
	void deliver(String sample, String day) throws IOException {
		Files.copy(OwnInput.FOLDER.resolve("inbox").resolve(sample), place(day, fileName(sample)),
				StandardCopyOption.REPLACE_EXISTING);
	}

	void deliver(String fileName, String day, String text) throws IOException {
		Files.writeString(place(day, fileName), text);
	}

	/** The text of a file of the sample inbox. */
	static String text(String sample) throws IOException {
		return Files.readString(OwnInput.FOLDER.resolve("inbox").resolve(sample), StandardCharsets.UTF_8);
	}

	/** Adds a line to a file of the reference data. */
	void refer(String file, String line) throws IOException {
		Files.writeString(this.folder.resolve("input/reference").resolve(file), line + "\n", StandardOpenOption.APPEND);
	}

	NightStatus night(String businessDate) {
		return night(businessDate, Scope.CHANGES);
	}

	NightStatus night(String businessDate, Scope scope) {
		return Night
			.run(new NightRequest(this.folder.resolve("input"), output(), LocalDate.parse(businessDate), scope,
					ProgressListener.SILENT))
			.status();
	}

	List<String> ask(String query) throws SQLException, IOException {
		return Asked.rows(output(), query);
	}

	/** Every CSV of the marts by its name. */
	TreeMap<String, String> exports() throws IOException {
		TreeMap<String, String> exports = new TreeMap<>();
		try (Stream<Path> files = Files.list(output().resolve("marts").toRealPath())) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".csv")).toList()) {
				exports.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return exports;
	}

	/** Deletes everything in the output folder but the archive. */
	void loseAllButTheArchive() throws IOException {
		Path archive = output().resolve("archive");
		Files.walkFileTree(output(), new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
				return visited.equals(archive) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
				if (!visited.equals(output())) {
					Files.delete(visited);
				}
				return FileVisitResult.CONTINUE;
			}

		});
	}

	private Path place(String day, String fileName) throws IOException {
		return Files.createDirectories(this.folder.resolve("input/inbox").resolve(day)).resolve(fileName);
	}

	private static String fileName(String sample) {
		return sample.substring(sample.lastIndexOf('/') + 1);
	}

}
