package attain.form.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import attain.finding.FindingCode;
import attain.form.language.Column.Holds;
import attain.form.language.PeriodType;
import attain.form.language.Phrase;
import attain.form.language.RowRule;
import attain.form.language.Table.IfMissing;
import attain.form.language.Words;
import attain.grid.Cell;
import attain.grid.CellKind;
import attain.grid.GridRow;
import attain.grid.Merge;

/** Keeps out what is no body row, and rows that cannot be read as one. */
final class RowGuard {

	private final Binding binding;

	private final FileContext file;

	private final int width;

	private final Set<Merge> reported = new HashSet<>();

	private final MergedValues merged;

	private final Memo<Optional<String>> periods = new Memo<>(new PeriodWords(List.of(PeriodType.values()))::inCell);

	private final Memo<Boolean> stops = new Memo<>(this::isStop);

	private int brokenLines;

	private int lines;

	RowGuard(Binding binding, FileContext file) {
		this.binding = binding;
		this.file = file;
		this.merged = new MergedValues(binding);
		this.width = binding.header()
			.head()
			.rows()
			.stream()
			.filter((row) -> row.number() <= binding.header().lastRow())
			.mapToInt(GridRow::width)
			.max()
			.orElse(0);
	}

	/** Whether the table ends before this row. */
	boolean isFooter(RowTexts texts) {
		if (this.binding.table().stop().isEmpty()) {
			return false;
		}
		for (BoundColumn column : this.binding.valued()) {
			Cell cell = texts.cell(column.number());
			if (cell != null && cell.kind() == CellKind.NUMBER) {
				return false;
			}
		}
		for (Cell cell : texts.row().cells()) {
			if (this.stops.of(cell.text())) {
				return true;
			}
		}
		return false;
	}

	private boolean isStop(String text) {
		String words = Words.of(text);
		return this.binding.table()
			.stop()
			.stream()
			.anyMatch((stop) -> stop.text().contains("{any}") ? stop.isIn(words)
					: stop.fit(words) == Phrase.Fit.SAME || stop.fit(words) == Phrase.Fit.STARTS);
	}

	/** Whether a line of delimited text has another number of fields than the header. */
	boolean isBroken(GridRow row, TableBody body) {
		this.lines++;
		if (this.width == 0 || row.width() == this.width) {
			return false;
		}
		this.brokenLines++;
		this.file.log()
			.at(FindingCode.ROW_WIDTH, this.binding.sheet(), Integer.toString(row.number()), raw(row),
					Integer.toString(row.width()), Integer.toString(this.width));
		body.reject();
		return true;
	}

	private String raw(GridRow row) {
		boolean isPersonal = this.binding.columns()
			.values()
			.stream()
			.anyMatch((column) -> column.column().isPersonal());
		return isPersonal ? FindingLog.MASK : String.join(";", row.cells().stream().map(Cell::text).toList());
	}

	/** Refuses the whole file when more than a tenth of its lines are broken. */
	void finish(TableBody body) {
		if (this.brokenLines * 10L > this.lines) {
			this.file.log()
				.sheet(FindingCode.CSV_SHAPE, this.binding.sheet(), this.brokenLines + "/" + this.lines,
						Integer.toString(this.width));
			body.misshape();
		}
	}

	/** Reports kinds of rows that the form expects and the table does not have. */
	void missRows(TableBody body) {
		for (RowRule rule : this.binding.table().rows()) {
			boolean isThere = body.kinds().stream().anyMatch((kind) -> isOrStandsFor(kind, rule.kind()));
			if (rule.ifMissing() == IfMissing.REPORT && !isThere) {
				this.file.log()
					.sheet(FindingCode.ROW_MISSING, this.binding.sheet(), rule.words().get(0).text(),
							rule.words().get(0).text());
			}
		}
	}

	private boolean isOrStandsFor(String kind, String missing) {
		return kind.equals(missing) || this.binding.table()
			.standIns()
			.stream()
			.anyMatch((standIn) -> standIn.missing().equals(missing) && standIn.columns().isEmpty()
					&& standIn.rows().contains(kind));
	}

	/**
	 * Whether the row numbers the columns or repeats the header, as at the top of a page.
	 */
	boolean isIndex(RowTexts texts, TableBody body) {
		int same = 0;
		for (BoundColumn column : this.binding.columns().values()) {
			same += repeats(column, texts) ? 1 : 0;
		}
		return same >= 3 || (body.isEmpty() && !this.file.isDelimited() && IndexRow.is(texts.row()));
	}

	private static boolean repeats(BoundColumn column, RowTexts texts) {
		String text = texts.text(column.number());
		return text.length() > 1 && text.equalsIgnoreCase(column.label());
	}

	/** Whether a body row is hidden or has a value that is merged over several rows. */
	boolean isRefused(RowTexts texts, TableBody body) {
		GridRow row = texts.row();
		if (row.hidden()) {
			this.file.log()
				.at(FindingCode.HIDDEN_ROW, this.binding.sheet(), ref(row), null, Integer.toString(row.number()), "");
			body.hide();
			return true;
		}
		for (Merge merge : this.merged.at(row.number())) {
			if (!texts.text(merge.firstColumn()).isEmpty()) {
				report(merge, texts);
				body.reject();
				return true;
			}
		}
		return false;
	}

	/** A line of another period than the file's refuses the file. */
	void comparePeriod(RowTexts texts, TableBody body) {
		BoundColumn column = this.binding.holding(Holds.PERIOD);
		if (column == null) {
			return;
		}
		Optional<String> period = this.periods.of(texts.text(column.number()));
		if (period.isPresent() && !period.get().equals(this.file.periodCode()) && !body.isMisshapen()) {
			String ref = this.binding.ref(column.key(), texts.row().number());
			this.file.log()
				.at(FindingCode.PERIOD_CONFLICT, this.binding.sheet(), ref, texts.text(column.number()),
						ref + ": " + period.get() + "; " + this.file.periodCode(), this.file.periodCode());
			body.misshape();
		}
	}

	private void report(Merge merge, RowTexts texts) {
		if (this.reported.add(merge)) {
			String block = Cell.columnLetters(merge.firstColumn()) + merge.firstRow() + ":"
					+ Cell.columnLetters(merge.lastColumn()) + merge.lastRow();
			this.file.log()
				.at(FindingCode.ROW_MERGED, this.binding.sheet(), block, texts.text(merge.firstColumn()), block, "");
		}
	}

	/**
	 * The address of a row: its line in delimited text, else its label's or first cell.
	 */
	String ref(GridRow row) {
		if (this.file.isDelimited()) {
			return Integer.toString(row.number());
		}
		return this.binding.table()
			.labelColumns()
			.stream()
			.map(this.binding.columns()::get)
			.filter(Objects::nonNull)
			.findFirst()
			.map((column) -> this.binding.letters(column.number()) + row.number())
			.orElse("A" + row.number());
	}

}
