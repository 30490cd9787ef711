package attain.explain;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One row of an explanation: names and values as {@code sql/explain} tells them.
 *
 * @param fields by column in order; decimals without closing zeros, days as ISO dates
 */
public record Fact(@JsonValue Map<String, @Nullable Object> fields) {

	static List<Fact> of(ResultSet rows) throws SQLException {
		ResultSetMetaData columns = rows.getMetaData();
		List<Fact> facts = new ArrayList<>();
		while (rows.next()) {
			Map<String, @Nullable Object> fields = new LinkedHashMap<>();
			for (int column = 1; column <= columns.getColumnCount(); column++) {
				fields.put(columns.getColumnName(column), plain(rows.getObject(column)));
			}
			facts.add(new Fact(fields));
		}
		return facts;
	}

	private static @Nullable Object plain(@Nullable Object value) {
		if (value instanceof BigDecimal number) {
			return new BigDecimal(number.stripTrailingZeros().toPlainString());
		}
		return (value instanceof Date || value instanceof java.time.LocalDate) ? value.toString() : value;
	}

	/** The text of a column; empty if it is null. */
	public String text(String column) {
		Object value = this.fields.get(column);
		return (value == null) ? "" : value.toString();
	}

	/** The number of a column; null if it has none. */
	public @Nullable BigDecimal number(String column) {
		Object value = this.fields.get(column);
		return (value == null) ? null : new BigDecimal(value.toString());
	}

	/** Whether a column is true; null is not. */
	public boolean is(String column) {
		return Boolean.TRUE.equals(this.fields.get(column));
	}

	/** The same row with one more column. */
	Fact with(String column, @Nullable Object value) {
		Map<String, @Nullable Object> more = new LinkedHashMap<>(this.fields);
		more.put(column, value);
		return new Fact(more);
	}

}
