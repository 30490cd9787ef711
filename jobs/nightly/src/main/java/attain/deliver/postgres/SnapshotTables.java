package attain.deliver.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists the tables of a snapshot that are delivered. */
final class SnapshotTables {

	private static final String COLUMNS = """
			select tables.schema_name, tables.table_name, coalesce(tables.comment, ''),
			    columns.column_name, columns.data_type, coalesce(columns.comment, '')
			from duckdb_tables() as tables
			inner join duckdb_columns() as columns
			    on columns.database_name = tables.database_name
			    and columns.schema_name = tables.schema_name
			    and columns.table_name = tables.table_name
			where tables.database_name = current_database() and list_contains(?, tables.schema_name)
			order by tables.schema_name, tables.table_name, columns.column_index
			""";

	private SnapshotTables() {
	}

	/** Every table of the schemas, by schema and name. */
	static List<SourceTable> of(Connection snapshot, Set<String> schemas) throws SQLException {
		Map<List<String>, List<SourceTable.Column>> columns = new LinkedHashMap<>();
		try (PreparedStatement statement = snapshot.prepareStatement(COLUMNS)) {
			statement.setArray(1, snapshot.createArrayOf("varchar", schemas.toArray()));
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					columns
						.computeIfAbsent(List.of(rows.getString(1), rows.getString(2), rows.getString(3)),
								(table) -> new ArrayList<>())
						.add(new SourceTable.Column(rows.getString(4), rows.getString(5), rows.getString(6)));
				}
			}
		}
		return columns.entrySet()
			.stream()
			.map((table) -> new SourceTable(table.getKey().get(0), table.getKey().get(1), table.getKey().get(2),
					List.copyOf(table.getValue())))
			.toList();
	}

}
