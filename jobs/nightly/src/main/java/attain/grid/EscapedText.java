package attain.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold, written by Excel as {@code _x000D_}. */
final class EscapedText {

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private EscapedText() {
	}

	/**
	 * The text with its escapes resolved; an escaped underscore keeps what follows as it
	 * stands. Half of a surrogate pair stays escaped.
	 */
	static String decode(String stored) {
		if (!stored.contains("_x")) {
			return stored;
		}
		return ESCAPE.matcher(stored)
			.replaceAll((match) -> Matcher.quoteReplacement(character(match.group(1), match.group())));
	}

	private static String character(String hexadecimal, String otherwise) {
		char character = (char) Integer.parseInt(hexadecimal, 16);
		return Character.isSurrogate(character) ? otherwise : String.valueOf(character);
	}

}
