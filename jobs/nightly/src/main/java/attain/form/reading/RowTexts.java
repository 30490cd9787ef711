package attain.form.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import attain.form.language.Column;
import attain.grid.Cell;
import attain.grid.GridRow;
import attain.grid.Merge;
import attain.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what shows in a row, merged cells of earlier rows included. Rows must be
 * handed over top to bottom.
 */
final class RowTexts {

	private final List<Merge> merges;

	private final Map<Merge, Cell> shown = new HashMap<>();

	private Map<Integer, Cell> cells = Map.of();

	private GridRow row = new GridRow(0, false, 0, List.of());

	RowTexts(List<Merge> merges) {
		this.merges = merges;
	}

	void enter(GridRow next) {
		this.row = next;
		this.cells = new HashMap<>();
		next.cells().forEach((cell) -> this.cells.put(cell.column(), cell));
		this.shown.keySet().removeIf((merge) -> merge.lastRow() < next.number());
		for (Merge merge : this.merges) {
			if (merge.firstRow() == next.number() && this.cells.containsKey(merge.firstColumn())) {
				this.shown.put(merge, this.cells.get(merge.firstColumn()));
			}
		}
	}

	/** Enters a record, which has a row for each label: its values by column number. */
	void enter(GridRow record, Map<Integer, Cell> values) {
		this.row = record;
		this.cells = values;
	}

	GridRow row() {
		return this.row;
	}

	/** The filled cell of a column, null if blank. */
	@Nullable Cell cell(int column) {
		Cell cell = this.cells.get(column);
		return (cell == null || PlainText.of(cell.text()).isEmpty()) ? null : cell;
	}

	/** The text that shows at a column, empty if none does. */
	String text(int column) {
		Cell own = cell(column);
		if (own != null) {
			return PlainText.of(own.text());
		}
		for (Map.Entry<Merge, Cell> entry : this.shown.entrySet()) {
			Merge merge = entry.getKey();
			if (merge.firstRow() <= this.row.number() && this.row.number() <= merge.lastRow()
					&& merge.firstColumn() <= column && column <= merge.lastColumn()) {
				return PlainText.of(entry.getValue().text());
			}
		}
		return "";
	}

	/**
	 * The text of a code: a whole number without its ".0", padded where the form says so.
	 */
	String code(Column column, int number) {
		return code(column, text(number));
	}

	/** The same for a text. */
	static String code(Column column, String printed) {
		return column.code().whole(printed);
	}

	/**
	 * The last words to the left of a column, empty if there are none: a label cell
	 * moved.
	 */
	String textLeftOf(int column) {
		String text = "";
		for (int left = 1; left < column; left++) {
			Cell cell = cell(left);
			text = (cell != null && cell.text().matches("(?s).*\\p{L}{2}.*")) ? PlainText.of(cell.text()) : text;
		}
		return text;
	}

}
