package attain.form.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import attain.form.Slot;
import attain.form.language.CellRule;
import attain.form.language.Column;
import attain.form.language.Column.Holds;
import attain.form.language.Derived;
import attain.form.language.RowRule;
import attain.form.language.Table;
import attain.grid.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A table bound to a sheet: which value of a row stands where. Values that are measures
 * come first, those that are only compared come last.
 */
final class Binding {

	private final Table table;

	private final Header header;

	private final String periodCode;

	private final String calendar;

	private final Map<String, BoundColumn> columns = new LinkedHashMap<>();

	/**
	 * Index of a value by the key of its column, of its part of a ratio, cell or measure.
	 */
	private final Map<String, Integer> places = new LinkedHashMap<>();

	private final List<Slot> slots = new ArrayList<>();

	private final Map<Holds, BoundColumn> holding = new EnumMap<>(Holds.class);

	private final Set<String> measured = new TreeSet<>();

	private final List<BoundColumn> valued;

	private final List<BoundColumn> keyed;

	private int stored;

	private int count;

	Binding(Table table, Header header, String calendar, String periodCode) {
		this.table = table;
		this.header = header;
		this.calendar = calendar;
		this.periodCode = periodCode;
		table.columns().values().stream().filter(Binding::isStored).forEach(this::bind);
		table.derived().forEach(this::bind);
		table.cells().values().forEach(this::bind);
		this.stored = this.count;
		table.columns().values().stream().filter((column) -> !isStored(column)).forEach(this::bind);
		this.columns.values().forEach((column) -> this.holding.putIfAbsent(column.column().holds(), column));
		this.slots.forEach((slot) -> this.measured.add(slot.rowKind()));
		this.valued = this.columns.values().stream().filter(BoundColumn::hasValue).toList();
		this.keyed = this.columns.values()
			.stream()
			.filter((column) -> column.column().holds() == Holds.BREAKDOWN)
			.toList();
	}

	private static boolean isStored(Column column) {
		return !column.measures().isEmpty() || !column.ratio().isEmpty();
	}

	private void bind(Column column) {
		this.header.keys(column.key()).forEach((key) -> bind(key, column));
	}

	private void bind(String key, Column column) {
		int number = Objects.requireNonNull(this.header.columns().get(key));
		String label = this.header.labels().getOrDefault(number, "");
		int place = -1;
		int second = -1;
		if (column.holds() == Holds.VALUE) {
			place = place(key);
			slots(place, column.measures(), number, label, column);
		}
		if (column.ratio().size() == 2) {
			this.places.put(column.key() + "1", place);
			second = place(column.key() + "2");
			slots(place, column.ratio().get(0).measures(), number, label, column);
			slots(second, column.ratio().get(1).measures(), number, label, column);
		}
		this.columns.put(key,
				new BoundColumn(column, number, label,
						UnitLine.factor(column, this.header.unitText(number), this.header), place, second,
						BoundColumn.isSwapped(column.ratio(), label)));
	}

	/**
	 * The name in the header of a repeated column: AGRIBANK; a second one of that name is
	 * AGRIBANK_2.
	 */
	private String breakdown(Column column, String kind, int number) {
		String name = this.header.names().get(number);
		if (name == null) {
			return column.breakdown(kind);
		}
		String code = name.toUpperCase(Locale.ROOT).replace(' ', '_');
		long before = this.header.names()
			.entrySet()
			.stream()
			.filter((other) -> other.getKey() < number && other.getValue().equals(name))
			.count();
		return (before == 0) ? code : code + "_" + (before + 1);
	}

	private void bind(Derived derived) {
		BoundColumn at = this.columns.get(derived.at());
		Integer number = (at != null) ? Integer.valueOf(at.number()) : this.header.columns().get(derived.at());
		if (number == null) {
			return;
		}
		int place = place(derived.measure());
		for (String kind : derived.rows()) {
			this.slots.add(new Slot(place, kind, derived.measure(), this.header.place(number),
					this.header.labels().getOrDefault(number, ""), null, null, ""));
		}
	}

	private void bind(CellRule cell) {
		int place = place(cell.key());
		String measure = cell.measure();
		String letter = SideCells.find(this.header, cell).map((found) -> Cell.columnLetters(found.column())).orElse("");
		if (measure != null) {
			this.slots.add(new Slot(place, cell.key(), measure, letter, cell.labels().get(0).text(), null, null, ""));
		}
	}

	private int place(String key) {
		this.places.put(key, this.count);
		return this.count++;
	}

	private void slots(int place, Map<String, String> measures, int number, String label, Column column) {
		String period = column.ratio().isEmpty() ? column.period() : null;
		String own = (period == null) ? null : this.periodCode.substring(0, 4) + "-" + period;
		measures.forEach((kind, measure) -> {
			for (String named : kind.equals("*") ? kinds() : List.of(kind)) {
				this.slots.add(new Slot(place, named, measure, this.header.place(number), label,
						(own != null) ? this.calendar : null, own, breakdown(column, named, number)));
			}
		});
	}

	private List<String> kinds() {
		return this.table.rows().stream().map(RowRule::kind).toList();
	}

	Table table() {
		return this.table;
	}

	Header header() {
		return this.header;
	}

	String sheet() {
		return this.header.head().sheet().name();
	}

	/** The columns found, by key. */
	Map<String, BoundColumn> columns() {
		return this.columns;
	}

	/** The column of this content, null if the table has none. */
	@Nullable BoundColumn holding(Holds holds) {
		return this.holding.get(holds);
	}

	/** The columns that together are the key of a list row, in the order of the form. */
	List<BoundColumn> keyColumns() {
		return this.keyed;
	}

	/** The columns that have a value in each row. */
	List<BoundColumn> valued() {
		return this.valued;
	}

	/** Index of a value by key, -1 if the sheet does not have it. */
	int placeOf(String key) {
		return this.places.getOrDefault(key, -1);
	}

	/** Letters of the column in which the values of a column stand. */
	String letters(int number) {
		Field field = this.header.fields().get(number);
		return Cell.columnLetters((field != null) ? field.column() : number);
	}

	/** How many values a row has; the first {@link #stored()} of them are kept. */
	int count() {
		return this.count;
	}

	/** The keys under which a column of the form stands on the sheet. */
	List<String> keys(String key) {
		List<String> repeated = this.header.keys(key);
		return repeated.isEmpty() ? List.of(key) : repeated;
	}

	int stored() {
		return this.stored;
	}

	List<Slot> slots() {
		return this.slots;
	}

	/** Kinds of rows that have a measure. */
	Set<String> measuredKinds() {
		return this.measured;
	}

	/** The row of a record: that of the unit's code or name, else of its first label. */
	int rowOfRecord() {
		for (Holds key : List.of(Holds.UNIT_CODE, Holds.UNIT_NAME)) {
			BoundColumn column = this.holding.get(key);
			Field field = (column == null) ? null : this.header.fields().get(column.number());
			if (field != null && field.value() != null) {
				return field.row();
			}
		}
		return this.header.firstRow();
	}

	/** The address of a value in a row, for findings. */
	String ref(String key, int row) {
		String column = key.matches(".+[12]") && !this.columns.containsKey(key) ? key.substring(0, key.length() - 1)
				: key;
		BoundColumn bound = this.columns.get(column);
		if (bound == null) {
			return Integer.toString(row);
		}
		return this.header.isRecord() ? this.header.place(bound.number()) : this.header.place(bound.number()) + row;
	}

}
