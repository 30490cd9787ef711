package attain.publish;

import java.util.List;
import java.util.Set;

/**
 * One table or view of the snapshot.
 *
 * @param schemaName core, mart or ops
 * @param tableName name within the schema
 * @param comment what the table says, empty if nobody wrote it
 * @param columns in the order of the table
 * @param rows number of rows
 */
record PublishedTable(String schemaName, String tableName, String comment, List<Column> columns, long rows) {

	/** Types without their parameters; others come back as something else, or may do. */
	private static final Set<String> SAME_IN_PARQUET = Set.of("VARCHAR", "BOOLEAN", "TINYINT", "SMALLINT", "INTEGER",
			"BIGINT", "DECIMAL", "DATE", "TIMESTAMP");

	/**
	 * One column.
	 *
	 * @param columnName its name
	 * @param dataType as DuckDB spells it, such as DECIMAL(28,10)
	 * @param comment what it holds, empty if nobody wrote it
	 */
	record Column(String columnName, String dataType, String comment) {

		boolean isText() {
			return this.dataType.equals("VARCHAR") || this.dataType.equals("JSON") || this.dataType.startsWith("ENUM");
		}

		String quoted() {
			return quote(this.columnName);
		}

	}

	/** The name that SQL and messages use, such as core.dim_plan. */
	String qualifiedName() {
		return this.schemaName + "." + this.tableName;
	}

	boolean has(String columnName) {
		return this.columns.stream().anyMatch((column) -> column.columnName().equals(columnName));
	}

	/** Whether Parquet holds every value as the table does. */
	boolean isSameInParquet() {
		return this.columns.stream()
			.allMatch((column) -> SAME_IN_PARQUET.contains(column.dataType().replaceFirst("\\(.*", "")));
	}

	String quoted() {
		return quote(this.schemaName) + "." + quote(this.tableName);
	}

	static String quote(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

}
