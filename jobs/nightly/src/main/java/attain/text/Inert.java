package attain.text;

import java.util.regex.Pattern;

/**
 * Texts of strangers on their way out: a spreadsheet must not run them, a terminal must
 * not obey them. The patterns are written in what Java and DuckDB read alike.
 */
public final class Inert {

	/**
	 * Signs that a terminal obeys, or that turn the direction of reading; tab and line
	 * ends are not among them.
	 */
	public static final String CONTROL = "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x{9F}"
			+ "\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]";

	/** Stands for a sign that was taken out. */
	public static final String REPLACEMENT = "\uFFFD";

	/**
	 * A beginning that makes a spreadsheet run a text, the wide forms of East Asian
	 * keyboards among them: at the start, and behind whatever may split a cell in two.
	 * That is the semicolon too: a Vietnamese Excel takes it, not the comma, for the end
	 * of a cell, and no quotes keep it from doing so inside a row.
	 */
	public static final String FORMULA = "(^|[;\\t\\r\\n])([\\p{Z}\\p{Cf}\"']*"
			+ "[-=+@\\x{FE62}\\x{FE63}\\x{FE66}\\x{FE6B}\\x{FF0B}\\x{FF0D}\\x{FF1D}\\x{FF20}])";

	/** A first sign that some programs pass over, so that the second one counts. */
	public static final String LEADING = "^([\\t\\r\\n])";

	private static final Pattern CONTROLS = Pattern.compile(CONTROL);

	private static final Pattern FORMULAS = Pattern.compile(FORMULA);

	private static final Pattern LEADERS = Pattern.compile(LEADING);

	private static final Pattern LINE_END = Pattern.compile("\\R");

	private Inert() {
	}

	/**
	 * The text as a cell of CSV that no spreadsheet runs: an apostrophe before what looks
	 * like a formula. Most texts come back as they are.
	 */
	public static String cell(String text) {
		String plain = CONTROLS.matcher(text).replaceAll(REPLACEMENT);
		return LEADERS.matcher(FORMULAS.matcher(plain).replaceAll("$1'$2")).replaceAll("'$1");
	}

	/** Whether a spreadsheet may take a text for a formula when somebody edits it. */
	public static boolean isFormulaLike(String text) {
		return FORMULAS.matcher(text).lookingAt() || LEADERS.matcher(text).lookingAt();
	}

	/** The text with nothing that a terminal obeys; tabs and line ends stay. */
	public static String onTerminal(String text) {
		return CONTROLS.matcher(text).replaceAll(REPLACEMENT);
	}

	/** The same on one line: a name with a line end in it tells no second message. */
	public static String line(String text) {
		return onTerminal(LINE_END.matcher(text).replaceAll("⏎")).replace('\t', ' ');
	}

}
