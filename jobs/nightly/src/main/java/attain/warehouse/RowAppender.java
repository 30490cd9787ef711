package attain.warehouse;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Appends rows to one raw table, column after column. Nulls are told by the column's
 * type, which the driver's own methods cannot do for a bare null.
 */
final class RowAppender implements AutoCloseable {

	private final DuckDBAppender appender;

	/**
	 * Opens an appender. The connection must be inside a transaction in which a statement
	 * has already run: until then DuckDB commits every append by itself.
	 */
	RowAppender(DuckDBConnection connection, String tableName) throws SQLException {
		this.appender = connection.createAppender("raw", "main", tableName);
	}

	RowAppender begin() throws SQLException {
		this.appender.beginRow();
		return this;
	}

	/**
	 * A text; half a surrogate pair, which DuckDB would change silently, becomes a mark.
	 */
	RowAppender text(@Nullable String text) throws SQLException {
		if (text == null) {
			this.appender.appendNull();
		}
		else {
			this.appender.append(wellFormed(text));
		}
		return this;
	}

	RowAppender integer(int number) throws SQLException {
		this.appender.append(number);
		return this;
	}

	RowAppender count(long number) throws SQLException {
		this.appender.append(number);
		return this;
	}

	RowAppender flag(boolean flag) throws SQLException {
		this.appender.append(flag);
		return this;
	}

	RowAppender day(LocalDate day) throws SQLException {
		this.appender.append(day);
		return this;
	}

	void end() throws SQLException {
		this.appender.endRow();
	}

	/**
	 * Hands the rest over.
	 * @throws SQLException if the table refuses a row
	 */
	@Override
	public void close() throws SQLException {
		try {
			// The driver's close drops what a table refuses without a word, and its
			// commit
			// then succeeds with nothing stored; its flush tells.
			this.appender.flush();
		}
		finally {
			this.appender.close();
		}
	}

	/** The text without half surrogate pairs. */
	static String wellFormed(String text) {
		if (text.chars().noneMatch((unit) -> Character.isSurrogate((char) unit))
				|| StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
			return text;
		}
		StringBuilder mended = new StringBuilder(text.length());
		text.codePoints()
			.map((point) -> (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) ? '\uFFFD' : point)
			.forEach(mended::appendCodePoint);
		return mended.toString();
	}

}
