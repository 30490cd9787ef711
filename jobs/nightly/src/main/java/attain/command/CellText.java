package attain.command;

import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

import attain.text.Inert;
import org.jspecify.annotations.Nullable;

/** One value of a query result as text. */
final class CellText {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private static final DateTimeFormatter EXACT_MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

	private CellText() {
	}

	/** The value with every digit of its type; null if it is NULL. */
	static @Nullable String exact(ResultSet row, int column) throws SQLException {
		Object value = row.getObject(column);
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		if (value instanceof Timestamp moment) {
			return moment(moment.toLocalDateTime());
		}
		if (value instanceof Blob bytes) {
			return HexFormat.of().formatHex(bytes.getBytes(1, (int) bytes.length()));
		}
		return (value != null) ? value.toString() : null;
	}

	/**
	 * The value as people like to read it: no zeros after the last digit of a decimal, on
	 * one line, nothing that a terminal would obey; null if it is NULL.
	 */
	static @Nullable String readable(ResultSet row, int column) throws SQLException {
		String text = exact(row, column);
		if (text == null) {
			return null;
		}
		if (row.getObject(column) instanceof BigDecimal && text.indexOf('.') >= 0) {
			return text.replaceFirst("\\.?0+$", "");
		}
		return Inert.line(text);
	}

	/** True for types whose values are compared by size. */
	static boolean isNumber(int sqlType) {
		return switch (sqlType) {
			case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.REAL, Types.FLOAT, Types.DOUBLE,
					Types.NUMERIC, Types.DECIMAL ->
				true;
			default -> false;
		};
	}

	private static String moment(LocalDateTime moment) {
		return moment.format((moment.getNano() == 0) ? MOMENT : EXACT_MOMENT);
	}

}
