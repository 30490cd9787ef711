package attain.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The repository's own reference data, copied to a place where a test may spoil it. */
record ReferenceFolder(Path path) {

	private static final Path REPOSITORY = Path.of("../..");

	static final Path OWN = REPOSITORY.resolve("input/reference");

	static final Path CHECKS = REPOSITORY.resolve("sql/checks/reference");

	static final Path SCHEMA = REPOSITORY.resolve("sql/schema/20_reference.sql");

	static ReferenceFolder copyTo(Path path) throws IOException {
		try (Stream<Path> files = Files.list(OWN)) {
			for (Path file : files.toList()) {
				Files.copy(file, path.resolve(file.getFileName()));
			}
		}
		return new ReferenceFolder(path);
	}

	/** Replaces text that must stand exactly once in the file. */
	ReferenceFolder with(String file, String found, String replacement) throws IOException {
		String text = Files.readString(this.path.resolve(file));
		if (text.split(Pattern.quote(found), -1).length != 2) {
			throw new IllegalArgumentException(found + " does not stand exactly once in " + file);
		}
		Files.writeString(this.path.resolve(file), text.replace(found, replacement));
		return this;
	}

	/** Adds a line at the end of the file. */
	ReferenceFolder withLine(String file, String line) throws IOException {
		Files.writeString(this.path.resolve(file), Files.readString(this.path.resolve(file)) + line + "\n");
		return this;
	}

	/** Number of the last line. */
	int lastLineOf(String file) throws IOException {
		return Files.readAllLines(this.path.resolve(file)).size();
	}

	/** The English messages of a load, each with file and line before it. */
	List<String> problems() throws SQLException, IOException {
		try (Connection connection = database()) {
			return load(connection).stream()
				.map((problem) -> problem.file() + ":" + problem.line() + ": " + problem.messageEn())
				.toList();
		}
	}

	List<ReferenceProblem> load(Connection connection) throws SQLException, IOException {
		return new ReferenceLoader(this.path, CHECKS).load(connection);
	}

	/** A database in memory with the published tables. */
	static Connection database() throws SQLException, IOException {
		Connection connection = DriverManager.getConnection("jdbc:duckdb:");
		SqlFolder.run(connection, new SqlFolder(REPOSITORY.resolve("sql")).publishedScripts());
		return connection;
	}

	/** The rows of a query, columns joined by a bar. */
	static List<String> rows(Connection connection, String query) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
			while (result.next()) {
				List<String> values = new ArrayList<>();
				for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
					values.add(result.getString(column));
				}
				rows.add(String.join("|", values));
			}
		}
		return rows;
	}

}
