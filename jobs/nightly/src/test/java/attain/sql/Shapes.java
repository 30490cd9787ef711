package attain.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

import attain.warehouse.Models;
import attain.warehouse.SqlFolder;
import attain.warehouse.Warehouse;

/**
 * The tables of a warehouse, empty and without constraints: a case fills the columns that
 * it speaks of.
 */
final class Shapes {

	/**
	 * A column that a case leaves out is null; where the schema forbids that, a text is
	 * empty and a truth value is false.
	 */
	private static final String TABLES = """
			select
			    'create table ' || table_name || ' ('
			        || string_agg(column_name || ' ' || data_type || preset, ', ' order by column_index) || ')'
			from (
			    select
			        case when database_name = 'warehouse' then schema_name else database_name end || '.' || table_name
			            as table_name,
			        column_name,
			        data_type,
			        column_index,
			        case
			            when not is_nullable and data_type = 'VARCHAR' then ' default '''''
			            when not is_nullable and data_type = 'BOOLEAN' then ' default false'
			            else ''
			        end as preset
			    from duckdb_columns()
			    where database_name in ('raw', 'staging', 'warehouse')
			)
			group by table_name
			order by table_name
			""";

	private Shapes() {
	}

	/**
	 * Makes all tables of {@code sql/schema} and of the models; runs every model once on
	 * nothing.
	 */
	static Models copyTo(Connection shapes, SqlFolder sql) throws SQLException {
		try (Connection contract = Warehouse.inMemory();
				Statement statement = contract.createStatement();
				Statement copy = shapes.createStatement()) {
			for (String database : List.of("raw", "staging", "warehouse")) {
				statement.execute("attach ':memory:' as " + database);
			}
			statement.execute("use warehouse");
			for (String schema : List.of("core", "mart", "ops", "reference")) {
				statement.execute("create schema " + schema);
			}
			SqlFolder.run(contract, List.of(sql.rawScript()));
			SqlFolder.run(contract, sql.schemaScripts());
			Models models = Models.of(contract, sql).keepingAll();
			models.run(contract, Set.of("staging", "core", "mart"));
			for (String schema : List.of("raw", "staging", "core", "mart", "ops", "reference")) {
				copy.execute("create schema " + schema);
			}
			try (ResultSet tables = statement.executeQuery(TABLES)) {
				while (tables.next()) {
					copy.execute(tables.getString(1));
				}
			}
			return models;
		}
	}

}
