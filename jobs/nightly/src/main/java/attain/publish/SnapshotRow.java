package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One row that a query of {@code sql/} gave on a snapshot.
 *
 * @param texts the values as text by column, in the order of the columns; empty for NULL
 */
public record SnapshotRow(Map<String, String> texts) {

	/** The rows of a query in a file, in its order. */
	public static List<SnapshotRow> of(Connection snapshot, Path query) throws IOException, SQLException {
		try (Statement statement = snapshot.createStatement();
				ResultSet result = statement.executeQuery(Files.readString(query))) {
			List<SnapshotRow> rows = new ArrayList<>();
			while (result.next()) {
				rows.add(read(result));
			}
			return rows;
		}
	}

	private static SnapshotRow read(ResultSet result) throws SQLException {
		Map<String, String> texts = new LinkedHashMap<>();
		for (int at = 1; at <= result.getMetaData().getColumnCount(); at++) {
			@Nullable String text = result.getString(at);
			texts.put(result.getMetaData().getColumnLabel(at), (text != null) ? text : "");
		}
		return new SnapshotRow(Collections.unmodifiableMap(texts));
	}

	/**
	 * The value of a column, empty for NULL.
	 * @throws IllegalArgumentException if the query has no such column
	 */
	public String text(String column) {
		String text = this.texts.get(column);
		if (text == null) {
			throw new IllegalArgumentException("the query has no column " + column);
		}
		return text;
	}

	/** The whole number of a column. */
	public long number(String column) {
		return Long.parseLong(text(column));
	}

}
