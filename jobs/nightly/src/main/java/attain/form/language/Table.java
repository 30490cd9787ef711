package attain.form.language;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One table of a file.
 *
 * @param code name of the table
 * @param sheets names of its sheet; empty: any sheet with its header
 * @param repeated what several rows of one key are
 * @param repeat whether it stands once in the file or on every sheet that has its header
 * @param ifMissing what a file without it means
 * @param layout whether it has a header with rows below, or is one record of labels and
 * values
 * @param columns by key, in the order of the paper form
 * @param cells values outside the grid of the table, by key: a label and the value beside
 * it
 * @param labelColumns keys of the columns that name a row, the first filled one counts
 * @param rows kinds of rows, first match first
 * @param skip rows that carry nothing, by column key and pattern
 * @param stop phrases that begin the footer
 * @param totals which row sums up which
 * @param checks what must hold within a row
 * @param derived measures that follow from several columns of a row
 * @param period key of the cell that gives the table a year of its own, null if none
 * @param calendar calendar of that period
 * @param statusCovers whether the printed status speaks of the whole row or only of its
 * last value
 * @param standIns which rows count only where another is missing
 * @param repetitions which rows repeat the rows of other sheets
 * @param validity the days from and to which the form has the table
 */
public record Table(String code, List<Phrase> sheets, Repeated repeated, Repeat repeat, IfMissing ifMissing,
		Layout layout, Map<String, Column> columns, Map<String, CellRule> cells, List<String> labelColumns,
		List<RowRule> rows, List<SkipRule> skip, List<Phrase> stop, List<Total> totals, List<Check> checks,
		List<Derived> derived, @Nullable String period, @Nullable String calendar, StatusCovers statusCovers,
		List<StandIn> standIns, List<Repetition> repetitions, Validity validity) {

	/**
	 * The table as a period that ends on a day has it; without a day, the columns of
	 * every period.
	 */
	Table at(@Nullable LocalDate lastDay) {
		Map<String, Column> columns = new LinkedHashMap<>();
		this.columns.forEach((key, column) -> columns.put(key, column.at(lastDay)));
		return new Table(this.code, this.sheets, this.repeated, this.repeat, this.ifMissing, this.layout, columns,
				this.cells, this.labelColumns, this.rows, this.skip, this.stop, this.totals, this.checks, this.derived,
				this.period, this.calendar, this.statusCovers, this.standIns, this.repetitions, this.validity);
	}

	/** Whether all periods have the same table. */
	boolean isTimeless() {
		return this.validity == Validity.ALWAYS
				&& this.columns.values().stream().allMatch((column) -> column.validity() == Validity.ALWAYS);
	}

	/** Whether a kind of row holds the total of a column. */
	public boolean isTotal(String kind, String column) {
		for (Total total : this.totals) {
			if (total.row().equals(kind) && total.columns().contains(column)) {
				return true;
			}
		}
		return false;
	}

	/** What several rows of one key are. */
	public enum Repeated {

		/** A mistake: none of them is used. */
		REFUSE,
		/** Parts of one figure: they are added up. */
		ADD

	}

	/** How often a table stands in a file. */
	public enum Repeat {

		ONCE, SHEETS

	}

	/** How a table stands on its sheet. */
	public enum Layout {

		/** A header, and rows below it. */
		ROWS,
		/** One record: each value stands beside or below its label. */
		RECORD

	}

	/** What a file without this table means. */
	public enum IfMissing {

		/** The file is refused. */
		REJECT,
		/** The rest is read, with an error. */
		REPORT,
		/** Nothing: the table is not in every file. */
		IGNORE

	}

	/** What the status column speaks of. */
	public enum StatusCovers {

		ROW, LAST_VALUE

	}

}
