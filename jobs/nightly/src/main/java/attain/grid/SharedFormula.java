package attain.grid;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A formula written once for many cells; its references move with the cell. */
record SharedFormula(String text, int row, int column) {

	/** Quoted text and sheet names stand first, so that nothing inside them moves. */
	private static final Pattern REFERENCE = Pattern
		.compile("\"[^\"]*\"|'[^']*'|\\[[^\\]]*\\]" + "|(?<![\\w.$])(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?![\\w.(!])"
				+ "|(?<![\\w.$])(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![\\w.(!$])"
				+ "|(?<![\\w.$])(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})(?![\\w.(!])");

	/** The formula as it reads in another cell. */
	String at(int otherRow, int otherColumn) {
		int down = otherRow - this.row;
		int right = otherColumn - this.column;
		return REFERENCE.matcher(this.text).replaceAll((match) -> Matcher.quoteReplacement(moved(match, down, right)));
	}

	private static String moved(MatchResult match, int down, int right) {
		if (match.group(4) != null) {
			return column(match.group(1), match.group(2), right) + row(match.group(3), match.group(4), down);
		}
		if (match.group(6) != null) {
			return column(match.group(5), match.group(6), right) + ":" + column(match.group(7), match.group(8), right);
		}
		if (match.group(10) != null) {
			return row(match.group(9), match.group(10), down) + ":" + row(match.group(11), match.group(12), down);
		}
		return match.group();
	}

	private static String column(String dollar, String letters, int right) {
		if (!dollar.isEmpty()) {
			return dollar + letters;
		}
		int column = 0;
		for (char letter : letters.toCharArray()) {
			column = column * 26 + (letter | 0x20) - 'a' + 1;
		}
		return Cell.columnLetters(wrapped(column + right, Limits.XLSX_COLUMNS));
	}

	private static String row(String dollar, String digits, int down) {
		return dollar.isEmpty() ? String.valueOf(wrapped(Integer.parseInt(digits) + down, Limits.XLSX_ROWS))
				: dollar + digits;
	}

	/** References that leave the sheet come in again on the other side. */
	private static int wrapped(int number, int last) {
		return Math.floorMod(number - 1, last) + 1;
	}

}
