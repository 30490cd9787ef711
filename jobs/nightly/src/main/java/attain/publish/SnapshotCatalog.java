package attain.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists what a snapshot holds. */
final class SnapshotCatalog {

	private static final String COLUMNS = """
			select relation.schema_name, relation.relation_name, coalesce(relation.comment, '') as relation_comment,
			    columns.column_name, columns.data_type, coalesce(columns.comment, '') as column_comment
			from (
			    select schema_name, table_name as relation_name, comment
			    from duckdb_tables()
			    where database_name = current_database()
			    union all
			    select schema_name, view_name, comment
			    from duckdb_views()
			    where database_name = current_database() and not internal
			) as relation
			inner join duckdb_columns() as columns
			    on columns.database_name = current_database()
			    and columns.schema_name = relation.schema_name
			    and columns.table_name = relation.relation_name
			where relation.schema_name in ('core', 'mart', 'ops')
			order by relation.schema_name, relation.relation_name, columns.column_index
			""";

	private static final String INDEXED = """
			select schema_name || '.' || table_name
			from duckdb_constraints()
			where database_name = current_database() and constraint_type in ('PRIMARY KEY', 'UNIQUE')
			union
			select schema_name || '.' || table_name
			from duckdb_indexes()
			where database_name = current_database()
			order by 1
			""";

	private final Connection connection;

	SnapshotCatalog(Connection connection) {
		this.connection = connection;
	}

	/** Every table and view of core, mart and ops, counted; by schema, then name. */
	List<PublishedTable> tables() throws SQLException {
		Map<List<String>, List<PublishedTable.Column>> columns = new LinkedHashMap<>();
		try (Statement statement = this.connection.createStatement();
				ResultSet rows = statement.executeQuery(COLUMNS)) {
			while (rows.next()) {
				columns
					.computeIfAbsent(List.of(rows.getString(1), rows.getString(2), rows.getString(3)),
							(relation) -> new ArrayList<>())
					.add(new PublishedTable.Column(rows.getString(4), rows.getString(5), rows.getString(6)));
			}
		}
		List<PublishedTable> tables = new ArrayList<>();
		for (Map.Entry<List<String>, List<PublishedTable.Column>> relation : columns.entrySet()) {
			List<String> name = relation.getKey();
			tables.add(new PublishedTable(name.get(0), name.get(1), name.get(2), List.copyOf(relation.getValue()),
					count(name.get(0), name.get(1))));
		}
		return List.copyOf(tables);
	}

	/** Tables of any schema that have a key or an index, by name. */
	List<String> indexedTables() throws SQLException {
		List<String> tables = new ArrayList<>();
		try (Statement statement = this.connection.createStatement();
				ResultSet rows = statement.executeQuery(INDEXED)) {
			while (rows.next()) {
				tables.add(rows.getString(1));
			}
		}
		return List.copyOf(tables);
	}

	/** True if the snapshot has this table with this column. */
	boolean has(String schemaName, String tableName, String columnName) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement("""
				select count(*) from duckdb_columns()
				where database_name = current_database() and schema_name = ? and table_name = ? and column_name = ?
				""")) {
			statement.setString(1, schemaName);
			statement.setString(2, tableName);
			statement.setString(3, columnName);
			try (ResultSet rows = statement.executeQuery()) {
				return rows.next() && rows.getLong(1) > 0;
			}
		}
	}

	private long count(String schemaName, String tableName) throws SQLException {
		String table = PublishedTable.quote(schemaName) + "." + PublishedTable.quote(tableName);
		try (Statement statement = this.connection.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
			rows.next();
			return rows.getLong(1);
		}
	}

}
