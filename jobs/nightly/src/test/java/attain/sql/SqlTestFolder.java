package attain.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What lies in {@code sql/tests} and in {@code sql/checks}. */
final class SqlTestFolder {

	private SqlTestFolder() {
	}

	/**
	 * Names of all checks below {@code sql/checks}, with the folder before them where
	 * they have one.
	 */
	static List<String> checks(Path sql) {
		Path checks = sql.resolve("checks");
		return files(checks).stream()
			.map((file) -> checks.relativize(file).toString())
			.filter((name) -> name.endsWith(".sql"))
			.map((name) -> name.substring(0, name.length() - ".sql".length()))
			.toList();
	}

	/** All files below a folder, sorted. */
	static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
