package attain.form.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import attain.finding.FindingCode;
import attain.form.Slot;
import attain.form.TableReading;
import attain.form.TableRow;
import attain.form.language.Check;
import attain.form.language.Vocabulary;
import attain.form.language.Words;
import attain.grid.Cell;
import attain.grid.CellKind;
import attain.grid.DateSystem;
import attain.grid.GridRow;
import attain.text.PlainText;

/** Reads the rows of a printed table whose columns are bound. */
final class PrintedBody {

	/** The one kind of row that a printed table has. */
	private static final String KIND = "item";

	private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}( \\d{3})+(,\\d+)?");

	private final PrintedBlock block;

	private final Vocabulary words;

	private final List<PrintedColumn> columns;

	private final int unitColumn;

	private final int firstFigure;

	private final String headerWords;

	private final Set<Integer> headed;

	private final RowPath path;

	private final FindingLog log;

	private final CellReader cells;

	private final List<TableRow> rows = new ArrayList<>();

	private final List<GridRow> unlabelled = new ArrayList<>();

	private @Nullable PrintedLabel pending;

	private String unit = "";

	private final TreeSet<Integer> outside = new TreeSet<>();

	private int outsideRow;

	private long rejected;

	PrintedBody(PrintedBlock block, Vocabulary words, PrintedColumns bound, List<PrintedColumn> columns, RowPath path,
			FindingLog log) {
		this.block = block;
		this.words = words;
		this.columns = columns;
		this.unitColumn = bound.unitColumn();
		this.headerWords = bound.headerWords();
		this.headed = bound.headed();
		this.path = path;
		this.log = log;
		this.cells = new CellReader(block.sheet(), log, new FileStyle(DateSystem.SINCE_1900));
		int figures = columns.stream().mapToInt(PrintedColumn::number).min().orElse(Integer.MAX_VALUE);
		this.firstFigure = (this.unitColumn > 0) ? Math.min(figures, this.unitColumn) : figures;
	}

	/**
	 * The table as read.
	 * @param tableNo its number in the file
	 */
	TableReading read(int tableNo, int lastHeaderRow) {
		for (GridRow row : this.block.rows()) {
			if (row.number() > lastHeaderRow && !read(row)) {
				break;
			}
		}
		finish();
		return new TableReading(tableNo, this.block.table().code(), this.block.sheet(), null, null, false, "", slots(),
				List.copyOf(this.rows));
	}

	long rejected() {
		return this.rejected;
	}

	private List<Slot> slots() {
		List<Slot> slots = new ArrayList<>();
		for (int i = 0; i < this.columns.size(); i++) {
			PrintedColumn column = this.columns.get(i);
			slots.add(new Slot(i, KIND, column.measure(), Cell.columnLetters(column.number()), column.label(),
					"statistical", column.periodCode(), ""));
		}
		return slots;
	}

	private boolean read(GridRow row) {
		boolean hasFigures = this.columns.stream().anyMatch((column) -> isFilled(cell(row, column.number())));
		PrintedLabel label = PrintedLabel.of(row, this.firstFigure, this.words);
		if (!hasFigures) {
			return label == null || !isStop(label) && head(label);
		}
		if (repeatsHeader(row)) {
			return true;
		}
		if (row.hidden()) {
			this.log.at(FindingCode.HIDDEN_ROW, this.block.sheet(), "A" + row.number(), null,
					Integer.toString(row.number()), "");
			this.rejected++;
			return true;
		}
		if (label == null) {
			this.unlabelled.add(row);
			return true;
		}
		refuseUnlabelled();
		take(row, joined(label));
		return true;
	}

	private boolean isStop(PrintedLabel label) {
		String words = Words.of(label.text());
		return this.block.table().stop().stream().anyMatch((stop) -> stop.begins(words));
	}

	/** A row without figures is a heading, or the first half of a label. */
	private boolean head(PrintedLabel label) {
		PrintedLabel upper = this.pending;
		if (upper != null && !label.continues(upper)) {
			this.path.head(upper);
		}
		this.pending = (upper != null && label.continues(upper)) ? label.after(upper) : label;
		return true;
	}

	private PrintedLabel joined(PrintedLabel label) {
		PrintedLabel upper = this.pending;
		this.pending = null;
		if (upper == null) {
			return label;
		}
		if (label.continues(upper)) {
			return label.after(upper);
		}
		this.path.head(upper);
		return label;
	}

	private @Nullable Cell cell(GridRow row, int column) {
		return row.cells().stream().filter((cell) -> cell.column() == column).findFirst().orElse(null);
	}

	/** In print a blank groups thousands: "1 614,0". */
	private @Nullable Cell figure(GridRow row, int column) {
		Cell cell = cell(row, column);
		boolean isGrouped = cell != null && cell.kind() == CellKind.TEXT
				&& GROUPED.matcher(PlainText.of(cell.text())).matches();
		return isGrouped ? Cell.ofText(row.number(), column, PlainText.of(cell.text()).replace(" ", "")) : cell;
	}

	private static boolean isFilled(@Nullable Cell cell) {
		return cell != null && !cell.text().isBlank();
	}

	/** A header comes back at the top of a page: nothing but its own words, and years. */
	private boolean repeatsHeader(GridRow row) {
		List<String> texts = this.columns.stream()
			.map((column) -> cell(row, column.number()))
			.filter(PrintedBody::isFilled)
			.map((cell) -> Words.of(java.util.Objects.requireNonNull(cell).text()))
			.toList();
		return texts.stream().anyMatch((text) -> text.matches(".*[a-z].*"))
				&& texts.stream().allMatch((text) -> this.headerWords.contains(" " + text + " "));
	}

	private void take(GridRow row, PrintedLabel label) {
		String path = this.path.next(label, unit(row));
		String code = this.path.unique(path);
		String ref = Cell.columnLetters(label.column()) + row.number();
		if (!code.equals(path)) {
			this.log.at(FindingCode.LABEL_REPEATED, this.block.sheet(), ref, label.text(), label.text(), code);
		}
		List<@Nullable BigDecimal> values = new ArrayList<>();
		Map<Integer, String> absent = new TreeMap<>();
		for (PrintedColumn column : this.columns) {
			CellValue value = this.cells.read(column.series().column(), figure(row, column.number()), BigDecimal.ONE,
					false);
			String reason = value.absent();
			if (reason != null) {
				absent.put(values.size(), reason);
			}
			values.add(value.number());
		}
		check(row, values);
		noteOutside(row);
		this.rows.add(new TableRow(row.number(), KIND, this.block.table().level(), label.text(),
				Cell.columnLetters(label.column()), null, null, code, null, Collections.unmodifiableList(values),
				absent));
	}

	/** Columns of figures without any header; one with a header was told of before. */
	private void noteOutside(GridRow row) {
		for (Cell cell : row.cells()) {
			boolean isFigure = cell.number() != null && cell.column() > this.firstFigure
					&& cell.column() != this.unitColumn && !this.headed.contains(cell.column());
			if (isFigure && this.outside.add(cell.column()) && this.outsideRow == 0) {
				this.outsideRow = row.number();
			}
		}
	}

	/** The unit that the row prints; a ditto mark or a blank repeats the one above. */
	private String unit(GridRow row) {
		Cell cell = cell(row, this.unitColumn);
		if (cell != null && !Words.of(cell.text()).isEmpty()) {
			this.unit = cell.text();
		}
		return this.unit;
	}

	/** Compares the printed rate of the current period with the one computed. */
	private void check(GridRow row, List<@Nullable BigDecimal> values) {
		for (Check check : this.block.table().checks()) {
			BigDecimal printed = value(check.left(), values);
			BigDecimal computed = check.right().value((key) -> value(key, values));
			if (printed != null && computed != null
					&& printed.subtract(computed).abs().compareTo(check.tolerance()) > 0) {
				String ref = Cell.columnLetters(this.columns.get(place(check.left())).number()) + row.number();
				this.log.at(FindingCode.OWN_RATE_DIFFERS, this.block.sheet(), ref, Figures.text(printed),
						Figures.text(printed), Figures.text(computed));
			}
		}
	}

	private @Nullable BigDecimal value(String series, List<@Nullable BigDecimal> values) {
		int place = place(series);
		return (place < 0) ? null : values.get(place);
	}

	private int place(String series) {
		for (int i = 0; i < this.columns.size(); i++) {
			PrintedColumn column = this.columns.get(i);
			if (column.series().key().equals(series) && column.age().equals("current")) {
				return i;
			}
		}
		return -1;
	}

	/** Figures without a label inside the table are lost. */
	private void refuseUnlabelled() {
		for (GridRow row : this.unlabelled) {
			this.log.at(FindingCode.ROW_KEY_MISSING, this.block.sheet(), "A" + row.number(), "", "", "");
			this.rejected++;
		}
		this.unlabelled.clear();
	}

	/** Figures below the last label or beside the header are somebody's working. */
	private void finish() {
		if (!this.outside.isEmpty()) {
			List<String> letters = this.outside.stream().map(Cell::columnLetters).toList();
			this.log.at(FindingCode.FIGURES_OUTSIDE_TABLE, this.block.sheet(), letters.get(0) + this.outsideRow, null,
					String.join(", ", letters), this.block.table().code());
		}
		if (!this.unlabelled.isEmpty()) {
			String from = "A" + this.unlabelled.get(0).number();
			String to = Integer.toString(this.unlabelled.get(this.unlabelled.size() - 1).number());
			this.log.at(FindingCode.FIGURES_OUTSIDE_TABLE, this.block.sheet(), from, null,
					this.unlabelled.get(0).number() + "–" + to, this.block.table().code());
		}
		List<String> unknown = this.path.unknown(this.rows.stream().map(TableRow::rowLabel).toList());
		if (!unknown.isEmpty()) {
			this.log.sheet(FindingCode.LABEL_NEW, this.block.sheet(), String.join("; ", unknown),
					this.block.table().code());
		}
	}

}
