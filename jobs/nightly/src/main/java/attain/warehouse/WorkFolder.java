package attain.warehouse;

import java.nio.file.Path;

/**
 * The private folder {@code output/.work}: everything in it can be deleted and comes
 * back.
 *
 * @param folder the folder itself
 */
public record WorkFolder(Path folder) {

	/** What files said, kept from night to night. */
	public Path rawFile() {
		return this.folder.resolve("raw.duckdb");
	}

	/** Tables on the way to the warehouse that the next night goes on with. */
	public Path keptFile() {
		return this.folder.resolve("kept.duckdb");
	}

	/** The warehouse of this night; the next one goes on with what has not changed. */
	public Path warehouseFile() {
		return this.folder.resolve("warehouse.duckdb");
	}

	/** Where DuckDB puts what does not fit in memory. */
	public Path spillFolder() {
		return this.folder.resolve("spill");
	}

}
