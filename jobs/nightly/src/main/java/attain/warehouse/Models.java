package attain.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The models of {@code sql/models} in the order in which they can run. A staging model
 * makes its table; a core or mart model fills the table that {@code sql/schema} has made,
 * so that types and comments are those of the contract.
 */
public final class Models {

	private static final Logger log = LoggerFactory.getLogger(Models.class);

	private static final List<String> LAYERS = List.of("staging", "core", "mart");

	private final List<Model> ordered;

	private Models(List<Model> ordered) {
		this.ordered = ordered;
	}

	/**
	 * Reads all models.
	 * @throws SqlProblem if a file is not one SELECT, or models read each other in a
	 * circle
	 */
	public static Models of(Connection connection, SqlFolder sql) {
		List<Model> models = new ArrayList<>();
		for (String layer : LAYERS) {
			for (Path file : sql.modelFiles(layer)) {
				models.add(modelOf(connection, layer, file));
			}
		}
		return new Models(ModelOrder.of(models));
	}

	/**
	 * The models that fill some tables, and those that these follow from; no other file
	 * is read, for the parser takes two milliseconds for one.
	 * @param tables as {@code schema.table}
	 * @param layers folders of models, such as staging; tables of others are given
	 * @throws SqlProblem as above
	 */
	public static Models behind(Connection connection, SqlFolder sql, Set<String> tables, Set<String> layers) {
		Map<String, Path> files = new HashMap<>();
		layers.forEach((layer) -> sql.modelFiles(layer).forEach((file) -> files.put(layer + "." + nameOf(file), file)));
		List<Model> models = new ArrayList<>();
		Deque<String> asked = new ArrayDeque<>(tables);
		while (!asked.isEmpty()) {
			String table = asked.remove();
			Path file = files.remove(table);
			if (file != null) {
				Model model = modelOf(connection, table.substring(0, table.indexOf('.')), file);
				models.add(model);
				asked.addAll(model.reads());
			}
		}
		return new Models(ModelOrder.of(models));
	}

	/** The models, each after those that it reads. */
	public List<Model> ordered() {
		return this.ordered;
	}

	/**
	 * Fills the tables of some layers. A step on the way from one mart to another runs
	 * with the marts.
	 * @param layers folders of models, such as staging and core
	 * @throws SqlProblem naming the file that failed
	 */
	public void run(Connection connection, Set<String> layers) {
		Set<String> withMarts = new HashSet<>();
		List<Model> asked = new ArrayList<>();
		for (Model model : this.ordered) {
			boolean isWithMarts = model.schema().equals("mart") || model.reads().stream().anyMatch(withMarts::contains);
			if (isWithMarts) {
				withMarts.add(model.name());
			}
			if (layers.contains(isWithMarts ? "mart" : model.schema())) {
				asked.add(model);
			}
		}
		run(connection, asked);
	}

	private static void run(Connection connection, List<Model> models) {
		try (ModelLanes lanes = ModelLanes.beside(connection)) {
			lanes.run(models, Models::fill);
		}
		catch (SQLException ex) {
			throw new SqlProblem("No further connection for models: " + ex.getMessage());
		}
	}

	/** Fills one table; what it reads has to be filled. */
	static void fill(Connection connection, Model model) {
		long start = System.nanoTime();
		try (Statement statement = connection.createStatement()) {
			if (model.schema().equals("staging")) {
				statement.execute("create or replace table %s as%n%s".formatted(model.name(), model.select()));
			}
			else {
				ContractTable.of(connection, model).refuseOtherColumns();
				statement.execute("delete from " + model.name());
				statement.execute("insert into %s by name (%n%s%n)".formatted(model.name(), model.select()));
			}
		}
		catch (SQLException ex) {
			throw new SqlProblem(model.file(), ex);
		}
		log.debug("{} {} ms", model.name(), (System.nanoTime() - start) / 1_000_000);
	}

	/** All tables that some model reads, as {@code schema.table}. */
	public Set<String> reads() {
		return this.ordered.stream()
			.map(Model::reads)
			.flatMap(Collection::stream)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static String nameOf(Path file) {
		return file.getFileName().toString().replaceFirst("\\.sql$", "");
	}

	private static Model modelOf(Connection connection, String layer, Path file) {
		try {
			String select = Files.readString(file).strip();
			String bare = select.endsWith(";") ? select.substring(0, select.length() - 1) : select;
			return new Model(layer, nameOf(file), file, bare, TablesRead.of(connection, bare));
		}
		catch (SQLException | IOException | IllegalArgumentException ex) {
			throw new SqlProblem(file, ex);
		}
	}

}
