package attain.dictionary;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import attain.warehouse.Model;
import attain.warehouse.Models;
import attain.warehouse.SqlFolder;
import attain.warehouse.Warehouse;

/**
 * All tables of {@code sql/}, with their models in the order in which they run.
 *
 * @param tables by schema and name
 * @param models in the order in which they run
 */
record Catalogue(List<Table> tables, List<Model> models) {

	private static final SqlFolder SQL = new SqlFolder(Path.of("../../sql"));

	private static final String COLUMNS = """
			select
			    case when columns.database_name = 'warehouse' then columns.schema_name else columns.database_name end
			        || '.' || columns.table_name as full_name,
			    coalesce(tables.comment, '') as table_comment,
			    columns.column_name, columns.data_type, columns.is_nullable, coalesce(columns.comment, '') as comment
			from duckdb_columns() as columns
			inner join duckdb_tables() as tables
			    on tables.table_oid = columns.table_oid
			    and tables.database_name = columns.database_name
			where columns.database_name in ('raw', 'staging', 'warehouse')
			order by full_name, columns.column_index
			""";

	static Catalogue read() throws SQLException {
		try (Connection connection = Warehouse.inMemory(); Statement statement = connection.createStatement()) {
			for (String database : List.of("raw", "staging", "warehouse")) {
				statement.execute("attach ':memory:' as " + database);
			}
			statement.execute("use warehouse");
			for (String schema : List.of("core", "mart", "ops", "reference")) {
				statement.execute("create schema " + schema);
			}
			SqlFolder.run(connection, List.of(SQL.rawScript()));
			SqlFolder.run(connection, SQL.schemaScripts());
			Models models = Models.of(connection, SQL).keepingAll();
			models.run(connection, Set.of("staging", "core", "mart"));
			return of(connection, statement, models.ordered());
		}
	}

	private static Catalogue of(Connection connection, Statement statement, List<Model> models) throws SQLException {
		Map<String, Table> tables = new LinkedHashMap<>();
		try (ResultSet rows = statement.executeQuery(COLUMNS)) {
			while (rows.next()) {
				String name = rows.getString("full_name");
				String comment = rows.getString("table_comment");
				tables
					.computeIfAbsent(name,
							(key) -> new Table(name, comment, new ArrayList<>(),
									models.stream().filter((model) -> model.name().equals(name)).findFirst()))
					.columns()
					.add(new Table.Column(rows.getString("column_name"), rows.getString("data_type"),
							rows.getBoolean("is_nullable"), rows.getString("comment"), Set.of()));
			}
		}
		ColumnSources sources = new ColumnSources(tables.values()
			.stream()
			.collect(Collectors.toMap(Table::name,
					(table) -> table.columns().stream().map(Table.Column::name).toList())));
		List<Table> traced = new ArrayList<>();
		for (Table table : tables.values()) {
			traced.add(table.model().isEmpty() ? table
					: traced(table, sources.of(connection, table.model().orElseThrow().select())));
		}
		return new Catalogue(List.copyOf(traced), models);
	}

	private static Table traced(Table table, Map<String, Set<String>> sources) {
		List<Table.Column> columns = table.columns()
			.stream()
			.map((column) -> new Table.Column(column.name(), column.type(), column.isNullable(), column.comment(),
					sources.getOrDefault(column.name(), Set.of())))
			.toList();
		return new Table(table.name(), table.comment(), columns, table.model());
	}

	/** Tables of one schema, by name. */
	List<Table> of(String schema) {
		return this.tables.stream().filter((table) -> table.schema().equals(schema)).toList();
	}

	/** The tables that each table is read by, by name. */
	Map<String, List<String>> readers() {
		Map<String, List<String>> readers = new LinkedHashMap<>();
		for (Table table : this.tables) {
			readers.put(table.name(),
					this.models.stream()
						.filter((model) -> model.reads().contains(table.name()))
						.map(Model::name)
						.sorted()
						.toList());
		}
		return readers;
	}

	/** Tables by name. */
	Map<String, Table> byName() {
		return this.tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
	}

}
