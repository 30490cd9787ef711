package attain.form.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import attain.finding.FindingCode;
import attain.form.language.Column.Holds;
import attain.grid.Cell;
import org.jspecify.annotations.Nullable;

/** Looks after the days of a table that has a row for each: they lie in its period. */
final class RowDays {

	private final Binding binding;

	private final FileContext file;

	private final @Nullable BoundColumn column;

	private final CellReader cells;

	private final LocalDate first;

	private final Set<LocalDate> met = new TreeSet<>();

	private int rows;

	private int outside;

	RowDays(Binding binding, FileContext file) {
		this.binding = binding;
		this.file = file;
		this.column = binding.holding(Holds.DAY);
		this.cells = new CellReader(binding.sheet(), file.log(), file.style());
		this.first = PeriodEnd.first(file.periodCode(), file.lastDay());
	}

	/** Whether the row may count: without such a column always. */
	boolean isWithin(RowTexts texts, TableBody body) {
		if (this.column == null) {
			return true;
		}
		this.rows++;
		Cell cell = texts.cell(this.column.number());
		CellValue value = this.cells.read(this.column.column(), cell, BigDecimal.ONE, false);
		LocalDate day = value.date();
		if (day != null && !day.isBefore(this.first) && !day.isAfter(this.file.lastDay())) {
			this.met.add(day);
			return true;
		}
		if (day != null && cell != null) {
			this.outside++;
			this.file.log().cell(FindingCode.DAY_OUTSIDE_PERIOD, this.binding.sheet(), cell, false, span());
		}
		else if (value.absent() == null) {
			this.file.log()
				.at(FindingCode.ROW_KEY_MISSING, this.binding.sheet(), Integer.toString(texts.row().number()), null,
						this.column.label(), "");
		}
		body.reject();
		return false;
	}

	/** Tells days without any row; refuses a file that speaks of another period. */
	void finish(TableBody body) {
		if (this.column == null) {
			return;
		}
		if (this.outside * 10 > this.rows) {
			this.file.log()
				.sheet(FindingCode.PERIOD_CONFLICT, this.binding.sheet(), this.outside + "/" + this.rows, span());
			body.misshape();
			return;
		}
		String missing = this.first.datesUntil(this.file.lastDay().plusDays(1))
			.filter((day) -> !this.met.contains(day))
			.map(Figures::day)
			.collect(Collectors.joining(", "));
		if (!missing.isEmpty()) {
			this.file.log().sheet(FindingCode.DAYS_MISSING, this.binding.sheet(), missing, span());
		}
	}

	private String span() {
		return Figures.day(this.first) + " – " + Figures.day(this.file.lastDay());
	}

}
