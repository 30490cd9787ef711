package attain.deliver.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the schemas of the target hold when a delivery begins. */
final class TargetTables {

	/** The end of the comment of a table that a delivery made. */
	static final String MARK = " · Attain";

	private static final String RELATIONS = """
			select namespace.nspname, relation.relname, coalesce(obj_description(relation.oid, 'pg_class'), ''),
			    attribute.attname, format_type(attribute.atttypid, attribute.atttypmod),
			    coalesce(col_description(relation.oid, attribute.attnum), '')
			from pg_class as relation
			inner join pg_namespace as namespace
			    on namespace.oid = relation.relnamespace
			left join pg_attribute as attribute
			    on attribute.attrelid = relation.oid
			    and attribute.attnum > 0
			    and not attribute.attisdropped
			where namespace.nspname = any (?) and relation.relkind in ('r', 'p', 'v', 'm', 'f')
			order by 1, 2, attribute.attnum
			""";

	/**
	 * A column that is there.
	 *
	 * @param dataType its type as the catalogue writes it
	 * @param comment its comment, empty if it has none
	 */
	record Column(String dataType, String comment) {
	}

	/**
	 * A table or view that is there.
	 *
	 * @param schema its schema
	 * @param name its name
	 * @param comment its comment, empty if it has none
	 * @param columns by name
	 */
	record Table(String schema, String name, String comment, Map<String, Column> columns) {

		/** Whether a delivery made it. */
		boolean isOurs() {
			return this.comment.endsWith(MARK);
		}

		String quoted() {
			return PostgresTarget.quote(this.schema) + "." + PostgresTarget.quote(this.name);
		}

	}

	private final Map<String, Table> tables;

	private TargetTables(Map<String, Table> tables) {
		this.tables = tables;
	}

	/** All tables and views of the schemas. */
	static TargetTables of(Connection target, Collection<String> schemas) throws SQLException {
		Map<String, Table> tables = new LinkedHashMap<>();
		try (PreparedStatement statement = target.prepareStatement(RELATIONS)) {
			statement.setArray(1, target.createArrayOf("text", schemas.toArray()));
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					String schema = rows.getString(1);
					String name = rows.getString(2);
					String comment = rows.getString(3);
					Table table = tables.computeIfAbsent(schema + "." + name,
							(key) -> new Table(schema, name, comment, new LinkedHashMap<>()));
					if (rows.getString(4) != null) {
						table.columns().put(rows.getString(4), new Column(rows.getString(5), rows.getString(6)));
					}
				}
			}
		}
		return new TargetTables(tables);
	}

	/** The table of this name; empty if there is none. */
	Optional<Table> find(String schema, String name) {
		return Optional.ofNullable(this.tables.get(schema + "." + name));
	}

	/** All of them. */
	Collection<Table> all() {
		return this.tables.values();
	}

}
