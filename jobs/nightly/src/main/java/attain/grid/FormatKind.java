package attain.grid;

import java.util.regex.Pattern;

/** What a number format does to a number. */
enum FormatKind {

	PLAIN, PERCENT, DATE;

	/** Quoted text, escaped, padding and repeated characters, and conditions. */
	private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?![hHmMsS]+\\])[^\\]]*\\]",
			Pattern.DOTALL);

	/** Tenths of seconds, the only place of a zero in a date. */
	private static final Pattern TENTHS = Pattern.compile("([sS]+\\]?)[.,]0+");

	private static final Pattern DATE_LETTERS = Pattern.compile("[yYmMdDhHsS]");

	private static final Pattern DIGITS = Pattern.compile("[0#?]");

	/**
	 * The kind of a format as the file spells it; only the section for positive numbers
	 * counts.
	 */
	static FormatKind of(String format) {
		String bare = LITERALS.matcher(format).replaceAll("");
		String first = bare.split(";", 2)[0];
		if (first.isBlank() || first.equalsIgnoreCase("General") || first.equalsIgnoreCase("Standard")) {
			return PLAIN;
		}
		if (first.indexOf('%') >= 0) {
			return PERCENT;
		}
		String whole = TENTHS.matcher(first).replaceAll("$1");
		boolean date = DATE_LETTERS.matcher(whole).find() && !DIGITS.matcher(whole).find();
		return date ? DATE : PLAIN;
	}

}
