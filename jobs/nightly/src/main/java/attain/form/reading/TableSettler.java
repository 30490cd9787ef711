package attain.form.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import attain.form.Slot;
import attain.form.TableReading;
import attain.form.TableRow;
import attain.form.language.RowRule.Emit;
import attain.form.language.Table.Repeated;
import attain.form.language.Table.StatusCovers;
import attain.grid.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Settles what the rows of a table mean in the light of each other, and hands them out.
 */
final class TableSettler {

	private final Binding binding;

	private final TableBody body;

	private final FileContext file;

	TableSettler(Binding binding, TableBody body, FileContext file) {
		this.binding = binding;
		this.body = body;
		this.file = file;
	}

	/**
	 * The tables read, numbered from the given one.
	 * @param ownPeriod period of the table where it differs from the file's, else null
	 */
	List<TableReading> settle(int tableNo, @Nullable String ownPeriod, @Nullable String ownCalendar,
			List<TableRow> cellRows) {
		TotalOrOffice.settle(this.binding, this.body, this.file);
		RowChecks checks = new RowChecks(this.binding, this.file);
		this.body.rows().forEach(checks::check);
		if (this.body.isWhole()) {
			TotalChecks totals = new TotalChecks(this.binding, this.body.rows(), this.file);
			this.binding.table().totals().forEach(totals::check);
		}
		List<BodyRow> emitted = StandIns.settle(this.binding, emitted());
		if (NamedMeasure.isIn(this.binding)) {
			return named(tableNo, emitted);
		}
		List<TableRow> rows = new ArrayList<>(cellRows);
		List<TableRow> latest = new ArrayList<>();
		for (BodyRow row : emitted) {
			emit(row, rows, latest);
		}
		List<TableReading> tables = new ArrayList<>();
		tables.add(table(tableNo, ownPeriod, ownCalendar, rows));
		if (!latest.isEmpty()) {
			tables.add(table(tableNo + 1, ownPeriod, ownCalendar, latest));
		}
		return tables;
	}

	/** Rows with measures and periods of their own: a table for each period. */
	private List<TableReading> named(int tableNo, List<BodyRow> emitted) {
		List<TableReading> tables = new ArrayList<>();
		NamedMeasure.byPeriod(emitted).forEach((period, rows) -> {
			List<TableRow> settled = rows.stream()
				.map((row) -> row(row, row.obsStatus, 0, this.binding.stored()))
				.toList();
			tables.add(new TableReading(tableNo + tables.size(), this.binding.table().code(), this.binding.sheet(),
					this.file.calendar(), period, false, lists(), NamedMeasure.slots(this.binding.slots(), rows),
					settled));
		});
		return tables;
	}

	private TableReading table(int tableNo, @Nullable String period, @Nullable String calendar, List<TableRow> rows) {
		List<Slot> slots = List.copyOf(this.binding.slots());
		return new TableReading(tableNo, this.binding.table().code(), this.binding.sheet(), calendar, period,
				this.binding.table().repeated() == Repeated.ADD, lists(), slots, List.copyOf(rows));
	}

	private String lists() {
		List<String> lists = this.binding.keyColumns().stream().map((column) -> column.column().code().list()).toList();
		return lists.stream().allMatch(String::isEmpty) ? "" : String.join("|", lists);
	}

	private List<BodyRow> emitted() {
		List<BodyRow> measured = this.body.rows()
			.stream()
			.filter((row) -> this.binding.measuredKinds().contains(row.rule.kind()))
			.toList();
		List<BodyRow> always = measured.stream().filter((row) -> row.rule.emit() == Emit.ALWAYS).toList();
		return always.isEmpty() ? measured : always;
	}

	/** A status may speak of the last value only: then that value is a row of its own. */
	private void emit(BodyRow row, List<TableRow> rows, List<TableRow> latest) {
		int last = last(row);
		boolean isSplit = this.binding.table().statusCovers() == StatusCovers.LAST_VALUE && last > 0
				&& "estimate".equals(row.obsStatus);
		if (isSplit) {
			// silence would take on the status of the whole file
			rows.add(row(row, "final", 0, last));
			latest.add(row(row, row.obsStatus, last, this.binding.stored()));
		}
		else {
			rows.add(row(row, row.obsStatus, 0, this.binding.stored()));
		}
	}

	private int last(BodyRow row) {
		int last = -1;
		for (int place = 0; place < this.binding.stored(); place++) {
			last = (row.values[place] != null) ? place : last;
		}
		return last;
	}

	private TableRow row(BodyRow row, @Nullable String obsStatus, int from, int to) {
		List<@Nullable BigDecimal> values = new ArrayList<>(
				Arrays.asList(row.values).subList(0, this.binding.stored()));
		Map<Integer, String> absent = new TreeMap<>(row.absent);
		for (int place = 0; place < row.values.length; place++) {
			if (place < from || place >= to) {
				absent.remove(place);
				if (place < values.size()) {
					values.set(place, null);
				}
			}
		}
		String kind = (row.named != null) ? row.named.measure() : row.rule.kind();
		return new TableRow(row.rowNo, kind, row.rule.level(), row.label, labelColumn(), row.code, row.name,
				row.breakdown, obsStatus, java.util.Collections.unmodifiableList(values),
				java.util.Collections.unmodifiableMap(absent));
	}

	private String labelColumn() {
		return this.binding.table()
			.labelColumns()
			.stream()
			.map(this.binding.columns()::get)
			.filter(Objects::nonNull)
			.findFirst()
			.map((column) -> this.binding.letters(column.number()))
			.orElse("A");
	}

}
