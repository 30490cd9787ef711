package attain.publish.site;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Rows for templates: every value is HTML by now, except truth values. Two columns
 * {@code x_vi} and {@code x_en} give a third one, {@code x}, with both.
 */
final class ShownRows {

	private ShownRows() {
	}

	static List<Map<String, Object>> of(Connection snapshot, String question) throws SQLException {
		List<Map<String, Object>> shown = new ArrayList<>();
		try (Statement statement = snapshot.createStatement(); ResultSet rows = statement.executeQuery(question)) {
			while (rows.next()) {
				shown.add(shown(values(rows)));
			}
		}
		return shown;
	}

	/** Lays under each outer row, as {@code name}, the inner rows of the same key. */
	static List<Map<String, Object>> within(List<Map<String, Object>> outer, String key, String name,
			List<Map<String, Object>> inner) {
		for (Map<String, Object> row : outer) {
			row.put(name, inner.stream().filter((each) -> Objects.equals(each.get(key), row.get(key))).toList());
		}
		return outer;
	}

	private static Map<String, @Nullable Object> values(ResultSet rows) throws SQLException {
		ResultSetMetaData head = rows.getMetaData();
		Map<String, @Nullable Object> values = new HashMap<>();
		for (int column = 1; column <= head.getColumnCount(); column++) {
			values.put(head.getColumnLabel(column), rows.getObject(column));
		}
		return values;
	}

	private static Map<String, Object> shown(Map<String, @Nullable Object> values) {
		Map<String, Object> shown = new HashMap<>();
		values.forEach((column, value) -> {
			shown.put(column, (value instanceof Boolean truth) ? truth : Shown.html(value));
			if (column.endsWith("_vi") && values.containsKey(english(column))) {
				shown.put(column.substring(0, column.length() - 3),
						Shown.either(text(value), text(values.get(english(column)))));
			}
		});
		return shown;
	}

	private static String english(String column) {
		return column.substring(0, column.length() - 2) + "en";
	}

	private static String text(@Nullable Object value) {
		return (value == null) ? "" : value.toString();
	}

}
