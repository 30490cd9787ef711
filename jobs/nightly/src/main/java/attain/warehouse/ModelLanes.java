package attain.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Runs models side by side, each once those that it reads are filled: DuckDB uses one
 * core for a table of some thousand rows, however many there are. Every lane is a
 * connection of its own to the same databases.
 */
final class ModelLanes implements AutoCloseable {

	private final BlockingQueue<DuckDBConnection> free;

	private final List<DuckDBConnection> connections;

	private final ExecutorService threads;

	private ModelLanes(List<DuckDBConnection> connections) {
		this.connections = connections;
		this.free = new ArrayBlockingQueue<>(connections.size(), false, connections);
		this.threads = Executors.newFixedThreadPool(connections.size(), (work) -> new Thread(work, "model"));
	}

	/** Some lanes beside a connection, with its defaults. */
	static ModelLanes beside(Connection connection, int count) throws SQLException {
		DuckDBConnection first = connection.unwrap(DuckDBConnection.class);
		String schema = first.getCatalog() + "." + first.getSchema();
		DuckDBConnection[] lanes = new DuckDBConnection[count];
		for (int lane = 0; lane < lanes.length; lane++) {
			lanes[lane] = first.duplicate();
			try (Statement statement = lanes[lane].createStatement()) {
				statement.execute("use " + schema);
			}
		}
		return new ModelLanes(List.of(lanes));
	}

	/**
	 * Does something with every model, and waits for all of it. What reads a model that
	 * failed is left out.
	 * @param ordered models, each after those of them that it reads
	 * @throws SqlProblem of the first of them that failed, in their order
	 */
	void run(List<Model> ordered, BiConsumer<Connection, Model> work) {
		Map<String, CompletableFuture<Void>> done = new HashMap<>();
		for (Model model : ordered) {
			CompletableFuture<?>[] sources = model.reads()
				.stream()
				.filter(done::containsKey)
				.map(done::get)
				.toArray(CompletableFuture[]::new);
			done.put(model.name(), CompletableFuture.allOf(sources)
				.thenRunAsync(() -> onFreeLane((lane) -> work.accept(lane, model)), this.threads));
		}
		RuntimeException first = null;
		for (Model model : ordered) {
			RuntimeException problem = problemOf(done.get(model.name()));
			first = (first != null) ? first : problem;
		}
		if (first != null) {
			throw first;
		}
	}

	private void onFreeLane(Consumer<Connection> work) {
		// There are as many threads as lanes: one is always free.
		DuckDBConnection lane = this.free.remove();
		try {
			work.accept(lane);
		}
		finally {
			this.free.add(lane);
		}
	}

	private static @Nullable RuntimeException problemOf(CompletableFuture<Void> work) {
		try {
			work.join();
			return null;
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof Error error) {
				throw error;
			}
			return (ex.getCause() instanceof RuntimeException problem) ? problem : ex;
		}
	}

	@Override
	public void close() throws SQLException {
		this.threads.shutdown();
		for (DuckDBConnection lane : this.connections) {
			lane.close();
		}
	}

}
