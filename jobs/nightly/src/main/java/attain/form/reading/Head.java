package attain.form.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import attain.form.language.Words;
import attain.grid.Cell;
import attain.grid.GridRow;
import attain.grid.Merge;
import attain.grid.Sheet;
import attain.grid.Workbook;

/**
 * The first rows of a sheet, where title and header are looked for.
 *
 * @param sheet the sheet
 * @param rows its first filled rows
 * @param cells every cell of them by row and column
 * @param words the words of every text, empty where there are none
 * @param lastColumn the last filled column that a header may have, 0 if there is none
 * @param isWhole whether the sheet has no other rows
 */
record Head(Sheet sheet, List<GridRow> rows, Map<Integer, Map<Integer, Cell>> cells, Map<Cell, String> words,
		int lastColumn, boolean isWhole) {

	private static final int ROWS = 60;

	private static final int COLUMNS = 120;

	static Head of(Workbook workbook, Sheet sheet) throws IOException {
		return of(workbook, sheet, ROWS);
	}

	/** The whole of a sheet. */
	static Head whole(Workbook workbook, Sheet sheet) throws IOException {
		return of(workbook, sheet, Integer.MAX_VALUE);
	}

	private static Head of(Workbook workbook, Sheet sheet, int most) throws IOException {
		List<GridRow> rows = new ArrayList<>();
		workbook.read(sheet, (row) -> {
			rows.add(row);
			return rows.size() < most;
		});
		return of(sheet, rows, rows.size() < most);
	}

	private static Head of(Sheet sheet, List<GridRow> rows, boolean isWhole) {
		Map<Integer, Map<Integer, Cell>> cells = new HashMap<>();
		Map<Cell, String> words = new HashMap<>();
		int lastColumn = 0;
		for (GridRow row : rows) {
			Map<Integer, Cell> byColumn = new HashMap<>();
			for (Cell cell : row.cells()) {
				byColumn.put(cell.column(), cell);
				words.put(cell, Words.of(cell.text()));
				lastColumn = (cell.column() <= COLUMNS) ? Math.max(lastColumn, cell.column()) : lastColumn;
			}
			cells.put(row.number(), byColumn);
		}
		return new Head(sheet, rows, cells, words, lastColumn, isWhole);
	}

	/** Hands on the rows of the sheet; a short one is not read again. */
	void read(Workbook workbook, Predicate<GridRow> row) throws IOException {
		if (!this.isWhole) {
			workbook.read(this.sheet, row);
			return;
		}
		for (GridRow known : this.rows) {
			if (!row.test(known)) {
				return;
			}
		}
	}

	/** The cell that shows at a place, which in a merged block is its first one. */
	Optional<Cell> at(int row, int column) {
		Cell own = this.cells.getOrDefault(row, Map.of()).get(column);
		if (own != null) {
			return Optional.of(own);
		}
		for (Merge merge : this.sheet.merges()) {
			if (merge.firstRow() <= row && row <= merge.lastRow() && merge.firstColumn() <= column
					&& column <= merge.lastColumn()) {
				return Optional
					.ofNullable(this.cells.getOrDefault(merge.firstRow(), Map.of()).get(merge.firstColumn()));
			}
		}
		return Optional.empty();
	}

	/** All words of the head, each cell between bars. */
	String allWords() {
		StringBuilder all = new StringBuilder(" | ").append(Words.of(this.sheet.name()));
		for (GridRow row : this.rows) {
			row.cells().forEach((cell) -> all.append(" | ").append(this.words.get(cell)));
		}
		return all.append(" | ").toString();
	}

}
