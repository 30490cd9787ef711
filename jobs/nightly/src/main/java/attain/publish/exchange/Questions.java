package attain.publish.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import attain.warehouse.SqlFolder;

/**
 * The questions of {@code sql/exchange}, asked of one snapshot.
 *
 * @param snapshot the snapshot
 * @param sql where the questions are
 */
record Questions(Connection snapshot, SqlFolder sql) {

	/** Takes the rows of an answer, one after the other. */
	@FunctionalInterface
	interface Rows {

		void read(ResultSet rows) throws IOException, SQLException;

	}

	/** Hands over the rows that answer a question. */
	void ask(String name, Rows rows) throws IOException, SQLException {
		try (Statement statement = this.snapshot.createStatement();
				ResultSet answer = statement.executeQuery(text(name))) {
			rows.read(answer);
		}
	}

	/** A short answer as texts by column, blank where there is no value. */
	List<Map<String, String>> answer(String name) throws IOException, SQLException {
		return rows(text(name));
	}

	/** The same for any SELECT. */
	List<Map<String, String>> rows(String query) throws SQLException {
		List<Map<String, String>> answer = new ArrayList<>();
		try (Statement statement = this.snapshot.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			while (rows.next()) {
				Map<String, String> row = new LinkedHashMap<>();
				for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
					String value = rows.getString(column);
					row.put(rows.getMetaData().getColumnLabel(column), (value != null) ? value : "");
				}
				answer.add(row);
			}
		}
		return answer;
	}

	/** The question itself. */
	String text(String name) throws IOException {
		return Files.readString(this.sql.exchange(name));
	}

}
