package attain.grid;

import java.util.List;

import attain.text.LegacyFont;

/**
 * A text as a workbook stores it.
 *
 * @param text all of it
 * @param runs where another font begins, by place; what stands before the first one has
 * the font of the cell
 */
record StoredText(String text, List<Run> runs) {

	/**
	 * A stretch of text in one font, up to the next run.
	 *
	 * @param start the place of its first character, from 0
	 * @param fontName name of the font, empty for the one of the cell
	 */
	record Run(int start, String fontName) {
	}

	static StoredText of(String text) {
		return new StoredText(text, List.of());
	}

	/**
	 * The same text with the runs that matter: fonts are of no account to plain letters.
	 */
	static StoredText of(String text, List<Run> runs) {
		boolean plain = text.chars().allMatch((letter) -> letter < 0xA1);
		return (plain || runs.isEmpty()) ? of(text) : new StoredText(text, List.copyOf(runs));
	}

	/** What is seen in a cell of that font. */
	String seen(String cellFont, FontsMet fonts) {
		if (this.runs.isEmpty()) {
			return seen(this.text, cellFont, fonts);
		}
		StringBuilder seen = new StringBuilder(this.text.length());
		int done = 0;
		String font = cellFont;
		for (Run run : this.runs) {
			int end = Math.max(done, Math.min(run.start(), this.text.length()));
			seen.append(seen(this.text.substring(done, end), font, fonts));
			done = end;
			font = run.fontName().isEmpty() ? cellFont : run.fontName();
		}
		return seen.append(seen(this.text.substring(done), font, fonts)).toString();
	}

	private static String seen(String part, String fontName, FontsMet fonts) {
		return LegacyFont.of(fontName).map((font) -> {
			String decoded = font.decode(part);
			if (!decoded.equals(part)) {
				fonts.add(fontName);
			}
			return decoded;
		}).orElse(part);
	}

}
