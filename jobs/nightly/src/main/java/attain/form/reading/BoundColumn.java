package attain.form.reading;

import java.math.BigDecimal;
import java.util.List;

import attain.form.language.Column;
import attain.form.language.RatioPart;
import attain.form.language.Words;

/**
 * A column of the form, found in a sheet.
 *
 * @param column the form's column
 * @param number its number in the sheet, from 1
 * @param label its header as printed
 * @param factor from the printed unit to the stored one
 * @param place index of its value in a row; -1 if it has none
 * @param second index of the second value of a ratio; -1 if it has none
 * @param isSwapped whether the header names the second number of the ratio first
 */
record BoundColumn(Column column, int number, String label, BigDecimal factor, int place, int second,
		boolean isSwapped) {

	String key() {
		return this.column.key();
	}

	boolean hasValue() {
		return this.place >= 0;
	}

	/** "Qua môi trường số / số cuộc kiểm tra" has the second number first. */
	static boolean isSwapped(List<RatioPart> ratio, String label) {
		if (ratio.size() != 2) {
			return false;
		}
		String words = Words.of(label);
		int first = ratio.get(0).word().start(words);
		int second = ratio.get(1).word().start(words);
		return first >= 0 && second >= 0 && second < first;
	}

}
