package attain.warehouse;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import attain.form.TableReading;
import attain.form.TableRow;
import attain.text.UnitName;

import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBLogicalType;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/**
 * Stores the rows of the tables of a batch in one statement: DuckDB takes much longer for
 * many short ones. Rows that are not in memory never are so together.
 */
final class BulkRows {

	private static final int UNITS = 1 << 14;

	/** The columns of text of raw.table_row, and what stands in them. */
	private static final Map<String, Function<TableRow, @Nullable String>> TEXTS = texts();

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

	/** Stores the rows of all tables of a batch inside the running transaction. */
	void insert(List<FileReading> batch) throws SQLException {
		List<Table> tables = batch.stream()
			.flatMap((file) -> file.reading().tables().stream().map((table) -> new Table(file.contentSha256(), table)))
			.filter((table) -> !table.reading().rows().isEmpty())
			.toList();
		if (tables.isEmpty()) {
			return;
		}
		Wide rows = new Wide(tables);
		insert("table_row", rows);
		if (!rows.withAbsent.isEmpty()) {
			insert("absent_value", new Absent(rows.withAbsent));
		}
	}

	private void insert(String tableName, RowFeed.Source source) throws SQLException {
		this.feed.open(source);
		String columns = String.join(", ", source.columns());
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("insert into raw.%s (%s) select %s from %s".formatted(tableName, columns, columns,
					this.feed.table()));
		}
	}

	private @Nullable UnitName unit(@Nullable String text) {
		if (text == null) {
			return null;
		}
		if (this.units.size() > UNITS) {
			this.units.clear();
		}
		return this.units.computeIfAbsent(text, UnitName::of);
	}

	/** A table of a file. */
	private record Table(String content, TableReading reading) {

		int places() {
			return this.reading.rows().iterator().next().values().size();
		}

	}

	/** Goes through the rows of tables, one after the other. */
	private static final class Cursor {

		private final Iterator<Table> tables;

		private Iterator<TableRow> rows = Collections.emptyIterator();

		private @Nullable Table table;

		Cursor(List<Table> tables) {
			this.tables = tables.iterator();
		}

		boolean hasNext() {
			while (!this.rows.hasNext() && this.tables.hasNext()) {
				this.table = this.tables.next();
				this.rows = this.table.reading().rows().iterator();
			}
			return this.rows.hasNext();
		}

		Placed next() {
			return new Placed(Objects.requireNonNull(this.table), this.rows.next());
		}

	}

	/** A row and the table that it is of. */
	private record Placed(Table table, TableRow row) {
	}

	/** One row each. */
	private final class Wide implements RowFeed.Source {

		private static final int KEYS = 3;

		private static final int UNIT = 3;

		private final Cursor cursor;

		private final int places;

		private final List<Table> withAbsent = new ArrayList<>();

		Wide(List<Table> tables) {
			this.cursor = new Cursor(tables);
			this.places = tables.stream().mapToInt(Table::places).max().orElse(0);
		}

		@Override
		public List<String> columns() {
			List<String> columns = new ArrayList<>(List.of("content_sha256", "table_no", "row_no"));
			columns.addAll(TEXTS.keySet());
			columns.addAll(List.of("unit_match_key", "unit_type", "unit_bare_key"));
			for (int place = 0; place < this.places; place++) {
				columns.add("v" + place);
			}
			return columns;
		}

		@Override
		public DuckDBLogicalType type(int column) throws SQLException {
			boolean isNumber = column == 1 || column == 2;
			boolean isText = column < KEYS + TEXTS.size() + UNIT;
			return isNumber ? DuckDBLogicalType.of(DuckDBColumnType.INTEGER)
					: isText ? DuckDBLogicalType.of(DuckDBColumnType.VARCHAR)
							: DuckDBLogicalType.decimal(28, StoredDecimal.SCALE);
		}

		@Override
		public int fill(RowFeed.Chunk chunk, int most) {
			List<Placed> next = new ArrayList<>(most);
			while (next.size() < most && this.cursor.hasNext()) {
				Placed placed = this.cursor.next();
				if (!placed.row().absent().isEmpty() && (this.withAbsent.isEmpty()
						|| this.withAbsent.get(this.withAbsent.size() - 1) != placed.table())) {
					this.withAbsent.add(placed.table());
				}
				next.add(placed);
			}
			keys(chunk, next);
			int column = KEYS;
			for (Function<TableRow, @Nullable String> text : TEXTS.values()) {
				chunk.texts(column++, next.size(), (row) -> text.apply(next.get(row).row()));
			}
			List<@Nullable UnitName> units = new ArrayList<>(next.size());
			next.forEach((placed) -> units.add(unit(placed.row().unitNameText())));
			for (Function<UnitName, @Nullable String> part : List
				.<Function<UnitName, @Nullable String>>of(UnitName::matchKey, UnitName::unitType, UnitName::bareKey)) {
				chunk.texts(column++, units.size(), (row) -> {
					UnitName unit = units.get(row);
					return (unit == null) ? null : part.apply(unit);
				});
			}
			for (int place = 0; place < this.places; place++) {
				values(chunk.column(column++), next, place);
			}
			return next.size();
		}

		private static void keys(RowFeed.Chunk chunk, List<Placed> rows) {
			chunk.texts(0, rows.size(), (row) -> rows.get(row).table().content());
			for (int row = 0; row < rows.size(); row++) {
				chunk.column(1).setInt(row, rows.get(row).table().reading().tableNo());
				chunk.column(2).setInt(row, rows.get(row).row().rowNo());
			}
		}

		private static void values(DuckDBWritableVector column, List<Placed> rows, int place) {
			for (int row = 0; row < rows.size(); row++) {
				List<@Nullable BigDecimal> values = rows.get(row).row().values();
				BigDecimal value = (place < values.size()) ? values.get(place) : null;
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

		private final Cursor cursor;

		private @Nullable Placed at;

		private Iterator<Map.Entry<Integer, String>> values = Collections.emptyIterator();

		Absent(List<Table> tables) {
			this.cursor = new Cursor(tables);
		}

		@Override
		public List<String> columns() {
			return List.of("content_sha256", "obs_status", "table_no", "row_no", "slot_no");
		}

		@Override
		public DuckDBLogicalType type(int column) throws SQLException {
			return DuckDBLogicalType.of((column < 2) ? DuckDBColumnType.VARCHAR : DuckDBColumnType.INTEGER);
		}

		@Override
		public int fill(RowFeed.Chunk chunk, int most) {
			List<String> contents = new ArrayList<>();
			List<String> reasons = new ArrayList<>();
			for (int row = 0; row < most && hasNext(); row++) {
				Placed placed = Objects.requireNonNull(this.at);
				Map.Entry<Integer, String> value = this.values.next();
				contents.add(placed.table().content());
				reasons.add(value.getValue());
				chunk.column(2).setInt(row, placed.table().reading().tableNo());
				chunk.column(3).setInt(row, placed.row().rowNo());
				chunk.column(4).setInt(row, value.getKey());
			}
			chunk.texts(0, contents.size(), contents::get);
			chunk.texts(1, reasons.size(), reasons::get);
			return reasons.size();
		}

		private boolean hasNext() {
			while (!this.values.hasNext() && this.cursor.hasNext()) {
				this.at = this.cursor.next();
				this.values = this.at.row().absent().entrySet().iterator();
			}
			return this.values.hasNext();
		}

	}

}
