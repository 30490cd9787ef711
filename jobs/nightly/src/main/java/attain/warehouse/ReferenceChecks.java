package attain.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules between rows and files: sql/checks/reference. Each file is one SELECT of
 * file_name, line_no, message_vi and message_en.
 *
 * @param folder where they are
 */
record ReferenceChecks(Path folder) {

	/** The rows that the checks find, by name of the check. */
	List<ReferenceProblem> problems(Connection connection) throws SQLException, IOException {
		List<ReferenceProblem> problems = new ArrayList<>();
		for (Path file : files()) {
			problems.addAll(rows(connection, Files.readString(file)));
		}
		return problems;
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> entries = Files.list(this.folder)) {
			return entries.filter((file) -> file.toString().endsWith(".sql")).sorted().toList();
		}
	}

	private static List<ReferenceProblem> rows(Connection connection, String check) throws SQLException {
		List<ReferenceProblem> problems = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(check)) {
			while (rows.next()) {
				problems.add(new ReferenceProblem(rows.getString("file_name"), rows.getInt("line_no"),
						rows.getString("message_vi"), rows.getString("message_en")));
			}
		}
		return problems;
	}

}
