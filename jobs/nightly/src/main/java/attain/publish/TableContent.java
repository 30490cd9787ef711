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

	/** The one part of a table that is not divided. */
	static final String WHOLE = "''";

	/** That of a table without rows. */
	static final TableContent EMPTY = new TableContent(0, "no rows");

	/**
	 * The content of each part of a table that has rows.
	 * @param part an SQL expression that names the part of a row
	 */
	static Map<String, TableContent> of(Connection connection, PublishedTable table, String part) throws SQLException {
		String values = table.columns().stream().map(PublishedTable.Column::quoted).collect(Collectors.joining(", "));
		Map<String, TableContent> contents = new TreeMap<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
				select %1$s, count(*), concat_ws(' ', version(), count(*), sum(hash(%2$s)), bit_xor(hash(%2$s)))
				from %3$s as published group by 1""".formatted(part, values, table.quoted()))) {
			while (rows.next()) {
				contents.put(rows.getString(1), new TableContent(rows.getLong(2), rows.getString(3)));
			}
		}
		return contents;
	}

}
