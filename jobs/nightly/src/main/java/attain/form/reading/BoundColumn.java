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

	/**
	 * "Qua môi trường số / số cuộc kiểm tra" has the second number first. Words that
	 * stand on both sides of the stroke, as in "kiểm tra qua môi trường số / tổng số cuộc
	 * kiểm tra", say nothing.
	 */
	static boolean isSwapped(List<RatioPart> ratio, String label) {
		if (ratio.size() != 2) {
			return false;
		}
		int stroke = label.indexOf('/');
		String left = Words.of((stroke < 0) ? label : label.substring(0, stroke));
		String right = Words.of((stroke < 0) ? "" : label.substring(stroke + 1));
		boolean isSecondLeft = start(ratio.get(1), left) >= 0;
		if (isSecondLeft != start(ratio.get(1), right) >= 0 && stroke >= 0) {
			return isSecondLeft;
		}
		boolean isFirstLeft = start(ratio.get(0), left) >= 0;
		if (isFirstLeft != start(ratio.get(0), right) >= 0 && stroke >= 0) {
			return !isFirstLeft;
		}
		return isFirstLeft && isSecondLeft && start(ratio.get(1), left) < start(ratio.get(0), left);
	}

	private static int start(RatioPart part, String words) {
		return part.words().stream().mapToInt((word) -> word.start(words)).max().orElse(-1);
	}

}
