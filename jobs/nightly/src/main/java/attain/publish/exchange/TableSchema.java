package attain.publish.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a snapshot as Table Schema describes them: types, what may be missing,
 * keys.
 */
final class TableSchema {

	private final Map<String, List<Map<String, String>>> fields = new LinkedHashMap<>();

	private final Map<String, String> primaryKeys = new LinkedHashMap<>();

	private final Map<String, List<Map<String, String>>> foreignKeys = new LinkedHashMap<>();

	private TableSchema() {
	}

	static TableSchema of(Questions questions) throws IOException, SQLException {
		TableSchema schema = new TableSchema();
		for (Map<String, String> field : questions.answer("field")) {
			schema.fields.computeIfAbsent(value(field, "table_name"), (name) -> new ArrayList<>()).add(field);
		}
		for (Map<String, String> key : questions.rows(keys(questions, "primary_key"))) {
			schema.primaryKeys.put(value(key, "table_name"), value(key, "column_name"));
		}
		for (Map<String, String> key : questions.rows(keys(questions, "foreign_key"))) {
			if (schema.fields.containsKey(value(key, "to_table_name")) && holds(questions, key)) {
				schema.foreignKeys.computeIfAbsent(value(key, "table_name"), (name) -> new ArrayList<>()).add(key);
			}
		}
		return schema;
	}

	private static String keys(Questions questions, String name) throws IOException {
		return Files.readString(questions.sql().keys(name));
	}

	/** Whether every value is in the other table: what is promised can be relied on. */
	private static boolean holds(Questions questions, Map<String, String> key) throws SQLException {
		try (Statement statement = questions.snapshot().createStatement();
				ResultSet row = statement.executeQuery("""
						select not exists (
						    select 1 from %s.%s as child
						    where child.%s is not null
						        and child.%s not in (select parent.%s from %s.%s as parent))
						""".formatted(value(key, "schema_name"), value(key, "table_name"), value(key, "column_name"),
						value(key, "column_name"), value(key, "to_column_name"), value(key, "to_schema_name"),
						value(key, "to_table_name")))) {
			row.next();
			return row.getBoolean(1);
		}
	}

	/** Whether this is a table of the snapshot. */
	boolean has(String tableName) {
		return this.fields.containsKey(tableName);
	}

	/** The name that SQL uses, such as core.dim_plan. */
	String qualifiedName(String tableName) {
		return value(fields(tableName).get(0), "schema_name") + "." + tableName;
	}

	/** What one row is; empty if nobody wrote it. */
	String comment(String tableName) {
		return value(fields(tableName).get(0), "table_comment");
	}

	private List<Map<String, String>> fields(String tableName) {
		return this.fields.getOrDefault(tableName, List.of());
	}

	/** The schema of a table, ready for JSON. */
	Map<String, Object> describe(String tableName) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
		String key = this.primaryKeys.getOrDefault(tableName, "");
		schema.put("fields", fields(tableName).stream().map((field) -> field(field, key)).toList());
		schema.put("missingValues", List.of(""));
		if (!key.isEmpty()) {
			schema.put("primaryKey", List.of(key));
		}
		List<Map<String, String>> foreign = this.foreignKeys.getOrDefault(tableName, List.of());
		if (!foreign.isEmpty()) {
			schema.put("foreignKeys", foreign.stream().map(TableSchema::reference).toList());
		}
		return schema;
	}

	/**
	 * A text that is never null may be empty, which the file cannot tell from null unless
	 * the field says that nothing is missing.
	 */
	private static Map<String, Object> field(Map<String, String> column, String key) {
		Map<String, Object> field = new LinkedHashMap<>();
		String type = value(column, "field_type");
		boolean isRequired = Boolean.parseBoolean(value(column, "is_required"));
		boolean isKey = value(column, "column_name").equals(key);
		field.put("name", value(column, "column_name"));
		field.put("type", type);
		field.put("description", value(column, "column_comment"));
		switch (type) {
			case "number" -> {
				field.put("decimalChar", ".");
				field.put("bareNumber", true);
			}
			case "integer" -> field.put("bareNumber", true);
			case "boolean" -> {
				field.put("trueValues", List.of("true"));
				field.put("falseValues", List.of("false"));
			}
			default -> {
			}
		}
		if (isKey) {
			field.put("constraints", Map.of("required", true));
		}
		else if (isRequired && type.equals("string")) {
			field.put("missingValues", List.of());
		}
		else if (isRequired) {
			field.put("constraints", Map.of("required", true));
		}
		return field;
	}

	private static Map<String, Object> reference(Map<String, String> key) {
		Map<String, Object> to = new LinkedHashMap<>();
		if (!value(key, "to_table_name").equals(value(key, "table_name"))) {
			to.put("resource", value(key, "to_table_name"));
		}
		to.put("fields", List.of(value(key, "to_column_name")));
		Map<String, Object> reference = new LinkedHashMap<>();
		reference.put("fields", List.of(value(key, "column_name")));
		reference.put("reference", to);
		return reference;
	}

	private static String value(Map<String, String> row, String column) {
		return row.getOrDefault(column, "");
	}

}
