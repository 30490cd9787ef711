package attain.grid;

/**
 * The looks of a cell that carry meaning.
 *
 * @param fontName name of the font, empty where the file has none (delimited text)
 * @param bold whether the whole cell is bold
 * @param italic whether the whole cell is italic
 * @param indent indent level, 0 or more; leading blanks of the text are not counted
 * @param format the number format as the file spells it, empty for General
 */
public record CellStyle(String fontName, boolean bold, boolean italic, int indent, String format) {

	/** The style of delimited text: none. */
	public static final CellStyle PLAIN = new CellStyle("", false, false, 0, "");

}
