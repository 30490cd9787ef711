package attain.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Asks every check of {@code sql/checks} for its rows. */
public final class Checks {

	private static final int SHOWN = 5;

	/** All checks, whose tables need not be looked for. */
	private static final Predicate<Set<String>> ALL = (tables) -> true;

	private Checks() {
	}

	/**
	 * What each check found, by name of the check, those without rows too.
	 * @throws SqlProblem if a check cannot run: it must not pass for that
	 */
	public static List<CheckResult> run(Connection connection, SqlFolder sql) {
		return run(connection, sql, ALL);
	}

	/**
	 * The same after a night that kept tables: what the night before has asked of the
	 * same rows is not asked again.
	 */
	public static List<CheckResult> run(Connection connection, SqlFolder sql, KeptTables kept) {
		return run(connection, sql, ALL, kept::asked);
	}

	/**
	 * The same of those checks alone whose tables can be asked.
	 * @param asks told the tables that a check reads, as {@code schema.table}
	 */
	public static List<CheckResult> run(Connection connection, SqlFolder sql, Predicate<Set<String>> asks) {
		return run(connection, sql, asks, Check::select);
	}

	private static List<CheckResult> run(Connection connection, SqlFolder sql, Predicate<Set<String>> asks,
			Function<Check, String> question) {
		List<CheckResult> results = new ArrayList<>();
		for (Path file : sql.checkFiles()) {
			try {
				Check check = Check.read(file);
				if (asks == ALL || asks.test(TablesRead.of(connection, check.select()))) {
					results.add(run(connection, check, question.apply(check)));
				}
			}
			catch (SQLException | IOException ex) {
				throw new SqlProblem(file, ex);
			}
		}
		return List.copyOf(results);
	}

	private static CheckResult run(Connection connection, Check check, String question) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(question)) {
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
