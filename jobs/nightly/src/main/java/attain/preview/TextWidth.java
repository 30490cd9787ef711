package attain.preview;

/** How many columns of a terminal a text takes. */
final class TextWidth {

	private TextWidth() {
	}

	/** Columns: none for combining marks, two for East Asian letters. */
	static int of(String text) {
		return text.codePoints().map(TextWidth::of).sum();
	}

	private static int of(int codePoint) {
		int type = Character.getType(codePoint);
		return (type == Character.NON_SPACING_MARK || type == Character.FORMAT) ? 0
				: Character.isIdeographic(codePoint) ? 2 : 1;
	}

	/** The text in exactly so many columns, cut with … where it is longer. */
	static String pad(String text, int columns) {
		StringBuilder kept = new StringBuilder();
		int used = 0;
		boolean isCut = of(text) > columns;
		for (int codePoint : text.codePoints().toArray()) {
			if (used + of(codePoint) > (isCut ? columns - 1 : columns)) {
				break;
			}
			kept.appendCodePoint(codePoint);
			used += of(codePoint);
		}
		if (isCut) {
			kept.append('…');
			used++;
		}
		return kept.append(" ".repeat(Math.max(0, columns - used))).toString();
	}

}
