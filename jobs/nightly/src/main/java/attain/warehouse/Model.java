package attain.warehouse;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One SQL model: a file with one bare SELECT that fills one table.
 *
 * @param schema folder of the file: staging, core or mart
 * @param tableName name of the file without .sql
 * @param file the file
 * @param select the statement without a closing semicolon
 * @param reads tables that the statement reads, as {@code schema.table}
 */
public record Model(String schema, String tableName, Path file, String select, Set<String> reads) {

	private static final Pattern VIEW = Pattern.compile("(?m)^-- View: ");

	/** True for a way of looking at other tables, which has no rows of its own. */
	public boolean isView() {
		return VIEW.matcher(this.select).find();
	}

	/**
	 * The statement as it can be run while a database is in use; a view looks for schemas
	 * in its own database if they are not named with theirs.
	 */
	String selectIn(String database) {
		return isView() ? this.select.replaceAll("\\b(from|join) core\\.", "$1 " + database + ".core.") : this.select;
	}

	/** The table that the model fills, as {@code schema.table}. */
	public String name() {
		return this.schema + "." + this.tableName;
	}

}
