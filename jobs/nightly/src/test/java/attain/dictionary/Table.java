package attain.dictionary;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import attain.warehouse.Model;

/**
 * A table of the warehouse as its schema script and its model tell it.
 *
 * @param name as {@code schema.table}
 * @param comment what one row is; empty for a staging table
 * @param columns in their order
 * @param model the model that fills it, empty for what Java fills
 */
record Table(String name, String comment, List<Column> columns, Optional<Model> model) {

	/** The schema: raw, staging, core, mart, ops or reference. */
	String schema() {
		return this.name.substring(0, this.name.indexOf('.'));
	}

	/**
	 * One column.
	 *
	 * @param name its name
	 * @param type its type as DuckDB writes it
	 * @param isNullable whether the schema allows null
	 * @param comment what it holds, with unit and the meaning of null; empty in staging
	 * @param sources columns it is computed from, as {@code schema.table.column}
	 */
	record Column(String name, String type, boolean isNullable, String comment, Set<String> sources) {

		/** Whether it holds a number. */
		boolean isNumeric() {
			return this.type.startsWith("DECIMAL") || this.type.contains("INT") || this.type.equals("DOUBLE");
		}

	}

}
