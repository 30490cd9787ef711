package attain.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Questions to a published snapshot. */
final class Asked {

	private Asked() {
	}

	/** The rows of an answer, each with a blank between its values. */
	static List<String> rows(Path output, String query) throws SQLException, IOException {
		Properties readOnly = new Properties();
		readOnly.setProperty("duckdb.read_only", "true");
		String url = "jdbc:duckdb:" + output.resolve("attain.duckdb").toRealPath();
		try (Connection connection = DriverManager.getConnection(url, readOnly);
				Statement statement = connection.createStatement();
				ResultSet answer = statement.executeQuery(query)) {
			List<String> rows = new ArrayList<>();
			while (answer.next()) {
				List<String> values = new ArrayList<>();
				for (int column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
					values.add(answer.getString(column));
				}
				rows.add(String.join(" ", values));
			}
			return rows;
		}
	}

}
