package attain.form.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import attain.form.Slot;
import attain.form.TableReading;
import attain.form.TableRow;
import attain.form.language.RowRule.Emit;
import attain.form.language.Table.Repeated;
import attain.form.language.Table.StatusCovers;
import attain.grid.UnreadableFileException;

import org.jspecify.annotations.Nullable;

/**
 * Settles what the rows of a table mean in the light of each other, and hands them out.
 */
final class TableSettler {

	/** Periods of one table of published figures, and measures of each. */
	private static final int MOST_NAMED = 1_000;

	private final Binding binding;

	private final TableBody body;

	private final FileContext file;

	private final Set<String> statuses = new HashSet<>();

	private final String labelColumn;

	TableSettler(Binding binding, TableBody body, FileContext file) {
		this.binding = binding;
		this.body = body;
		this.file = file;
		this.labelColumn = labelColumn(binding);
	}

	/**
	 * The tables read, numbered from the given one.
	 * @param ownPeriod period of the table where it differs from the file's, else null
	 * @throws UnreadableFileException if its rows name more periods than anybody
	 * publishes
	 */
	List<TableReading> settle(int tableNo, @Nullable String ownPeriod, @Nullable String ownCalendar,
			List<TableRow> cellRows) throws UnreadableFileException {
		TotalOrOffice.settle(this.binding, this.body, this.file);
		this.body.settle();
		this.file.log().addAll(this.body.settler().log());
		Tally tally = this.body.settler().tally();
		if (this.body.isWhole()) {
			TotalChecks totals = new TotalChecks(this.binding, tally, this.file);
			this.binding.table().totals().forEach(totals::check);
		}
		Set<Tally.Group> emitted = emitted(tally);
		StandIns standIns = new StandIns(this.binding, tally, emitted);
		emitted.removeIf((group) -> standIns.isLeftOut(group.kind()));
		emitted.forEach((group) -> this.statuses.addAll(tally.rows(group).statuses()));
		SettledRows rows = new SettledRows(this.body, emitted, standIns);
		if (NamedMeasure.isIn(this.binding)) {
			return named(tableNo, rows);
		}
		long most = emitted.stream().mapToLong((group) -> tally.rows(group).count()).sum();
		List<TableReading> tables = new ArrayList<>();
		tables.add(table(tableNo, ownPeriod, ownCalendar, rows.list(cellRows, this::earlier, most)));
		long latest = this.statuses.contains("estimate") ? rows.count(this::isSplit) : 0;
		if (latest > 0) {
			tables.add(table(tableNo + 1, ownPeriod, ownCalendar, rows.list(List.of(), this::latest, latest)));
		}
		return tables;
	}

	/** What the rows state that were handed out. */
	Set<String> statuses() {
		return this.statuses;
	}

	/** Rows with measures and periods of their own: a table for each period. */
	private List<TableReading> named(int tableNo, SettledRows rows) throws UnreadableFileException {
		Map<String, Set<String>> measures = new LinkedHashMap<>();
		Map<String, Long> counts = new LinkedHashMap<>();
		rows.each((row) -> {
			NamedMeasure named = Objects.requireNonNull(row.named);
			Set<String> known = measures.computeIfAbsent(named.period(), (period) -> new java.util.LinkedHashSet<>());
			if (known.size() <= MOST_NAMED) {
				known.add(named.measure());
			}
			counts.merge(named.period(), 1L, Long::sum);
		});
		if (measures.size() > MOST_NAMED || measures.values().stream().anyMatch((known) -> known.size() > MOST_NAMED)) {
			throw new UnreadableFileException(UnreadableFileException.Reason.TOO_LARGE,
					"more than " + MOST_NAMED + " periods or measures",
					"> " + MOST_NAMED + " kỳ hoặc chỉ tiêu (periods or measures)");
		}
		List<TableReading> tables = new ArrayList<>();
		measures.forEach((period, known) -> {
			Function<BodyRow, @Nullable TableRow> ofPeriod = (
					row) -> Objects.requireNonNull(row.named).period().equals(period)
							? row(row, row.obsStatus, 0, this.binding.stored()) : null;
			tables.add(new TableReading(tableNo + tables.size(), this.binding.table().code(), this.binding.sheet(),
					this.file.calendar(), period, false, lists(), NamedMeasure.slots(this.binding.slots(), known),
					rows.list(List.of(), ofPeriod, Objects.requireNonNull(counts.get(period)))));
		});
		return tables;
	}

	private TableReading table(int tableNo, @Nullable String period, @Nullable String calendar, List<TableRow> rows) {
		List<Slot> slots = List.copyOf(this.binding.slots());
		return new TableReading(tableNo, this.binding.table().code(), this.binding.sheet(), calendar, period,
				this.binding.table().repeated() == Repeated.ADD, lists(), slots, rows);
	}

	private String lists() {
		List<String> lists = this.binding.keyColumns().stream().map((column) -> column.column().code().list()).toList();
		return lists.stream().allMatch(String::isEmpty) ? "" : String.join("|", lists);
	}

	/** The groups of rows that are stored. */
	private Set<Tally.Group> emitted(Tally tally) {
		Set<Tally.Group> measured = new HashSet<>(tally.groups());
		measured.removeIf((group) -> !this.binding.measuredKinds().contains(group.kind()));
		boolean isAlways = measured.stream().anyMatch((group) -> group.emit() == Emit.ALWAYS);
		measured.removeIf((group) -> isAlways && group.emit() != Emit.ALWAYS);
		return measured;
	}

	/** A status may speak of the last value only: then that value is a row of its own. */
	private boolean isSplit(BodyRow row) {
		return this.binding.table().statusCovers() == StatusCovers.LAST_VALUE && "estimate".equals(row.obsStatus)
				&& last(row) > 0;
	}

	private TableRow earlier(BodyRow row) {
		// silence would take on the status of the whole file
		return isSplit(row) ? row(row, "final", 0, last(row)) : row(row, row.obsStatus, 0, this.binding.stored());
	}

	private @Nullable TableRow latest(BodyRow row) {
		return isSplit(row) ? row(row, row.obsStatus, last(row), this.binding.stored()) : null;
	}

	private int last(BodyRow row) {
		int last = -1;
		for (int place = 0; place < this.binding.stored(); place++) {
			last = (row.values[place] != null) ? place : last;
		}
		return last;
	}

	private TableRow row(BodyRow row, @Nullable String obsStatus, int from, int to) {
		@Nullable BigDecimal[] values = Arrays.copyOf(row.values, this.binding.stored());
		for (int place = 0; place < values.length; place++) {
			values[place] = (place < from || place >= to) ? null : values[place];
		}
		String kind = (row.named != null) ? row.named.measure() : row.rule.kind();
		return new TableRow(row.rowNo, kind, row.rule.level(), row.label, this.labelColumn, row.code, row.name,
				row.breakdown, obsStatus, Collections.unmodifiableList(Arrays.asList(values)),
				Collections.unmodifiableMap(row.reasons(from, to)));
	}

	private static String labelColumn(Binding binding) {
		return binding.table()
			.labelColumns()
			.stream()
			.map(binding.columns()::get)
			.filter(Objects::nonNull)
			.findFirst()
			.map((column) -> binding.letters(column.number()))
			.orElse("A");
	}

}
