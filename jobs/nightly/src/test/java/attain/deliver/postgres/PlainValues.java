package attain.deliver.postgres;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Rows in words that both drivers would use, whatever classes they use. */
final class PlainValues {

	private PlainValues() {
	}

	/** The rows, sorted: two engines sort texts by different alphabets. */
	static List<String> sortedRows(ResultSet rows) throws SQLException {
		List<String> found = new ArrayList<>();
		int columns = rows.getMetaData().getColumnCount();
		while (rows.next()) {
			StringBuilder row = new StringBuilder();
			for (int column = 1; column <= columns; column++) {
				row.append(value(rows, column)).append('|');
			}
			found.add(row.toString());
		}
		found.sort(null);
		return found;
	}

	/** A moment as the clock in Greenwich shows it, which is what the snapshot holds. */
	private static String value(ResultSet rows, int column) throws SQLException {
		if (rows.getMetaData().getColumnTypeName(column).equals("timestamptz")) {
			OffsetDateTime moment = rows.getObject(column, OffsetDateTime.class);
			return plain((moment != null) ? moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime() : null);
		}
		return plain(rows.getObject(column));
	}

	private static String plain(@Nullable Object value) {
		if (value instanceof BigDecimal number) {
			return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
		}
		if (value instanceof Double number) {
			return plain(BigDecimal.valueOf(number));
		}
		if (value instanceof Date date) {
			return date.toLocalDate().toString();
		}
		if (value instanceof Timestamp moment) {
			return plain(moment.toLocalDateTime());
		}
		if (value instanceof LocalDateTime moment) {
			return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString()
					: moment.toString();
		}
		return String.valueOf(value);
	}

}
