package attain.grid;

import java.util.regex.Pattern;

/** Characters that nobody sees. */
final class Blank {

	private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

	private Blank() {
	}

	/** Whether a text shows nothing: blanks of any kind and characters without width. */
	static boolean isBlank(String text) {
		for (int index = 0; index < text.length(); index++) {
			if (!isUnseen(text.charAt(index))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isUnseen(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| Character.getType(character) == Character.FORMAT || isControl(character);
	}

	/** The text without control characters other than tab and line ends. */
	static String withoutControls(String text) {
		int index = 0;
		while (index < text.length() && !isControl(text.charAt(index))) {
			index++;
		}
		return (index == text.length()) ? text : CONTROLS.matcher(text).replaceAll("");
	}

	// Characters 0x80 to 0x9F stay: texts in fonts of the eight-bit time use them.
	private static boolean isControl(char character) {
		return (character < ' ' && character != '\t' && character != '\n' && character != '\r') || character == 0x7F;
	}

}
