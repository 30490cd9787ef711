package attain.draft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import attain.form.language.Words;
import attain.grid.Cell;
import attain.grid.CellKind;
import attain.grid.Merge;
import attain.grid.Sheet;
import attain.grid.Workbook;
import attain.text.PlainText;

/**
 * The first rows of a sheet, enough to see its shape.
 *
 * @param sheet the sheet
 * @param rows filled cells by row and column
 */
record Grid(Sheet sheet, TreeMap<Integer, TreeMap<Integer, Cell>> rows) {

	private static final int ROWS = 600;

	private static final int COLUMNS = 120;

	static Grid of(Workbook workbook, Sheet sheet) throws IOException {
		TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
		workbook.read(sheet, (row) -> {
			TreeMap<Integer, Cell> cells = new TreeMap<>();
			row.cells()
				.stream()
				.filter((cell) -> cell.column() <= COLUMNS && !PlainText.of(cell.text()).isEmpty())
				.forEach((cell) -> cells.put(cell.column(), cell));
			if (!cells.isEmpty()) {
				rows.put(row.number(), cells);
			}
			return rows.size() < ROWS;
		});
		return new Grid(sheet, rows);
	}

	Map<Integer, Cell> row(int number) {
		return this.rows.getOrDefault(number, new TreeMap<>());
	}

	/** The text of a cell by itself, empty if it is blank. */
	String text(int row, int column) {
		Cell cell = row(row).get(column);
		return (cell == null) ? "" : PlainText.of(cell.text());
	}

	/** The cell that shows at a place, which in a merged block is its first one. */
	Optional<Cell> shown(int row, int column) {
		Cell own = row(row).get(column);
		if (own != null) {
			return Optional.of(own);
		}
		return this.sheet.merges()
			.stream()
			.filter((merge) -> merge.firstRow() <= row && row <= merge.lastRow() && merge.firstColumn() <= column
					&& column <= merge.lastColumn())
			.findFirst()
			.map((merge) -> row(merge.firstRow()).get(merge.firstColumn()));
	}

	/** Whether a merged block spans both rows. */
	boolean isJoined(int upper, int lower) {
		return this.sheet.merges()
			.stream()
			.anyMatch((Merge merge) -> merge.firstRow() <= upper && lower <= merge.lastRow());
	}

	int lastColumn() {
		return this.rows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
	}

	/** The rows from one number to another, both included. */
	List<Integer> between(int first, int last) {
		return (first > last) ? List.of() : new ArrayList<>(this.rows.subMap(first, true, last, true).keySet());
	}

	/** Words rather than a number, a date or a mark. */
	static boolean isWordy(Cell cell) {
		return cell.kind() == CellKind.TEXT && Words.of(cell.text()).matches(".*[a-z].*")
				&& !PlainText.of(cell.text()).matches("(?i)x|[-+]?[\\d.,\\s]+%?|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.*");
	}

}
