package attain.dictionary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which columns of which tables the columns of a SELECT are computed from, through its
 * common table expressions. Conditions (where, on, group by) are no sources; what stands
 * inside an expression is, conditions of a case and partitions of a window included.
 */
final class ColumnSources {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Map<String, List<String>> tables;

	/**
	 * Sources with known tables.
	 * @param tables columns in order by table, as {@code schema.table}
	 */
	ColumnSources(Map<String, List<String>> tables) {
		this.tables = tables;
	}

	/**
	 * The columns of a SELECT in order, each with what it is computed from as
	 * {@code schema.table.column}, sorted; empty for a constant or a count of rows.
	 */
	Map<String, Set<String>> of(Connection connection, String select) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("select json_serialize_sql(?)")) {
			statement.setString(1, select);
			try (ResultSet row = statement.executeQuery()) {
				row.next();
				JsonNode query = JSON.readTree(row.getString(1)).at("/statements/0/node");
				return ofQuery(query, new Scope(new HashMap<>(), new LinkedHashMap<>())).columns;
			}
		}
	}

	private Relation ofQuery(JsonNode query, Scope outer) {
		Scope scope = new Scope(new HashMap<>(outer.named()), outer.relations());
		for (JsonNode cte : query.at("/cte_map/map")) {
			JsonNode value = cte.path("value");
			JsonNode body = value.has("query_node") ? value.path("query_node") : value.at("/query/node");
			scope.named().put(cte.path("key").asString(), ofQuery(body, scope));
		}
		return switch (query.path("type").asString()) {
			case "SELECT_NODE" -> ofSelect(query, scope);
			case "SET_OPERATION_NODE" -> ofUnion(query, scope);
			case "RECURSIVE_CTE_NODE" -> {
				scope.named().put(query.path("cte_name").asString(), ofQuery(query.path("left"), scope));
				yield ofUnion(query, scope);
			}
			default -> throw new IllegalArgumentException("No lineage of a " + query.path("type").asString());
		};
	}

	private Relation ofUnion(JsonNode union, Scope scope) {
		List<JsonNode> parts = new ArrayList<>();
		for (JsonNode side : List.of(union.path("left"), union.path("right"))) {
			if (side.isObject()) {
				parts.add(side);
			}
		}
		union.path("children").forEach(parts::add);
		Relation united = ofQuery(parts.get(0), scope);
		for (JsonNode part : parts.subList(1, parts.size())) {
			List<Set<String>> more = List.copyOf(ofQuery(part, scope).columns.values());
			int position = 0;
			for (Set<String> sources : united.columns.values()) {
				sources.addAll(more.get(position++));
			}
		}
		return united;
	}

	private Relation ofSelect(JsonNode select, Scope around) {
		Scope scope = new Scope(around.named(), new LinkedHashMap<>(around.relations()));
		Map<String, Relation> own = new LinkedHashMap<>();
		collectRelations(select.path("from_table"), scope, own);
		Relation selected = new Relation();
		for (JsonNode item : select.path("select_list")) {
			if (item.path("class").asString().equals("STAR")) {
				String wanted = item.path("relation_name").asString();
				own.forEach((name, relation) -> {
					if (wanted.isEmpty() || wanted.equals(name)) {
						relation.columns.forEach((column, sources) -> selected.add(column, sources));
					}
				});
			}
			else {
				Set<String> sources = new TreeSet<>();
				collectSources(item, scope, selected, sources);
				selected.add(nameOf(item, selected.columns.size()), sources);
			}
		}
		return selected;
	}

	private static String nameOf(JsonNode item, int position) {
		String alias = item.path("alias").asString();
		JsonNode names = item.path("column_names");
		if (!alias.isEmpty()) {
			return alias;
		}
		return names.isEmpty() ? "column " + position : names.get(names.size() - 1).asString();
	}

	/** A subquery may be lateral: it sees what stands before it. */
	private void collectRelations(JsonNode from, Scope scope, Map<String, Relation> own) {
		if (from.path("type").asString("").equals("JOIN")) {
			collectRelations(from.path("left"), scope, own);
			collectRelations(from.path("right"), scope, own);
			return;
		}
		Relation relation = switch (from.path("type").asString("")) {
			case "BASE_TABLE" -> table(from, scope);
			case "SUBQUERY" -> ofQuery(from.at("/subquery/node"), scope);
			default -> new Relation();
		};
		String alias = from.path("alias").asString("");
		String name = alias.isEmpty() ? from.path("table_name").asString("unnamed " + own.size()) : alias;
		own.put(name, relation);
		scope.relations().put(name, relation);
	}

	private Relation table(JsonNode from, Scope scope) {
		String name = from.path("table_name").asString();
		String schema = from.path("schema_name").asString();
		Relation named = schema.isEmpty() ? scope.named().get(name) : null;
		if (named != null) {
			return named;
		}
		Relation table = new Relation();
		String full = schema + "." + name;
		this.tables.getOrDefault(full, List.of()).forEach((column) -> table.add(column, Set.of(full + "." + column)));
		return table;
	}

	private void collectSources(JsonNode expression, Scope scope, Relation selected, Set<String> found) {
		switch (expression.path("class").asString("")) {
			case "COLUMN_REF" -> found.addAll(sourcesOf(expression.path("column_names"), scope, selected));
			case "SUBQUERY" -> ofQuery(expression.at("/subquery/node"), scope).columns.values().forEach(found::addAll);
			default -> expression.forEach((child) -> collectSources(child, scope, selected, found));
		}
	}

	/**
	 * By relation and column, else by a column of any relation, else by an alias of the
	 * same list.
	 */
	private static Set<String> sourcesOf(JsonNode names, Scope scope, Relation selected) {
		String column = names.get(names.size() - 1).asString();
		if (names.size() > 1) {
			Relation relation = scope.relations().get(names.get(names.size() - 2).asString());
			return (relation != null) ? relation.columns.getOrDefault(column, Set.of()) : Set.of();
		}
		List<Relation> inner = new ArrayList<>(scope.relations().values());
		Collections.reverse(inner);
		for (Relation relation : inner) {
			if (relation.columns.containsKey(column)) {
				return relation.columns.getOrDefault(column, Set.of());
			}
		}
		return selected.columns.getOrDefault(column, Set.of());
	}

	/**
	 * What names can mean at a place of a query.
	 *
	 * @param named common table expressions
	 * @param relations tables of the from clause, outer ones first
	 */
	private record Scope(Map<String, Relation> named, Map<String, Relation> relations) {

	}

	private static final class Relation {

		private final Map<String, Set<String>> columns = new LinkedHashMap<>();

		private void add(String column, Set<String> sources) {
			this.columns.computeIfAbsent(column, (name) -> new TreeSet<>()).addAll(sources);
		}

	}

}
