package attain.command;

/** How many columns of a terminal a text takes. */
final class DisplayWidth {

	private static final char CLIPPED = '…';

	private DisplayWidth() {
	}

	/** Columns: 0 for combining marks, 2 for East Asian wide letters, else 1 each. */
	static int of(String text) {
		return text.codePoints().map(DisplayWidth::of).sum();
	}

	/** The text in at most so many columns, the last one a … if something was cut. */
	static String clip(String text, int columns) {
		if (of(text) <= columns) {
			return text;
		}
		StringBuilder kept = new StringBuilder();
		int used = 0;
		for (int codePoint : text.codePoints().toArray()) {
			used += of(codePoint);
			if (used > columns - 1) {
				break;
			}
			kept.appendCodePoint(codePoint);
		}
		return kept.append(CLIPPED).toString();
	}

	private static int of(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
			default -> isWide(codePoint) ? 2 : 1;
		};
	}

	private static boolean isWide(int codePoint) {
		return Character.isIdeographic(codePoint) || (codePoint >= 0x1100 && codePoint <= 0x115F)
				|| (codePoint >= 0xAC00 && codePoint <= 0xD7A3) || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
				|| (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
	}

}
