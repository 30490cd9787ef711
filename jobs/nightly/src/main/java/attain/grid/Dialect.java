package attain.grid;

import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;

/**
 * How delimited text marks and quotes its fields. Most programs double a quotation mark
 * inside quotes; a few write apostrophes, backslashes or a blank behind each delimiter,
 * and then do so in the first lines too.
 *
 * @param delimiter between fields
 * @param quote around a field
 * @param escaped whether a backslash stands before a quotation mark inside a field
 * @param spaced whether a blank stands before a quotation mark that opens a field
 */
record Dialect(char delimiter, char quote, boolean escaped, boolean spaced) {

	/**
	 * @param head the first lines
	 */
	static Dialect of(String head, char delimiter) {
		String mark = Pattern.quote(String.valueOf(delimiter));
		String before = "(^|" + mark + ")";
		String after = "(?=" + mark + "|$)";
		boolean apostrophes = !finds(before + " *\"", head) && finds(before + "'[^'\\r\\n]*'" + after, head)
				&& finds("'" + mark + "'", head);
		char quote = apostrophes ? '\'' : '"';
		boolean escaped = finds("\\\\" + quote + "(?!" + mark + "|\\r|$)", head);
		boolean spaced = finds(mark + " +" + quote, head) && !finds(mark + quote, head);
		return new Dialect(delimiter, quote, escaped, spaced);
	}

	private static boolean finds(String pattern, String text) {
		return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).find();
	}

	/** The dialect as the parser wants it: every line counts, also an empty one. */
	CSVFormat format() {
		CSVFormat.Builder builder = CSVFormat.DEFAULT.builder()
			.setDelimiter(this.delimiter)
			.setQuote(this.quote)
			.setIgnoreEmptyLines(false)
			.setIgnoreSurroundingSpaces(this.spaced)
			.setTrailingData(true);
		return (this.escaped ? builder.setEscape('\\') : builder).get();
	}

}
