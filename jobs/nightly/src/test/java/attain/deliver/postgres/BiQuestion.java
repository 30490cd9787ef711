package attain.deliver.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A question that a BI tool asks, in a file: first what the tool is doing, then what is
 * expected, then the SQL.
 *
 * <pre>
 * -- columns: the names of the answer
 * -- parameters: their types and values, for a prepared statement
 * -- rows: a number, some, or of what there are as many (tables, columns, primary keys, foreign keys)
 * -- same: the snapshot answers the same to the same question
 * -- snapshot: or to this one
 * </pre>
 *
 * @param name folder and file
 * @param expected what is expected, by key
 * @param sql the question
 */
record BiQuestion(String name, Map<String, String> expected, String sql) {

	static BiQuestion read(Path file) {
		try {
			Map<String, String> expected = new LinkedHashMap<>();
			Files.readAllLines(file)
				.stream()
				.skip(1)
				.filter((line) -> line.startsWith("-- "))
				.map((line) -> (line.substring(3) + ": ").split(":\\s*", 2))
				.forEach((line) -> expected.put(line[0], line[1].replaceFirst(":\\s*$", "")));
			return new BiQuestion(file.getParent().getFileName() + "/" + file.getFileName(), expected,
					Files.readAllLines(file)
						.stream()
						.filter((line) -> !line.startsWith("-- "))
						.collect(Collectors.joining("\n")));
		}
		catch (IOException ex) {
			throw new IllegalStateException(file.toString(), ex);
		}
	}

	List<String> columns() {
		return List.of(this.expected.getOrDefault("columns", "").split(", "));
	}

	/** What the snapshot is asked to compare; empty if it cannot be compared. */
	Optional<String> snapshotQuestion() {
		return this.expected.containsKey("same") ? Optional.of(this.sql)
				: Optional.ofNullable(this.expected.get("snapshot"));
	}

	/** The question, ready to be asked. */
	PreparedStatement on(Connection connection) throws SQLException {
		PreparedStatement statement = connection.prepareStatement(this.sql);
		List<String> parameters = Arrays.stream(this.expected.getOrDefault("parameters", "").split(", "))
			.filter((each) -> !each.isEmpty())
			.toList();
		for (int number = 1; number <= parameters.size(); number++) {
			String[] parameter = parameters.get(number - 1).split(" ", 2);
			if (parameter[0].equals("date")) {
				statement.setDate(number, Date.valueOf(parameter[1]));
			}
			else {
				statement.setString(number, parameter[1]);
			}
		}
		return statement;
	}

	static List<String> names(ResultSet rows) throws SQLException {
		String[] names = new String[rows.getMetaData().getColumnCount()];
		for (int column = 1; column <= names.length; column++) {
			names[column - 1] = rows.getMetaData().getColumnLabel(column);
		}
		return List.of(names);
	}

}
