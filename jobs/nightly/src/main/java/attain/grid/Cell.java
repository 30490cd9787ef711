package attain.grid;

import java.math.BigDecimal;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * One filled cell.
 *
 * @param row row number as the user sees it, from 1
 * @param column column number, from 1 (A is 1)
 * @param kind what the cell holds
 * @param text what a person would read: the text as stored, a number in plain notation
 * with a decimal point (and a percent sign if it is one), a date as dd/MM/yyyy with
 * HH:mm:ss behind it where there is a time; never blank
 * @param number for {@link CellKind#NUMBER} the value rounded to 15 significant digits, a
 * percent format already multiplied by 100; for {@link CellKind#BOOLEAN} 1 or 0; for
 * {@link CellKind#DATE} the serial number; else null
 * @param percent whether the cell has a percent format, so that {@code number} is in
 * percent
 * @param date for {@link CellKind#DATE} the moment, with the 1904 date system honoured;
 * else null
 * @param formula the formula without its equals sign, null where there is none
 * @param style the looks of the cell
 */
public record Cell(int row, int column, CellKind kind, String text, @Nullable BigDecimal number, boolean percent,
		@Nullable LocalDateTime date, @Nullable String formula, CellStyle style) {

	/** The cell of a delimited text file. */
	public static Cell ofText(int row, int column, String text) {
		return new Cell(row, column, CellKind.TEXT, text, null, false, null, null, CellStyle.PLAIN);
	}

	/** By its place: looks and texts of cells are many, and places tell them apart. */
	@Override
	public int hashCode() {
		return 31 * this.row + this.column;
	}

	/** The address as the user sees it, such as {@code C12}. */
	public String ref() {
		return columnLetters(this.column) + this.row;
	}

	/** The letters of a column number from 1: 1 is A, 27 is AA. */
	public static String columnLetters(int column) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
			letters.insert(0, (char) ('A' + (rest - 1) % 26));
		}
		return letters.toString();
	}

}
