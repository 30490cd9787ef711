package attain.grid;

/**
 * Something about the file as a whole that a reader should know.
 *
 * @param kind what it is
 * @param found the detail: an encoding, a part name, a line number
 */
public record Note(Kind kind, String found) {

	/** The kinds of notes. */
	public enum Kind {

		/** The workbook holds macros; they were not looked at. */
		MACROS,
		/** The workbook holds links to other files; they were not followed. */
		EXTERNAL_LINKS,
		/** Texts were typed in fonts of old and are decoded; found: the fonts. */
		LEGACY_FONT,
		/** The delimited text is not UTF-8; found: the character set used. */
		ENCODING,
		/** Fields are marked or quoted in a way of their own; found: its signs. */
		DIALECT,
		/** A line {@code sep=;} was skipped. */
		SEPARATOR_HINT

	}
}
