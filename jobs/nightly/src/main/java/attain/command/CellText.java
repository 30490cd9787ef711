package attain.command;

import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import attain.publish.NestedValue;
import attain.text.Inert;
import org.jspecify.annotations.Nullable;

/** One value of a query result as text: plain digits and ISO dates, to be copied. */
final class CellText {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private static final DateTimeFormatter EXACT_MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

	/** Beyond these a number is told by its exponent. */
	private static final double SMALLEST = 1e-9;

	private static final double LARGEST = 1e21;

	private static final Pattern NUMBER = Pattern
		.compile("U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE|DECIMAL\\(\\d+,\\s?\\d+\\)|BIGNUM|VARINT");

	private CellText() {
	}

	/** The value with every digit of its type; null if it is NULL. */
	static @Nullable String exact(@Nullable Object value) throws SQLException {
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		if (value instanceof Double || value instanceof Float) {
			return plain((Number) value);
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
	static @Nullable String readable(@Nullable Object value) throws SQLException {
		Object nested = NestedValue.unfold(value);
		if (nested instanceof List<?> list) {
			return list.stream().map(CellText::element).collect(Collectors.joining(", ", "[", "]"));
		}
		if (nested instanceof Map<?, ?> map) {
			return map.entrySet()
				.stream()
				.map((entry) -> entry.getKey() + ": " + element(entry.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
		}
		String text = exact(value);
		if (text == null) {
			return null;
		}
		if (value instanceof Number && text.indexOf('.') >= 0 && text.indexOf('E') < 0) {
			return text.replaceFirst("\\.?0+$", "");
		}
		return Inert.line(text);
	}

	/** True for types whose values are compared by size. */
	static boolean isNumber(ResultSetMetaData head, int column) throws SQLException {
		return NUMBER.matcher(head.getColumnTypeName(column)).matches();
	}

	/** The type as SQL writes it, in small letters. */
	static String typeName(ResultSetMetaData head, int column) throws SQLException {
		return head.getColumnTypeName(column).toLowerCase(Locale.ROOT);
	}

	private static String element(@Nullable Object value) {
		try {
			return Objects.requireNonNullElse(readable(value), "∅");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** 1234567.5, where Java would say 1.2345675E6. */
	private static String plain(Number number) {
		double size = Math.abs(number.doubleValue());
		boolean isPlain = size == 0 || (size >= SMALLEST && size < LARGEST);
		return isPlain ? new BigDecimal(number.toString()).toPlainString() : number.toString();
	}

	private static String moment(LocalDateTime moment) {
		return moment.format((moment.getNano() == 0) ? MOMENT : EXACT_MOMENT);
	}

}
