package attain.grid;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The looks of a cell together with what its number format does to numbers. */
record CellFormat(CellStyle style, FormatKind kind) {

	static final CellFormat PLAIN = new CellFormat(CellStyle.PLAIN, FormatKind.PLAIN);

	private static final String GENERAL = "General";

	/**
	 * @param code the number format as the file spells it
	 */
	static CellFormat of(FontLooks font, int indent, String code) {
		String format = GENERAL.equalsIgnoreCase(code) ? "" : code;
		return new CellFormat(
				new CellStyle(font.name(), font.bold(), font.italic(), Math.max(0, Math.min(indent, 250)), format),
				FormatKind.of(format));
	}

	/**
	 * The spelling of a number format that files refer to by number only; empty for
	 * General and for numbers without a fixed meaning.
	 */
	static String builtIn(int formatNumber) {
		if (formatNumber < 0 || formatNumber >= BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX) {
			return "";
		}
		@Nullable String code = BuiltinFormats.getBuiltinFormat(formatNumber);
		return (code == null || code.startsWith("reserved") || code.equals(GENERAL)) ? "" : code;
	}

	/** What is kept of a font. */
	record FontLooks(String name, boolean bold, boolean italic) {

		static final FontLooks NONE = new FontLooks("", false, false);

	}

}
