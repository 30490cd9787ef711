package attain.warehouse;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBLogicalType;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/**
 * Rows that DuckDB asks for, as if they were a table: a third of the work of handing it
 * every value by itself. One source at a time.
 */
final class RowFeed {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private static final int TEXTS = 1 << 16;

	private static final byte[] NONE = {};

	/** Where rows come from. */
	interface Source {

		/** Names of the columns. */
		List<String> columns();

		/** Type of a column, counted from 0. */
		DuckDBLogicalType type(int column) throws SQLException;

		/**
		 * Writes the next rows.
		 * @param rows how many there is room for
		 * @return how many there were, 0 at the end
		 */
		int fill(Chunk chunk, int rows);

	}

	/** Where rows go. */
	final class Chunk {

		private final DuckDBDataChunkWriter columns;

		private Chunk(DuckDBDataChunkWriter columns) {
			this.columns = columns;
		}

		DuckDBWritableVector column(int number) {
			return this.columns.vector(number);
		}

		/** Writes a column of texts, null where there is none. */
		void texts(int number, int rows, IntFunction<@Nullable String> texts) {
			DuckDBWritableVector column = column(number);
			byte[][] encoded = new byte[rows][];
			for (int row = 0; row < rows; row++) {
				String text = texts.apply(row);
				encoded[row] = (text != null) ? encoded(text) : NONE;
			}
			column.setStringUtf8Batch(0, encoded);
			for (int row = 0; row < rows; row++) {
				if (encoded[row] == NONE) {
					column.setNull(row);
				}
			}
		}

	}

	private final String name = "attain_rows_" + NUMBER.incrementAndGet();

	private final Map<String, byte[]> known = new HashMap<>();

	private @Nullable Source source;

	/** Makes itself known to a database; not to be called inside a transaction. */
	RowFeed(DuckDBConnection connection) throws SQLException {
		try (DuckDBTableFunctionBuilder function = DuckDBFunctions.tableFunction()) {
			function.withName(this.name).withFunction(new Function()).register(connection);
		}
	}

	/** Lets the next query read from a source. */
	void open(Source next) {
		this.source = next;
	}

	/** What SQL reads from. */
	String table() {
		return this.name + "()";
	}

	private Source source() {
		return Objects.requireNonNull(this.source);
	}

	private byte[] encoded(String text) {
		byte[] encoded = this.known.get(text);
		if (encoded == null) {
			encoded = RowAppender.wellFormed(text).getBytes(StandardCharsets.UTF_8);
			if (this.known.size() < TEXTS) {
				this.known.put(text, encoded);
			}
		}
		return encoded;
	}

	/** What DuckDB calls: in one thread, so that rows keep their order. */
	private final class Function implements DuckDBTableFunction<String, String, String> {

		@Override
		public String bind(DuckDBTableFunctionBindInfo info) throws SQLException {
			List<String> columns = source().columns();
			for (int column = 0; column < columns.size(); column++) {
				try (DuckDBLogicalType type = source().type(column)) {
					info.addResultColumn(columns.get(column), type);
				}
			}
			return "";
		}

		@Override
		public String init(DuckDBTableFunctionInitInfo info) {
			info.setMaxThreads(1);
			return "";
		}

		@Override
		public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) {
			return source().fill(new Chunk(chunk), (int) chunk.capacity());
		}

	}

}
