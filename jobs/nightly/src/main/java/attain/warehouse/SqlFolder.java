package attain.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder {@code sql/}: which scripts, models and checks there are.
 *
 * @param folder the folder itself
 */
public record SqlFolder(Path folder) {

	private static final String RAW_SCRIPT = "10_raw.sql";

	private static final String PREVIOUS_SCRIPT = "50_previous.sql";

	private static final Pattern COMMENT = Pattern.compile("^comment on [^']+ is '(?:[^']|'')*+';", Pattern.MULTILINE);

	/** The script that makes the tables of the raw store. */
	public Path rawScript() {
		return this.folder.resolve("schema").resolve(RAW_SCRIPT);
	}

	/** The scripts that make the tables of the warehouse, by name. */
	public List<Path> schemaScripts() {
		return sqlFiles("schema").stream().filter((file) -> !file.endsWith(RAW_SCRIPT)).toList();
	}

	/**
	 * The scripts that make the published tables, by name: reference data may point at
	 * any of them.
	 */
	public List<Path> publishedScripts() {
		return schemaScripts().stream().filter((file) -> !file.endsWith(PREVIOUS_SCRIPT)).toList();
	}

	/** The checks of the reference data alone. */
	public Path referenceChecks() {
		return this.folder.resolve("checks").resolve("reference");
	}

	/**
	 * A question about a finished run that people are told of, such as {@code new_error}.
	 */
	public Path notice(String name) {
		return this.folder.resolve("notice").resolve(name + ".sql");
	}

	/**
	 * The figures of a run for monitoring, by name; the name of a file is its metric's.
	 */
	public List<Path> metricQueries() {
		return sqlFiles("metrics");
	}

	/**
	 * A question about the state of things, such as {@code overdue}.
	 */
	public Path status(String name) {
		return this.folder.resolve("status").resolve(name + ".sql");
	}

	/** A question about a verdict, such as {@code evidence}. */
	public Path explanation(String name) {
		return this.folder.resolve("explain").resolve(name + ".sql");
	}

	/**
	 * The questions of the report for people, by name; the name of a file is its
	 * answer's.
	 */
	public List<Path> reportQueries() {
		return sqlFiles("report");
	}

	/** A question about the tables themselves, such as {@code columns}. */
	public Path catalogueQuestion(String name) {
		return this.folder.resolve("ask").resolve(name + ".sql");
	}

	/** A question of an annual report, such as {@code target}. */
	public Path annual(String name) {
		return this.folder.resolve("annual").resolve(name + ".sql");
	}

	/** A question of an exchange format, such as {@code sheet_verdict}. */
	public Path exchange(String name) {
		return this.folder.resolve("exchange").resolve(name + ".sql");
	}

	/** A question of the letters to senders, such as {@code item}. */
	public Path reminder(String name) {
		return this.folder.resolve("reminder").resolve(name + ".sql");
	}

	/** The units that a blank form lists for its sender. */
	public Path senderUnits() {
		return this.folder.resolve("template").resolve("sender_unit.sql");
	}

	/** The scripts that are run after all models, by name: table macros for people. */
	public List<Path> macroScripts() {
		return Stream.concat(sqlFiles("macros").stream(), sqlFiles("models/mart").stream().filter(SqlFolder::isMacro))
			.toList();
	}

	/**
	 * The files of the models of one layer, by name; empty if there is no such folder.
	 */
	public List<Path> modelFiles(String layer) {
		return sqlFiles("models/" + layer).stream().filter((file) -> !isMacro(file)).toList();
	}

	/** The files that say how tables are cut into slices, by name. */
	public List<Path> sliceFiles() {
		return sqlFiles("slices");
	}

	/** The files of the checks, by name. */
	public List<Path> checkFiles() {
		return sqlFiles("checks");
	}

	/** A question about what joins with what, such as {@code foreign_key}. */
	public Path keys(String name) {
		return this.folder.resolve("keys").resolve(name + ".sql");
	}

	/**
	 * Runs scripts of any number of statements, in the given order. Each is one
	 * transaction: hundreds of comments would else be hundreds of writes to disk.
	 */
	public static void run(Connection connection, List<Path> scripts) {
		run(connection, scripts, UnaryOperator.identity());
	}

	/**
	 * The same for tables that nobody will read about: without their comments, which take
	 * three quarters of the time.
	 */
	public static void runWithoutComments(Connection connection, List<Path> scripts) {
		run(connection, scripts, (sql) -> COMMENT.matcher(sql).replaceAll(""));
	}

	private static void run(Connection connection, List<Path> scripts, UnaryOperator<String> edit) {
		for (Path script : scripts) {
			try {
				String sql = edit.apply(Files.readString(script));
				Transaction.run(connection, () -> {
					try (Statement statement = connection.createStatement()) {
						statement.execute(sql);
					}
				});
			}
			catch (SQLException | IOException ex) {
				throw new SqlProblem(script, ex);
			}
		}
	}

	private static boolean isMacro(Path file) {
		return file.getFileName().toString().startsWith("macro_");
	}

	private List<Path> sqlFiles(String name) {
		Path files = this.folder.resolve(name);
		if (!Files.isDirectory(files)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(files)) {
			return entries.filter((file) -> file.toString().endsWith(".sql")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
