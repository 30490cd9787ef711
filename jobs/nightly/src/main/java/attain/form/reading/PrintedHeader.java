package attain.form.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

import attain.form.language.Vocabulary;
import attain.form.language.Words;
import attain.grid.Cell;
import attain.grid.CellKind;
import attain.grid.GridRow;
import attain.text.PlainText;

/**
 * The header of a printed table: the rows between its title and its first figures, merged
 * or not, with the unit line in between.
 */
final class PrintedHeader {

	private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d .,\\u00A0]*");

	/** "-", "…": what stands for a missing figure. */
	private static final Pattern SIGN = Pattern.compile("[-–—…]|\\.{2,3}");

	private static final int LABEL_COLUMNS = 6;

	private final PrintedBlock block;

	private final Vocabulary words;

	private final List<GridRow> rows = new ArrayList<>();

	private final StringBuilder unit = new StringBuilder();

	PrintedHeader(PrintedBlock block, Vocabulary words) {
		this.block = block;
		this.words = words;
		boolean isHeader = false;
		for (GridRow row : block.rows()) {
			if (isBody(row)) {
				break;
			}
			isHeader |= !isUnitLine(row);
			if (isHeader) {
				this.rows.add(row);
			}
			else {
				this.unit.append(' ').append(row.cells().get(0).text());
			}
		}
	}

	/** A label in front of figures that are no years. */
	static boolean isBody(GridRow row) {
		List<Cell> figures = row.cells().stream().filter(PrintedHeader::isFigure).toList();
		List<Cell> texts = row.cells().stream().filter((cell) -> cell.text().matches("(?s).*\\p{L}.*")).toList();
		boolean isLabelled = !texts.isEmpty() && texts.get(0).column() <= LABEL_COLUMNS;
		return isLabelled && !IndexRow.is(row) && figures.size() >= Math.max(1, texts.size() - 1)
				&& figures.stream().anyMatch((figure) -> figure.column() > texts.get(0).column());
	}

	static boolean isFigure(Cell cell) {
		boolean isNumber = cell.kind() == CellKind.NUMBER || FIGURE.matcher(cell.text().strip()).matches();
		return isNumber && !cell.text().strip().matches("(19|20)\\d\\d");
	}

	/**
	 * A lone cell above the header: over the labels, or without period and comparison.
	 */
	private boolean isUnitLine(GridRow row) {
		if (row.cells().size() > 1) {
			return false;
		}
		if (row.cells().get(0).column() == 1) {
			return true;
		}
		String text = row.cells().get(0).text();
		HeaderStatement statement = HeaderStatement.of(text, this.words, 2000, null);
		return statement.periodCode() == null && !HeaderStatement.has(this.words.versus(), Words.of(text));
	}

	/** The text of the unit line, empty if there is none. */
	String unit() {
		return PlainText.of(this.unit.toString());
	}

	/**
	 * Columns with a text of their own, in order. Where a cell is merged over several
	 * columns, the one with figures counts, else the first.
	 */
	List<Integer> columns() {
		TreeSet<Integer> columns = new TreeSet<>();
		for (int column = 1; column <= this.block.head().lastColumn(); column++) {
			int number = column;
			List<Cell> cells = cells(column, false);
			boolean isOwn = cells.stream().anyMatch((cell) -> cell.column() == number);
			if (isOwn
					|| (!cells.isEmpty() && hasFigures(column) && !hasFigures(cells.get(cells.size() - 1).column()))) {
				columns.add(column);
			}
		}
		return List.copyOf(columns);
	}

	/** Whether figures stand below the header in a column. */
	boolean hasFigures(int column) {
		return this.block.rows()
			.stream()
			.filter((row) -> row.number() > lastRow(column))
			.flatMap((row) -> row.cells().stream())
			.anyMatch((cell) -> cell.column() == column && cell.number() != null);
	}

	/** Whether figures, typed or written, or signs for missing ones stand below it. */
	boolean isFilled(int column) {
		return this.block.rows()
			.stream()
			.filter((row) -> row.number() > lastRow(column))
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.column() == column)
			.anyMatch((cell) -> cell.number() != null || isFigure(cell) || SIGN.matcher(cell.text().strip()).matches());
	}

	/** Number of the last row with a text in this column, 0 if there is none. */
	int lastRow(int column) {
		return this.rows.stream()
			.filter((row) -> this.block.head().at(row.number(), column).isPresent())
			.mapToInt(GridRow::number)
			.max()
			.orElse(0);
	}

	/** What stands over a column, levels joined by blanks. */
	String own(int column) {
		return join(cells(column, false));
	}

	/**
	 * The same, with names of groups that stand over the first column of the group only.
	 */
	String withGroups(int column) {
		return join(cells(column, true));
	}

	private List<Cell> cells(int column, boolean hasGroups) {
		List<Cell> cells = new ArrayList<>();
		for (GridRow row : this.rows) {
			Optional<Cell> cell = this.block.head().at(row.number(), column);
			if (cell.isEmpty() && hasGroups && row.number() < lastRow(column)) {
				cell = groupLeftOf(row, column);
			}
			cell.filter((found) -> !cells.contains(found)).ifPresent(cells::add);
		}
		return cells;
	}

	/** The nearest cell to the left, if something else stands below it. */
	private Optional<Cell> groupLeftOf(GridRow row, int column) {
		return row.cells()
			.stream()
			.filter((cell) -> cell.column() < column)
			.reduce((left, right) -> right)
			.filter((cell) -> lastRow(cell.column()) > row.number());
	}

	private static String join(List<Cell> cells) {
		return PlainText.of(String.join(" ", cells.stream().map(Cell::text).toList()));
	}

}
