package attain.warehouse;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.duckdb.DuckDBConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes from the snapshot of the night before what tonight is compared with, into the
 * tables {@code staging.previous_*}.
 */
public final class PreviousNight {

	private static final Logger log = LoggerFactory.getLogger(PreviousNight.class);

	/** Which rows of which published table go where. */
	private static final Map<String, String> SOURCES = Map.of("previous_night", "ops.snapshot", "previous_attainment",
			"mart.attainment", "previous_indicator_value",
			"core.fct_indicator_value where known_to = date '9999-12-31'");

	private PreviousNight() {
	}

	/**
	 * Fills the tables that {@code sql/schema} makes for this. A snapshot that an older
	 * program made with other columns fills nothing: then nothing counts as changed.
	 */
	public static void fill(DuckDBConnection connection, Path snapshot) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("attach %s as previous (read_only)".formatted(Warehouse.quoted(snapshot.toString())));
		}
		try {
			Transaction.run(connection, () -> copy(connection));
		}
		catch (SQLException ex) {
			log.warn("The night before cannot be compared with: {}", ex.getMessage());
		}
		try (Statement statement = connection.createStatement()) {
			statement.execute("detach previous");
		}
	}

	private static void copy(DuckDBConnection connection) throws SQLException {
		for (Map.Entry<String, String> source : SOURCES.entrySet()) {
			String columns = String.join(", ", columns(connection, source.getKey()));
			if (!columns.isEmpty()) {
				try (Statement statement = connection.createStatement()) {
					statement.execute("insert into staging.%s (%s) select %s from previous.%s"
						.formatted(source.getKey(), columns, columns, source.getValue()));
				}
			}
		}
	}

	private static List<String> columns(DuckDBConnection connection, String tableName) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("""
						select column_name from duckdb_columns()
						where database_name = 'staging' and table_name = %s order by column_index"""
					.formatted(Warehouse.quoted(tableName)))) {
			List<String> names = new ArrayList<>();
			while (row.next()) {
				names.add(row.getString(1));
			}
			return names;
		}
	}

}
