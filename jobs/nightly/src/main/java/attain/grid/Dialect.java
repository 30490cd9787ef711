package attain.grid;

import java.io.Reader;
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
 * @param bare whether quotation marks inside quotes are neither doubled nor escaped
 */
record Dialect(char delimiter, char quote, boolean escaped, boolean spaced, boolean bare) {

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
		boolean doubled = finds(
				"[^" + delimiter + quote + "\\r\\n]" + quote + quote + "[^" + delimiter + quote + "\\r\\n]", head);
		boolean bare = !spaced && !doubled && QuoteRepair.isNeeded(head, delimiter, quote);
		return new Dialect(delimiter, quote, escaped && !bare, spaced, bare);
	}

	/**
	 * What differs from the ways in which Excel saves text, in signs; empty if nothing.
	 */
	String oddities() {
		StringBuilder odd = new StringBuilder();
		if (this.delimiter == '|') {
			odd.append(" |");
		}
		if (this.quote == '\'') {
			odd.append(" '…'");
		}
		if (this.escaped) {
			odd.append(" \\").append(this.quote);
		}
		if (this.bare) {
			odd.append(' ').append(this.quote).append('…').append(this.quote).append('…').append(this.quote);
		}
		if (this.spaced) {
			odd.append(' ').append(this.delimiter).append("␣").append(this.quote);
		}
		return odd.toString().strip();
	}

	/** A field as its writer meant it: quoting moved to apostrophes, doubling did not. */
	String meant(String field) {
		return (this.quote == '\'') ? field.replace("\"\"", "\"") : field;
	}

	/** The text as the parser understands it. */
	Reader repaired(Reader text) {
		return this.bare ? new QuoteRepair(text, this.delimiter, this.quote) : text;
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
