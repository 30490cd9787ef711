package attain.warehouse;

import java.nio.file.Path;
import java.util.Set;

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

	/** The table that the model fills, as {@code schema.table}. */
	public String name() {
		return this.schema + "." + this.tableName;
	}

}
