package attain.preview;

import java.util.ArrayList;
import java.util.List;

import attain.grid.Cell;
import attain.grid.Sheet;

/**
 * The rows of one sheet that a page has room for: the first ones, and every row with a
 * finding.
 */
final class ShownRows {

	private static final int MOST_COLUMNS = 120;

	/** Rows with findings are many only where something is wrong with all of them. */
	private static final int MOST_FINDINGS = 2000;

	private final Sheet sheet;

	private final int first;

	private final List<PreviewRow> rows = new ArrayList<>();

	private int leftOut;

	private int withFindings;

	private int columns = 1;

	ShownRows(Sheet sheet, int first) {
		this.sheet = sheet;
		this.first = first;
	}

	void add(PreviewRow row) {
		boolean isShown = this.rows.size() < this.first || row.hasFindings() && this.withFindings++ < MOST_FINDINGS;
		if (isShown) {
			this.rows.add(row);
			row.cells().forEach((cell) -> this.columns = Math.max(this.columns, Math.min(cell.column(), MOST_COLUMNS)));
		}
		else {
			this.leftOut++;
		}
	}

	Sheet sheet() {
		return this.sheet;
	}

	List<PreviewRow> rows() {
		return this.rows;
	}

	/** How many filled rows are not shown. */
	int leftOut() {
		return this.leftOut;
	}

	/** Number of the last column shown. */
	int columns() {
		return this.columns;
	}

	static String letters(int column) {
		return Cell.columnLetters(column);
	}

	/** What is said of the rows that are not shown, empty if all are. */
	String note() {
		return (this.leftOut == 0) ? ""
				: "còn %d dòng không hiện: hiện %d dòng đầu và mọi dòng có phát hiện (%d more rows: shown are the first %d, and all with findings)"
					.formatted(this.leftOut, this.first, this.leftOut, this.first);
	}

}
