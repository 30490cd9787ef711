package attain.command;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Asks a snapshot for figures to print. A table that it does not have yields nothing. */
final class Figures {

	private final Connection snapshot;

	Figures(Connection snapshot) {
		this.snapshot = snapshot;
	}

	/** Reads one row into something. */
	interface Row<T> {

		T read(ResultSet row) throws SQLException;

	}

	/**
	 * Everything that the query yields, in its order.
	 * @param table the schema.table that the query reads; if it is not there, the answer
	 * is empty
	 */
	<T> List<T> list(String table, String sql, Row<T> row, Object... parameters) throws SQLException {
		if (!has(table)) {
			return List.of();
		}
		List<T> found = new ArrayList<>();
		try (PreparedStatement statement = this.snapshot.prepareStatement(sql)) {
			for (int at = 0; at < parameters.length; at++) {
				statement.setObject(at + 1, parameters[at]);
			}
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					found.add(row.read(rows));
				}
			}
		}
		return List.copyOf(found);
	}

	/** The text of a column; empty instead of NULL. */
	static String text(ResultSet row, String column) throws SQLException {
		@Nullable String text = row.getString(column);
		return (text != null) ? text : "";
	}

	private boolean has(String table) throws SQLException {
		try (PreparedStatement statement = this.snapshot.prepareStatement("""
				select count(*) from information_schema.tables
				where table_catalog = current_database() and table_schema || '.' || table_name = ?
				""")) {
			statement.setString(1, table);
			try (ResultSet rows = statement.executeQuery()) {
				return rows.next() && rows.getLong(1) > 0;
			}
		}
	}

}
