package attain.publish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What rows a table holds, in a few characters: their number, and the sum and the
 * exclusive or of the engine's 64-bit hashes of them. The order of the rows does not
 * matter. Another engine may hash otherwise, so its version is part of it.
 *
 * @param rows how many
 * @param print the same for the same rows
 */
record TableContent(long rows, String print) {

	/** The content of a table. */
	static TableContent of(Connection connection, PublishedTable table) throws SQLException {
		return asked(connection, "select '', %s from %s as published".formatted(sums(table), table.quoted()), "''")
			.values()
			.iterator()
			.next();
	}

	/**
	 * The content of each part of a table whose rows begin alike in a column, by the
	 * first characters. There are few different values in the column.
	 */
	static Map<String, TableContent> ofParts(Connection connection, PublishedTable table, String column, int characters)
			throws SQLException {
		return asked(
				connection, "select %1$s, %2$s from %3$s as published group by 1"
					.formatted(PublishedTable.quote(column), sums(table), table.quoted()),
				"left(part, %d)".formatted(characters));
	}

	private static String sums(PublishedTable table) {
		return "count(*), sum(hash(%1$s)), bit_xor(hash(%1$s))"
			.formatted(table.columns().stream().map(PublishedTable.Column::quoted).collect(Collectors.joining(", ")));
	}

	private static Map<String, TableContent> asked(Connection connection, String sums, String part)
			throws SQLException {
		Map<String, TableContent> contents = new TreeMap<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
				select %s, sum(row_count), concat_ws(' ', version(), sum(row_count), sum(hash_sum), bit_xor(hash_xor))
				from (%s) as summed (part, row_count, hash_sum, hash_xor)
				group by 1""".formatted(part, sums))) {
			while (rows.next()) {
				contents.put(rows.getString(1), new TableContent(rows.getLong(2), rows.getString(3)));
			}
		}
		return contents;
	}

}
