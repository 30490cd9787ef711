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
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The models of {@code sql/models} in the order in which they can run. A staging model
 * makes its table, or a view; a core or mart model fills the table that
 * {@code sql/schema} has made, so that types and comments are those of the contract.
 */
public final class Models {

	private static final Logger log = LoggerFactory.getLogger(Models.class);

	private static final List<String> LAYERS = List.of("staging", "core", "mart");

	/** What the program itself asks when all models have run. */
	private static final String ASKED_BY_OPS = "staging.rule_result";

	private final List<Model> ordered;

	/** Staging tables that only models read. */
	private final Set<String> passing;

	private Models(List<Model> ordered, Predicate<String> askedLater) {
		this.ordered = ordered;
		this.passing = ordered.stream()
			.filter((model) -> model.schema().equals("staging") && !model.isView())
			.map(Model::name)
			.filter(askedLater.negate())
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Reads all models.
	 * @throws SqlProblem if a file is not one SELECT, or models read each other in a
	 * circle
	 */
	public static Models of(Connection connection, SqlFolder sql) {
		List<Model> models = new ArrayList<>();
		try (TablesRead tables = new TablesRead(connection)) {
			for (String layer : LAYERS) {
				for (Path file : sql.modelFiles(layer)) {
					models.add(modelOf(tables, layer, file));
				}
			}
		}
		catch (SQLException ex) {
			throw new SqlProblem("The tables of models cannot be asked for: " + ex.getMessage());
		}
		String checks = Stream.concat(sql.checkFiles().stream(), sql.sliceFiles().stream())
			.map(Models::textOf)
			.collect(Collectors.joining("\n"));
		List<Model> ordered = ModelOrder.of(models);
		Set<String> asked = ordered.stream()
			.map(Model::name)
			.filter((table) -> checks.contains(table) || table.equals(ASKED_BY_OPS))
			.collect(Collectors.toSet());
		return new Models(ordered, withLookedAt(ordered, asked)::contains);
	}

	/** Some tables, and those that views among them look at. */
	private static Set<String> withLookedAt(List<Model> ordered, Set<String> tables) {
		Set<String> looked = new HashSet<>(tables);
		for (int index = ordered.size() - 1; index >= 0; index--) {
			Model model = ordered.get(index);
			if (model.isView() && looked.contains(model.name())) {
				looked.addAll(model.reads());
			}
		}
		return looked;
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
		try (TablesRead read = new TablesRead(connection)) {
			while (!asked.isEmpty()) {
				String table = asked.remove();
				Path file = files.remove(table);
				if (file != null) {
					Model model = modelOf(read, table.substring(0, table.indexOf('.')), file);
					models.add(model);
					asked.addAll(model.reads());
				}
			}
		}
		catch (SQLException ex) {
			throw new SqlProblem("The tables of models cannot be asked for: " + ex.getMessage());
		}
		return new Models(ModelOrder.of(models), (table) -> true);
	}

	/** The same models, which drop nothing. */
	public Models keepingAll() {
		return new Models(this.ordered, (table) -> true);
	}

	/** The models, each after those that it reads. */
	public List<Model> ordered() {
		return this.ordered;
	}

	/**
	 * Fills the tables of some layers, the marts last. A step on the way from one mart to
	 * another runs with the marts. Of all models, a staging table that neither a further
	 * model nor a check reads is dropped: it may be larger than all that is published.
	 * @param layers folders of models, such as staging and core
	 * @throws SqlProblem naming the file that failed
	 */
	public void run(Connection connection, Set<String> layers) {
		List<Model> asked = of(layers);
		LastReaders readers = LastReaders.of(layers.contains("mart") ? asked : this.ordered, this.passing);
		run(connection, Runtime.getRuntime().availableProcessors(), asked, (lane, model) -> {
			fill(lane, model);
			drop(lane, model, readers.endedBy(model));
		});
	}

	/**
	 * The models of some layers; a step on the way from one mart to another is of mart.
	 */
	List<Model> of(Set<String> layers) {
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
		return asked;
	}

	/** Staging tables that are of no use once the last model has read them. */
	Set<String> passing() {
		return this.passing;
	}

	/**
	 * Of some models, in their order, those that fill tables or that these follow from.
	 */
	static List<Model> behind(Set<String> tables, List<Model> some) {
		Set<String> needed = new HashSet<>(tables);
		List<Model> asked = new ArrayList<>();
		for (int index = some.size() - 1; index >= 0; index--) {
			Model model = some.get(index);
			if (needed.contains(model.name())) {
				needed.addAll(model.reads());
				asked.add(0, model);
			}
		}
		return asked;
	}

	/**
	 * Does something with models, some at a time, each after those of them that it reads.
	 */
	static void run(Connection connection, int count, List<Model> models, BiConsumer<Connection, Model> work) {
		try (ModelLanes lanes = ModelLanes.beside(connection, count)) {
			lanes.run(models, work);
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
				statement.execute("create or replace %s %s as%n%s".formatted(model.isView() ? "view" : "table",
						model.name(), model.selectIn(connection.getCatalog())));
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

	/** Drops what a model was the last to read. */
	static void drop(Connection connection, Model last, Set<String> tables) {
		try (Statement statement = connection.createStatement()) {
			for (String table : tables) {
				statement.execute("drop table " + table);
			}
		}
		catch (SQLException ex) {
			throw new SqlProblem(last.file(), ex);
		}
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

	private static String textOf(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new SqlProblem(file, ex);
		}
	}

	private static Model modelOf(TablesRead tables, String layer, Path file) {
		try {
			String select = textOf(file).strip();
			String bare = select.endsWith(";") ? select.substring(0, select.length() - 1) : select;
			return new Model(layer, nameOf(file), file, bare, tables.of(bare));
		}
		catch (SQLException | IllegalArgumentException ex) {
			throw new SqlProblem(file, ex);
		}
	}

}
