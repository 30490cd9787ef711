package attain.warehouse;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import attain.form.TableReading;
import attain.form.TableRow;
import attain.text.UnitName;

import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBLogicalType;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/** Stores the rows of big tables, which are never in memory together. */
final class BulkRows {

	private static final int UNITS = 1 << 14;

	/** The columns of text of raw.table_row, and what stands in them. */
	private static final Map<String, Function<TableRow, @Nullable String>> TEXTS = texts();

	private static final List<String> UNIT = List.of("unit_match_key", "unit_type", "unit_bare_key");

	private final DuckDBConnection connection;

	private final RowFeed feed;

	private final Map<String, UnitName> units = new HashMap<>();

	BulkRows(DuckDBConnection connection) throws SQLException {
		this.connection = connection;
		this.feed = new RowFeed(connection);
	}

	private static Map<String, Function<TableRow, @Nullable String>> texts() {
		Map<String, Function<TableRow, @Nullable String>> texts = new LinkedHashMap<>();
		texts.put("row_kind", TableRow::rowKind);
		texts.put("org_level", TableRow::orgLevel);
		texts.put("row_label", TableRow::rowLabel);
		texts.put("label_column", TableRow::labelColumn);
		texts.put("unit_code_text", TableRow::unitCodeText);
		texts.put("unit_name_text", TableRow::unitNameText);
		texts.put("breakdown_code", TableRow::breakdownCode);
		texts.put("obs_status", TableRow::obsStatus);
		return texts;
	}

	/** Stores the rows of a table inside the running transaction. */
	void insert(String content, TableReading table) throws SQLException {
		Wide rows = new Wide(table.rows().iterator(), places(table));
		insert("table_row", content, table.tableNo(), rows);
		if (rows.hasAbsent) {
			insert("absent_value", content, table.tableNo(), new Absent(table.rows().iterator()));
		}
	}

	private static int places(TableReading table) {
		return table.rows().isEmpty() ? 0 : table.rows().iterator().next().values().size();
	}

	private void insert(String tableName, String content, int tableNo, RowFeed.Source source) throws SQLException {
		this.feed.open(source);
		String columns = String.join(", ", source.columns());
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("insert into raw.%s (content_sha256, table_no, %s) select %s, %d, %s from %s"
				.formatted(tableName, columns, Warehouse.quoted(content), tableNo, columns, this.feed.table()));
		}
	}

	private UnitName unit(String text) {
		if (this.units.size() > UNITS) {
			this.units.clear();
		}
		return this.units.computeIfAbsent(text, UnitName::of);
	}

	/** One row each. */
	private final class Wide implements RowFeed.Source {

		private final Iterator<TableRow> rows;

		private final int places;

		private boolean hasAbsent;

		Wide(Iterator<TableRow> rows, int places) {
			this.rows = rows;
			this.places = places;
		}

		@Override
		public List<String> columns() {
			List<String> columns = new ArrayList<>();
			columns.add("row_no");
			columns.addAll(TEXTS.keySet());
			columns.addAll(UNIT);
			for (int place = 0; place < this.places; place++) {
				columns.add("v" + place);
			}
			return columns;
		}

		@Override
		public DuckDBLogicalType type(int column) throws SQLException {
			boolean isText = column <= TEXTS.size() + UNIT.size();
			return (column == 0) ? DuckDBLogicalType.of(DuckDBColumnType.INTEGER)
					: isText ? DuckDBLogicalType.of(DuckDBColumnType.VARCHAR)
							: DuckDBLogicalType.decimal(28, StoredDecimal.SCALE);
		}

		@Override
		public int fill(RowFeed.Chunk chunk, int most) {
			List<TableRow> next = new ArrayList<>(most);
			while (next.size() < most && this.rows.hasNext()) {
				TableRow row = this.rows.next();
				this.hasAbsent |= !row.absent().isEmpty();
				next.add(row);
			}
			DuckDBWritableVector numbers = chunk.column(0);
			for (int row = 0; row < next.size(); row++) {
				numbers.setInt(row, next.get(row).rowNo());
			}
			int column = 1;
			for (Function<TableRow, @Nullable String> text : TEXTS.values()) {
				texts(chunk, column++, next, text);
			}
			texts(chunk, column++, next,
					(row) -> (row.unitNameText() == null) ? null : unit(row.unitNameText()).matchKey());
			texts(chunk, column++, next,
					(row) -> (row.unitNameText() == null) ? null : unit(row.unitNameText()).unitType());
			texts(chunk, column++, next,
					(row) -> (row.unitNameText() == null) ? null : unit(row.unitNameText()).bareKey());
			for (int place = 0; place < this.places; place++) {
				values(chunk.column(column++), next, place);
			}
			return next.size();
		}

		private void texts(RowFeed.Chunk chunk, int column, List<TableRow> rows,
				Function<TableRow, @Nullable String> text) {
			List<@Nullable String> texts = new ArrayList<>(rows.size());
			for (TableRow row : rows) {
				texts.add(text.apply(row));
			}
			chunk.texts(column, texts);
		}

		private void values(DuckDBWritableVector column, List<TableRow> rows, int place) {
			for (int row = 0; row < rows.size(); row++) {
				BigDecimal value = rows.get(row).values().get(place);
				if (value == null) {
					column.setNull(row);
				}
				else {
					column.setBigDecimal(row, StoredDecimal.of(value));
				}
			}
		}

	}

	/** A row for each value that is missing for a stated reason. */
	private static final class Absent implements RowFeed.Source {

		private final Iterator<TableRow> rows;

		private int rowNo;

		private Iterator<Map.Entry<Integer, String>> values = Map.<Integer, String>of().entrySet().iterator();

		Absent(Iterator<TableRow> rows) {
			this.rows = rows;
		}

		@Override
		public List<String> columns() {
			return List.of("row_no", "slot_no", "obs_status");
		}

		@Override
		public DuckDBLogicalType type(int column) throws SQLException {
			return DuckDBLogicalType.of((column < 2) ? DuckDBColumnType.INTEGER : DuckDBColumnType.VARCHAR);
		}

		@Override
		public int fill(RowFeed.Chunk chunk, int most) {
			List<@Nullable String> reasons = new ArrayList<>();
			while (reasons.size() < most && hasNext()) {
				Map.Entry<Integer, String> value = this.values.next();
				chunk.column(0).setInt(reasons.size(), this.rowNo);
				chunk.column(1).setInt(reasons.size(), value.getKey());
				reasons.add(value.getValue());
			}
			chunk.texts(2, reasons);
			return reasons.size();
		}

		private boolean hasNext() {
			while (!this.values.hasNext() && this.rows.hasNext()) {
				TableRow row = this.rows.next();
				this.rowNo = row.rowNo();
				this.values = row.absent().entrySet().iterator();
			}
			return this.values.hasNext();
		}

	}

}
