package attain.grid;

/** Characters that nobody sees. */
final class Blank {

	private Blank() {
	}

	/** Whether a text shows nothing: blanks of any kind and characters without width. */
	static boolean isBlank(String text) {
		return text.chars().allMatch(Blank::isUnseen);
	}

	private static boolean isUnseen(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| Character.getType(character) == Character.FORMAT || isControl(character);
	}

	/** The text without control characters other than tab and line ends. */
	static String withoutControls(String text) {
		return text.chars().anyMatch(Blank::isControl) ? text.codePoints()
			.filter((character) -> !isControl(character))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString() : text;
	}

	// Characters 0x80 to 0x9F stay: texts in fonts of the eight-bit time use them.
	private static boolean isControl(int character) {
		return (character < ' ' && character != '\t' && character != '\n' && character != '\r') || character == 0x7F;
	}

}
