package attain.warehouse;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks every check of {@code sql/checks} for its rows. */
public final class Checks {

	private static final int SHOWN = 5;

	private Checks() {
	}

	/**
	 * What each check found, by name of the check, those without rows too.
	 * @throws SqlProblem if a check cannot run: it must not pass for that
	 */
	public static List<CheckResult> run(Connection connection, SqlFolder sql) {
		return sql.checkFiles().stream().map((file) -> {
			try {
				return run(connection, Check.read(file));
			}
			catch (SQLException | IOException ex) {
				throw new SqlProblem(file, ex);
			}
		}).toList();
	}

	private static CheckResult run(Connection connection, Check check) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(check.select())) {
			List<String> firstRows = new ArrayList<>();
			long count = 0;
			while (rows.next()) {
				count++;
				if (count <= SHOWN) {
					firstRows.add(describe(rows));
				}
			}
			return new CheckResult(check.name(), check.weight() == Check.Weight.FAIL, check.sentence(), count,
					List.copyOf(firstRows));
		}
	}

	private static String describe(ResultSet row) throws SQLException {
		List<String> values = new ArrayList<>();
		for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
			values.add(row.getMetaData().getColumnLabel(column) + "=" + row.getString(column));
		}
		return String.join(", ", values);
	}

}
