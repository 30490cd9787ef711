package attain.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaWithoutCommentsTest {

	private final SqlFolder sql = new SqlFolder(Path.of("../../sql"));

	@Test
	void hasTheSameColumns() throws SQLException {
		try (Connection whole = Warehouse.inMemory(); Connection bare = Warehouse.inMemory()) {
			SqlFolder.run(whole, this.sql.publishedScripts());
			SqlFolder.runWithoutComments(bare, this.sql.publishedScripts());
			assertThat(columns(bare)).isEqualTo(columns(whole)).hasSizeGreaterThan(500);
			assertThat(comments(whole)).isGreaterThan(500);
			assertThat(comments(bare)).isZero();
		}
	}

	private static List<String> columns(Connection connection) throws SQLException {
		List<String> columns = new ArrayList<>();
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement
					.executeQuery("select concat_ws(' ', schema_name, table_name, column_name, data_type, is_nullable)"
							+ " from duckdb_columns() order by all")) {
			while (rows.next()) {
				columns.add(rows.getString(1));
			}
		}
		return columns;
	}

	private static long comments(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement
					.executeQuery("select count(*) from duckdb_columns() where comment is not null")) {
			row.next();
			return row.getLong(1);
		}
	}

}
