package attain.form.reading;

import attain.grid.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A value of a record, beside or below its label.
 *
 * @param label the label
 * @param value the value, null where its cell is blank
 * @param row row in which it stands or should stand
 * @param column column in which it stands or should stand
 * @param unit unit printed behind it, empty if none is
 */
record Field(Cell label, @Nullable Cell value, int row, int column, String unit) {

	/** The address of the value. */
	String ref() {
		return Cell.columnLetters(this.column) + this.row;
	}

}
