package attain.text;

import java.util.regex.Pattern;

/** Signs that nobody could see in a spec table, written as {@code \}{@code u00A0}. */
final class SpecText {

	private static final Pattern ESCAPE = Pattern.compile("\\\\([tnr]|u[0-9A-F]{4})");

	private SpecText() {
	}

	static String of(String written) {
		return ESCAPE.matcher(written).replaceAll((found) -> switch (found.group(1).charAt(0)) {
			case 't' -> "\t";
			case 'n' -> "\n";
			case 'r' -> "\r";
			default -> Character.toString(Integer.parseInt(found.group(1).substring(1), 16));
		});
	}

}
