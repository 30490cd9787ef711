package attain.form.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import attain.form.language.Column;
import attain.form.language.Words;
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

	private final Map<Integer, List<Merge>> mergesByRow;

	private final Map<Merge, Cell> shown = new HashMap<>();

	private final Memo<String> accented = new Memo<>(PlainText::of);

	private final Memo<String> words = new Memo<>(Words::of);

	private @Nullable Cell[] cells = new @Nullable Cell[64];

	private String[] texts = new String[64];

	private GridRow row = new GridRow(0, false, 0, List.of());

	RowTexts(List<Merge> merges) {
		this.mergesByRow = merges.stream().collect(Collectors.groupingBy(Merge::firstRow));
		Arrays.fill(this.texts, "");
	}

	void enter(GridRow next) {
		clear();
		this.row = next;
		next.cells().forEach((cell) -> put(cell.column(), cell));
		if (this.mergesByRow.isEmpty()) {
			return;
		}
		this.shown.keySet().removeIf((merge) -> merge.lastRow() < next.number());
		for (Merge merge : this.mergesByRow.getOrDefault(next.number(), List.of())) {
			Cell first = at(merge.firstColumn());
			if (first != null) {
				this.shown.put(merge, first);
			}
		}
	}

	/** Enters a record, which has a row for each label: its values by column number. */
	void enter(GridRow record, Map<Integer, Cell> values) {
		clear();
		this.row = record;
		values.forEach(this::put);
	}

	private void clear() {
		Arrays.fill(this.cells, null);
	}

	private void put(int column, Cell cell) {
		if (column >= this.cells.length) {
			this.cells = Arrays.copyOf(this.cells, 2 * column);
			this.texts = Arrays.copyOf(this.texts, 2 * column);
		}
		this.cells[column] = cell;
		this.texts[column] = plain(cell.text());
	}

	/** Most texts are numbers and codes, for which there is nothing to do. */
	private String plain(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) > '~') {
				return this.accented.of(text);
			}
		}
		return PlainText.of(text);
	}

	private @Nullable Cell at(int column) {
		return (column < this.cells.length) ? this.cells[column] : null;
	}

	GridRow row() {
		return this.row;
	}

	/** The filled cell of a column, null if blank. */
	@Nullable Cell cell(int column) {
		Cell cell = at(column);
		return (cell == null || this.texts[column].isEmpty()) ? null : cell;
	}

	/** The text that shows at a column, empty if none does. */
	String text(int column) {
		if (cell(column) != null) {
			return this.texts[column];
		}
		for (Map.Entry<Merge, Cell> entry : this.shown.entrySet()) {
			Merge merge = entry.getKey();
			if (merge.firstRow() <= this.row.number() && this.row.number() <= merge.lastRow()
					&& merge.firstColumn() <= column && column <= merge.lastColumn()) {
				return plain(entry.getValue().text());
			}
		}
		return "";
	}

	/** The bare words of a text. */
	String words(String text) {
		return this.words.of(text);
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
			text = (cell != null && cell.text().matches("(?s).*\\p{L}{2}.*")) ? this.texts[left] : text;
		}
		return text;
	}

}
