package attain.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which models are made slice by slice. A model whose header says {@code -- Slice: file}
 * claims: what it brings of one file follows from what it reads of that file, and from
 * tables that are no slices. Of those tables the ones that somebody reads otherwise are
 * kept from night to night; the others hold tonight's slices alone.
 *
 * @param keys the ways of cutting, each after those that it reads
 * @param sliced the key of each table that is made so, by {@code schema.table}
 * @param kept those of them that are kept
 * @param views ways of looking at what is kept
 */
record Slices(List<SliceKey> keys, Map<String, SliceKey> sliced, Set<String> kept, Set<String> views) {

	/** Every table is made whole. */
	static final Slices NONE = new Slices(List.of(), Map.of(), Set.of(), Set.of());

	private static final Pattern SOURCE = Pattern
		.compile("\\b(from|join)\\s+((raw|staging|core|mart)\\.(\\w+))\\b(?:\\s+as\\s+(\\w+))?");

	static Slices of(Connection connection, SqlFolder sql, Models models) {
		Map<String, SliceKey> keys = sql.sliceFiles()
			.stream()
			.map((file) -> SliceKey.read(connection, file))
			.collect(Collectors.toMap(SliceKey::name, Function.identity()));
		Map<String, SliceKey> sliced = new HashMap<>();
		for (Model model : models.ordered()) {
			SliceKey.declaredIn(model.select()).ifPresent((name) -> sliced.put(model.name(), known(keys, model, name)));
		}
		List<SliceKey> ordered = inOrder(keys, models, sliced);
		Set<String> views = models.ordered()
			.stream()
			.filter(Model::isView)
			.map(Model::name)
			.collect(Collectors.toUnmodifiableSet());
		return new Slices(ordered, sliced, keptOf(models.ordered(), ordered, sliced), views);
	}

	/**
	 * Before a key is found, the models that it is found from are run, slice by slice.
	 */
	private static List<SliceKey> inOrder(Map<String, SliceKey> keys, Models models, Map<String, SliceKey> sliced) {
		List<Model> findings = keys.values().stream().map((key) -> {
			Model finding = key.finding();
			Set<String> reads = new HashSet<>(finding.reads());
			Models.behind(finding.reads(), models.ordered())
				.stream()
				.filter((model) -> sliced.containsKey(model.name()))
				.forEach((model) -> reads.add(sliced.get(model.name()).finding().name()));
			return new Model(finding.schema(), finding.tableName(), finding.file(), finding.select(), reads);
		}).toList();
		return ModelOrder.of(findings).stream().map((finding) -> known(keys, finding, finding.tableName())).toList();
	}

	private static SliceKey known(Map<String, SliceKey> keys, Model model, String name) {
		SliceKey key = keys.get(name);
		if (key == null) {
			throw new SqlProblem("%s: slices are by one of %s; found %s".formatted(model.file(), keys.keySet(), name));
		}
		return key;
	}

	private static Set<String> keptOf(List<Model> models, List<SliceKey> keys, Map<String, SliceKey> sliced) {
		Set<String> kept = new HashSet<>();
		Map<String, Model> views = models.stream()
			.filter(Model::isView)
			.collect(Collectors.toMap(Model::name, Function.identity()));
		for (Model model : models) {
			if (sliced.containsKey(model.name()) && !model.schema().equals("staging")) {
				kept.add(model.name());
			}
			if (!model.isView()) {
				tables(model, views).filter((source) -> sliced.get(source) != sliced.get(model.name()))
					.forEach(kept::add);
			}
		}
		keys.forEach((key) -> kept.addAll(key.finding().reads()));
		kept.retainAll(sliced.keySet());
		return Set.copyOf(kept);
	}

	/** The tables that a model reads, those among them that a view looks at. */
	private static Stream<String> tables(Model model, Map<String, Model> views) {
		return model.reads()
			.stream()
			.flatMap((source) -> views.containsKey(source) ? tables(views.get(source), views) : Stream.of(source));
	}

	/** The key of a name that a header declares. */
	SliceKey key(String name) {
		return this.keys.stream()
			.filter((key) -> key.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new SqlProblem("There is no sql/slices/" + name + ".sql"));
	}

	/** The key by which a model is cut, if it is. */
	Optional<SliceKey> keyOf(Model model) {
		return Optional.ofNullable(this.sliced.get(model.name()));
	}

	/** The models whose tables of the last night keys are found beside. */
	List<Model> remembered(Models models) {
		Set<String> asked = this.keys.stream()
			.flatMap((key) -> key.finding().reads().stream())
			.collect(Collectors.toUnmodifiableSet());
		return models.ordered()
			.stream()
			.filter((model) -> asked.contains("kept." + model.tableName()) && !this.kept.contains(model.name()))
			.toList();
	}

	/**
	 * The SELECT over the slices that were found: where it reads a table that has more of
	 * them, it reads only these.
	 */
	String restricted(Connection connection, String select, SliceKey key) throws SQLException {
		Set<String> tables = cutBy(connection, key);
		String condition = key.condition(connection);
		return SOURCE.matcher(select)
			.replaceAll((source) -> Matcher
				.quoteReplacement(tables.contains(source.group(2)) ? slice(source, condition) : source.group()));
	}

	private static String slice(MatchResult source, String condition) {
		String alias = (source.group(5) != null) ? source.group(5) : source.group(4);
		return "%s (select * from %s where %s) as %s".formatted(source.group(1), source.group(2), condition, alias);
	}

	/**
	 * Tables of the raw store, kept ones and views of these, that have the columns of a
	 * key.
	 */
	private Set<String> cutBy(Connection connection, SliceKey key) throws SQLException {
		Set<String> tables = new HashSet<>();
		String columns = key.columns().stream().map(Warehouse::quoted).collect(Collectors.joining(", "));
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("""
				select case when schema_name = 'main' then database_name else schema_name end || '.' || table_name
				from duckdb_columns() where column_name in (%s)
				group by all having count(*) = %d""".formatted(columns, key.columns().size()))) {
			while (row.next()) {
				String table = row.getString(1);
				if (table.startsWith("raw.") || this.kept.contains(table) || this.views.contains(table)) {
					tables.add(table);
				}
			}
		}
		return tables;
	}

}
