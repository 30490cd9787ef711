package attain.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

import org.duckdb.DuckDBConnection;

/** Models that are looked through while files are read, on a connection of their own. */
public final class ModelsAhead implements AutoCloseable {

	private static final Set<String> LAYERS = Set.of("staging", "core", "mart");

	private final DuckDBConnection connection;

	private final CompletableFuture<Models> reading;

	private ModelsAhead(DuckDBConnection connection, CompletableFuture<Models> reading) {
		this.connection = connection;
		this.reading = reading;
	}

	/**
	 * Begins to look for the models behind some tables.
	 * @param tables as {@code schema.table}
	 */
	public static ModelsAhead behind(Set<String> tables, Warehouse warehouse, SqlFolder sql) throws SQLException {
		DuckDBConnection connection = warehouse.connection().duplicate();
		return new ModelsAhead(connection,
				CompletableFuture.supplyAsync(() -> Models.behind(connection, sql, tables, LAYERS)));
	}

	/** Begins to look for all models. */
	public static ModelsAhead all(Warehouse warehouse, SqlFolder sql) throws SQLException {
		DuckDBConnection connection = warehouse.connection().duplicate();
		return new ModelsAhead(connection, CompletableFuture.supplyAsync(() -> Models.of(connection, sql)));
	}

	/**
	 * The models, once they are found.
	 * @throws SqlProblem naming the file that is no model
	 */
	public Models models() {
		try {
			return this.reading.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof SqlProblem problem) ? problem : ex;
		}
	}

	/**
	 * Fills the tables and all that they follow from.
	 * @return every table that was filled, as {@code schema.table}
	 * @throws SqlProblem naming the file that failed
	 */
	public Set<String> fill(Connection warehouse) {
		Models models = models();
		models.run(warehouse, LAYERS);
		return models.ordered().stream().map(Model::name).collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public void close() throws SQLException {
		this.reading.handle((models, problem) -> models).join();
		this.connection.close();
	}

}
