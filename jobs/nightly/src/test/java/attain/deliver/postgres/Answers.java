package attain.deliver.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a database answers, as text. */
final class Answers {

	private Answers() {
	}

	/** The rows, their values with a bar between them. */
	static List<String> of(Connection connection, String query) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			return of(rows);
		}
	}

	static List<String> of(ResultSet rows) throws SQLException {
		List<String> answers = new ArrayList<>();
		int columns = rows.getMetaData().getColumnCount();
		while (rows.next()) {
			List<String> values = new ArrayList<>();
			for (int column = 1; column <= columns; column++) {
				values.add(String.valueOf(rows.getString(column)));
			}
			answers.add(String.join(" | ", values));
		}
		return answers;
	}

	static void run(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
