package attain.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Where the points and commas of a numeral stand.
 *
 * @param text the text around it
 * @param start index of the first digit
 * @param end index behind the last digit
 * @param digits number of digits
 * @param dots number of points
 * @param commas number of commas
 */
record Points(String text, int start, int end, int digits, int dots, int commas) {

	/** Digits that a long holds whatever they are. */
	private static final int LONG_DIGITS = 18;

	/** The longest run of digits from an index, points and commas between two digits. */
	static Points of(String text, int start) {
		int dots = 0;
		int commas = 0;
		int at = start;
		while (isDigit(text, at) || (isMark(text, at) && isDigit(text, at + 1))) {
			dots += (text.charAt(at) == '.') ? 1 : 0;
			commas += (text.charAt(at) == ',') ? 1 : 0;
			at++;
		}
		return new Points(text, start, at, at - start - dots - commas, dots, commas);
	}

	/** Whether an ASCII digit stands at the index. */
	static boolean isDigit(String text, int at) {
		return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
	}

	private static boolean isMark(String text, int at) {
		return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
	}

	/** Whether the mark, and no other, groups the whole numeral in threes. */
	boolean isGrouped(char mark) {
		return isGrouped(mark, this.end);
	}

	/** Whether one mark groups in threes all that stands before the only other one. */
	boolean isGroupedBefore(char mark, char fractionMark) {
		int fraction = this.text.lastIndexOf(fractionMark, this.end - 1);
		return fraction > this.start && isGrouped(mark, fraction)
				&& digitsAfter(fractionMark) == this.end - fraction - 1
				&& ((fractionMark == '.') ? this.dots : this.commas) == 1;
	}

	// a group that starts with 0 is none: 0.855 is no 855
	private boolean isGrouped(char mark, int until) {
		int first = this.text.indexOf(mark, this.start);
		int head = first - this.start;
		if (first < 0 || first >= until || head > 3 || this.text.charAt(this.start) == '0') {
			return false;
		}
		for (int at = first; at < until; at += 4) {
			if (this.text.charAt(at) != mark || at + 3 >= until || !hasThreeDigits(at + 1)) {
				return false;
			}
		}
		return true;
	}

	private boolean hasThreeDigits(int at) {
		return isDigit(this.text, at) && isDigit(this.text, at + 1) && isDigit(this.text, at + 2);
	}

	/** Number of digits behind the last mark of any kind. */
	int lastGroup() {
		int at = this.end;
		while (at > this.start && isDigit(this.text, at - 1)) {
			at--;
		}
		return this.end - at;
	}

	/** Number of digits behind the last such mark, 0 if there is none. */
	int digitsAfter(char mark) {
		int at = this.text.lastIndexOf(mark, this.end - 1);
		return (at < this.start) ? 0 : this.end - at - 1;
	}

	/** The digits as one number with so many of them behind the point. */
	BigDecimal unscaled(int scale) {
		if (this.digits > LONG_DIGITS) {
			String run = this.text.substring(this.start, this.end).replace(".", "").replace(",", "");
			return new BigDecimal(new BigInteger(run), scale);
		}
		long value = 0;
		for (int at = this.start; at < this.end; at++) {
			if (isDigit(this.text, at)) {
				value = 10 * value + this.text.charAt(at) - '0';
			}
		}
		return BigDecimal.valueOf(value, scale);
	}

}
