package attain.sql;

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

import attain.warehouse.SqlFolder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documentation travels with the database: every table and column says what it is; and
 * the guide of {@code sql} names every model.
 */
class SqlCommentTest {

	private static final SqlFolder SQL = new SqlFolder(Path.of("../../sql"));

	@Test
	void everyPublishedTableAndColumnHasAComment() throws SQLException {
		assertThat(uncommented("""
				select schema_name || '.' || table_name from duckdb_tables() where comment is null
				union all
				select schema_name || '.' || table_name || '.' || column_name from duckdb_columns()
				where comment is null and not internal""")).isEmpty();
	}

	@Test
	void aMissingCommentIsNoticed() throws SQLException {
		assertThat(uncommented("select 'x' where exists (select 1 from duckdb_columns() where comment is not null)"))
			.containsExactly("x");
	}

	@Test
	void everyStagingModelHasItsPlaceInTheGuide() throws IOException {
		String guide = Files.readString(SQL.folder().resolve("README.md"));
		assertThat(SQL.modelFiles("staging").stream().map((file) -> file.getFileName().toString().replace(".sql", "")))
			.allMatch((model) -> model.startsWith("finding_of_") || guide.contains("`" + model + "`"));
	}

	private static List<String> uncommented(String query) throws SQLException {
		List<String> names = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				Statement statement = connection.createStatement()) {
			for (String schema : List.of("core", "mart", "ops", "reference")) {
				statement.execute("create schema " + schema);
			}
			statement.execute("attach ':memory:' as staging");
			SqlFolder.run(connection, SQL.schemaScripts());
			statement.execute("detach staging");
			try (ResultSet rows = statement.executeQuery(query)) {
				while (rows.next()) {
					names.add(rows.getString(1));
				}
			}
		}
		return names;
	}

}
