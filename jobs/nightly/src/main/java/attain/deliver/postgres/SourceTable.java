package attain.deliver.postgres;

import java.util.List;
import java.util.Locale;

/**
 * A table of the snapshot.
 *
 * @param schemaName core, mart, ops or reference
 * @param tableName its name
 * @param comment what it holds
 * @param columns its columns, in order
 */
record SourceTable(String schemaName, String tableName, String comment, List<Column> columns) {

	/**
	 * A column.
	 *
	 * @param columnName its name
	 * @param dataType its type as DuckDB writes it
	 * @param comment what it means; empty if nobody says
	 */
	record Column(String columnName, String dataType, String comment) {

		/**
		 * The type of PostgreSQL that holds every value of it, as its catalogue writes
		 * it. A moment without a zone is UTC in the snapshot.
		 */
		String postgresType() {
			return switch (this.dataType) {
				case "BOOLEAN" -> "boolean";
				case "TINYINT", "SMALLINT", "UTINYINT" -> "smallint";
				case "INTEGER", "USMALLINT" -> "integer";
				case "BIGINT", "UINTEGER" -> "bigint";
				case "HUGEINT", "UHUGEINT", "UBIGINT" -> "numeric(39,0)";
				case "FLOAT" -> "real";
				case "DOUBLE" -> "double precision";
				case "DATE" -> "date";
				case "TIME" -> "time without time zone";
				case "TIMESTAMP", "TIMESTAMP WITH TIME ZONE" -> "timestamp with time zone";
				case "UUID" -> "uuid";
				default -> this.dataType.startsWith("DECIMAL(")
						? this.dataType.replace("DECIMAL", "numeric").toLowerCase(Locale.ROOT) : "text";
			};
		}

	}

	String qualifiedName() {
		return this.schemaName + "." + this.tableName;
	}

	/** The table as DuckDB is asked for it. */
	String quoted() {
		return PostgresTarget.quote(this.schemaName) + "." + PostgresTarget.quote(this.tableName);
	}

}
