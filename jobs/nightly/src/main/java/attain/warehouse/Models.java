package attain.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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

	/**
	 * Makes a staging table anew, and before it those that it follows from.
	 * @param table as {@code schema.table}
	 * @throws SqlProblem naming the file that failed
	 */
	public void runUpTo(Connection connection, String table) {
		Set<String> needed = behind(table);
		run(connection,
				this.ordered.stream()
					.filter((model) -> needed.contains(model.name()) && model.schema().equals("staging"))
					.toList());
	}

	/**
	 * Fills tables and, before them, all that they follow from.
	 * @param tables as {@code schema.table}
	 * @return every table that was filled
	 * @throws SqlProblem naming the file that failed
	 */
	public Set<String> runBehind(Connection connection, Set<String> tables) {
		Set<String> needed = new HashSet<>(tables);
		List<Model> asked = new ArrayList<>();
		for (int index = this.ordered.size() - 1; index >= 0; index--) {
			Model model = this.ordered.get(index);
			if (needed.contains(model.name())) {
				needed.addAll(model.reads());
				asked.add(0, model);
			}
		}
		run(connection, asked);
		return asked.stream().map(Model::name).collect(Collectors.toUnmodifiableSet());
	}

	/** The table itself and the staging tables that it follows from. */
	private Set<String> behind(String table) {
		Set<String> needed = new HashSet<>(Set.of(table));
		for (int index = this.ordered.size() - 1; index >= 0; index--) {
			Model model = this.ordered.get(index);
			if (model.schema().equals("staging") && needed.contains(model.name())) {
				needed.addAll(model.reads());
			}
		}
		return needed;
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

	private static Model modelOf(Connection connection, String layer, Path file) {
		try {
			String select = Files.readString(file).strip();
			String bare = select.endsWith(";") ? select.substring(0, select.length() - 1) : select;
			String name = file.getFileName().toString().replaceFirst("\\.sql$", "");
			return new Model(layer, name, file, bare, TablesRead.of(connection, bare));
		}
		catch (SQLException | IOException | IllegalArgumentException ex) {
			throw new SqlProblem(file, ex);
		}
	}

}
