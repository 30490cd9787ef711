package attain.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import attain.grid.CellFormat.FontLooks;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;

/** The cell formats of an .xls file, in the order in which cells refer to them. */
final class XlsStyles {

	/** Weight from which a font counts as bold: 400 is normal, 700 is bold. */
	private static final int BOLD = 600;

	/** There is no font of this number; the fifth font of the list has number 5. */
	private static final int NO_FONT = 4;

	private final Limits limits;

	private final List<FontLooks> fonts = new ArrayList<>();

	private final Map<Integer, String> codes = new HashMap<>();

	private final List<ExtendedFormatRecord> records = new ArrayList<>();

	private final Map<Integer, CellFormat> formats = new HashMap<>();

	XlsStyles(Limits limits) {
		this.limits = limits;
	}

	void add(FontRecord font) throws UnreadableFileException {
		String name = font.getFontName();
		this.fonts.add(new FontLooks((name == null) ? "" : name, font.getBoldWeight() >= BOLD, font.isItalic()));
		check(this.fonts.size());
	}

	void add(FormatRecord format) throws UnreadableFileException {
		this.codes.put(format.getIndexCode(), format.getFormatString());
		check(this.codes.size());
	}

	void add(ExtendedFormatRecord format) throws UnreadableFileException {
		this.records.add(format);
		check(this.records.size());
	}

	private void check(int count) throws UnreadableFileException {
		if (count > this.limits.styles()) {
			throw UnreadableFileException.tooLarge("more than " + this.limits.styles() + " cell formats",
					"> " + this.limits.styles() + " kiểu ô (cell formats)");
		}
	}

	/** The format of that number; plain where the file has none. */
	CellFormat format(int number) {
		return this.formats.computeIfAbsent(number & 0xFFFF, this::make);
	}

	private CellFormat make(int number) {
		if (number >= this.records.size()) {
			return CellFormat.PLAIN;
		}
		ExtendedFormatRecord format = this.records.get(number);
		int code = format.getFormatIndex() & 0xFFFF;
		return CellFormat.of(font(format.getFontIndex()), format.getIndent(),
				this.codes.getOrDefault(code, CellFormat.builtIn(code)));
	}

	/** The name of the font of that number, empty where the file has none. */
	String fontName(int number) {
		return font(number & 0xFFFF).name();
	}

	private FontLooks font(int number) {
		int index = (number > NO_FONT) ? number - 1 : number;
		return (index >= 0 && index < this.fonts.size()) ? this.fonts.get(index) : FontLooks.NONE;
	}

}
