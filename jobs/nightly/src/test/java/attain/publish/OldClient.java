package attain.publish;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Run as a program of its own, with another DuckDB than ours on its class path. */
final class OldClient {

	private OldClient() {
	}

	public static void main(String[] arguments) throws SQLException {
		Properties settings = new Properties();
		settings.put("duckdb.read_only", "true");
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + arguments[0], settings);
				Statement statement = connection.createStatement()) {
			System.out.println(one(statement, "select count(*) from core.dim_plan") + " plans, "
					+ one(statement, "select comment from duckdb_tables() where table_name = 'dim_plan'") + ", "
					+ one(statement, "select count(*) from mart.plans_as_of(date '2022-12-31')") + " as of");
		}
	}

	private static String one(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getString(1);
		}
	}

}
