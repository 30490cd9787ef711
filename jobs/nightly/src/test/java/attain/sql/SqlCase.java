package attain.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One folder of {@code sql/tests}: what a model or a check is given.
 *
 * @param subject folder of the model ({@code mart.ranking}) or of the check
 * ({@code checks/duty__one_row_per_duty})
 * @param name folder of the case, named for the trouble
 * @param folder the folder itself
 */
record SqlCase(String subject, String name, Path folder) {

	private static final String GIVEN = "given";

	/**
	 * The cases of one model or check, by name; those that -Dcase leaves out are not
	 * among them.
	 */
	static List<SqlCase> of(Path tests, String subject) {
		return folders(tests.resolve(subject)).stream()
			.filter((folder) -> !folder.endsWith(GIVEN))
			.map((folder) -> new SqlCase(subject, folder.getFileName().toString(), folder))
			.filter(SqlCase::isAskedFor)
			.toList();
	}

	/** Folders in a folder, by name; none if there is no such folder. */
	static List<Path> folders(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(Files::isDirectory).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Name of the test: {@code mart.ranking/ties_share_a_rank}. */
	String path() {
		return this.subject + "/" + this.name;
	}

	/**
	 * The CSV file of each given table, by {@code schema.table}: those of the case, and
	 * those beside the cases of the same model, which are laid under all of them.
	 */
	SortedMap<String, Path> given() {
		SortedMap<String, Path> given = new TreeMap<>();
		for (Path folder : List.of(this.folder.resolveSibling(GIVEN), this.folder.resolve(GIVEN))) {
			csvFiles(folder).forEach((file) -> given.put(tableOf(file), file));
		}
		return given;
	}

	/** The rows that the model must answer. */
	CaseTable expect() {
		return CaseTable.read(this.folder.resolve("expect.csv"));
	}

	/**
	 * The query to ask once the model has run: of all its columns and rows, or as ask.sql
	 * says.
	 */
	String question() {
		Path ask = this.folder.resolve("ask.sql");
		try {
			return Files.exists(ask) ? Files.readString(ask) : "select * from " + this.subject;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isAskedFor() {
		String asked = System.getProperty("case", "");
		return path().startsWith(asked) || path().replaceFirst("\\.", "_").startsWith(asked);
	}

	private static List<Path> csvFiles(Path folder) {
		if (!Files.isDirectory(folder)) {
			return new ArrayList<>();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".csv")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String tableOf(Path file) {
		return file.getFileName().toString().replaceFirst("\\.csv$", "");
	}

}
