package attain.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks DuckDB's own parser which tables each of some SELECTs reads. */
final class TablesRead implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final PreparedStatement question;

	TablesRead(Connection connection) throws SQLException {
		this.question = connection.prepareStatement("select json_serialize_sql(?)");
	}

	/** As {@link #of(String)}, of one SELECT alone. */
	static Set<String> of(Connection connection, String select) throws SQLException {
		try (TablesRead tables = new TablesRead(connection)) {
			return tables.of(select);
		}
	}

	/**
	 * The tables named with two parts, as {@code schema.table}, sorted; names of common
	 * table expressions have one part and are not among them.
	 * @throws IllegalArgumentException with the parser's message if the text is not one
	 * SELECT
	 */
	Set<String> of(String select) throws SQLException {
		this.question.setString(1, select);
		try (ResultSet row = this.question.executeQuery()) {
			row.next();
			return tablesOf(JSON.readTree(row.getString(1)));
		}
	}

	@Override
	public void close() throws SQLException {
		this.question.close();
	}

	private static Set<String> tablesOf(JsonNode answer) {
		if (answer.path("error").asBoolean()) {
			throw new IllegalArgumentException(answer.path("error_message").asString()
					+ " (a model is one bare SELECT; a pivot needs its list of values)");
		}
		if (answer.path("statements").size() != 1) {
			throw new IllegalArgumentException("one SELECT expected, found " + answer.path("statements").size());
		}
		Set<String> tables = new TreeSet<>();
		collect(answer, tables);
		return tables;
	}

	private static void collect(JsonNode node, Set<String> tables) {
		if (node.path("type").asString("").equals("BASE_TABLE") && !node.path("schema_name").asString("").isEmpty()) {
			tables.add(node.path("schema_name").asString() + "." + node.path("table_name").asString());
		}
		for (JsonNode child : node) {
			collect(child, tables);
		}
	}

}
