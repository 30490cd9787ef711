package attain.form.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

import attain.form.language.Vocabulary;
import attain.form.language.Words;
import attain.grid.Cell;
import attain.grid.CellKind;
import attain.grid.GridRow;
import attain.text.PlainText;

/**
 * The label of a row of a printed table.
 *
 * @param text as printed
 * @param column number of its column, from 1: the further right, the deeper
 * @param indent blanks in front of it, a level of indentation counted as three
 */
record PrintedLabel(String text, int column, int indent) {

	/**
	 * The label of a row: the last text before its first figure. What only introduces it
	 * ("Trong đó:" in a column of its own) is left out.
	 * @param before number of the first column that is no label
	 * @return null if there is none, or nothing but an introduction
	 */
	static @Nullable PrintedLabel of(GridRow row, int before, Vocabulary words) {
		List<Cell> texts = row.cells()
			.stream()
			.filter((cell) -> cell.column() < before && cell.kind() == CellKind.TEXT)
			.filter((cell) -> cell.text().matches("(?s).*\\p{L}.*"))
			.filter((cell) -> words.leads().stream().noneMatch((lead) -> lead.words().equals(Words.of(cell.text()))))
			.toList();
		if (texts.isEmpty()) {
			return null;
		}
		Cell last = texts.get(texts.size() - 1);
		int blanks = last.text().length() - last.text().stripLeading().length();
		return new PrintedLabel(PlainText.of(last.text()), last.column(), blanks + 3 * last.style().indent());
	}

	/** Whether this goes on with the label of the row above, which has no figures. */
	boolean continues(PrintedLabel upper) {
		int first = this.text.codePointAt(0);
		return Character.isLowerCase(first) || upper.text().endsWith(",");
	}

	/** The label over two rows. */
	PrintedLabel after(PrintedLabel upper) {
		return new PrintedLabel(upper.text() + " " + this.text, upper.column(), upper.indent());
	}

}
