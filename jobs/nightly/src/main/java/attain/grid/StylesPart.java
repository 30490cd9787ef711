package attain.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import attain.grid.CellFormat.FontLooks;
import org.xml.sax.Attributes;

/** The cell formats of an .xlsx file, in the order in which cells refer to them. */
final class StylesPart extends PartHandler {

	private final Limits limits;

	private final Map<Integer, String> codes = new HashMap<>();

	private final List<FontLooks> fonts = new ArrayList<>();

	private final List<CellFormat> formats = new ArrayList<>();

	private String section = "";

	private FontLooks font = FontLooks.NONE;

	private CellFormat format = CellFormat.PLAIN;

	private String code = "";

	StylesPart(Limits limits) {
		this.limits = limits;
	}

	List<CellFormat> formats() {
		return this.formats;
	}

	@Override
	void open(String name, Attributes attributes) throws UnreadableFileException {
		switch (name) {
			case "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "extLst" ->
				this.section = name;
			case "numFmt" -> openCode(attributes);
			case "font", "name", "b", "i" -> openFont(name, attributes);
			case "xf", "alignment" -> openFormat(name, attributes);
			default -> {
				// Fills, borders and colours carry no meaning here.
			}
		}
	}

	private void openCode(Attributes attributes) {
		String spelled = attributes.getValue("formatCode");
		if (this.section.equals("numFmts") && spelled != null && this.codes.size() < this.limits.styles()) {
			this.codes.put(number(attributes, "numFmtId", -1), EscapedText.decode(spelled));
		}
	}

	private void openFont(String name, Attributes attributes) {
		if (!this.section.equals("fonts")) {
			return;
		}
		boolean set = attributes.getValue("val") == null || isTrue(attributes, "val");
		this.font = switch (name) {
			case "name" -> new FontLooks(fontName(attributes), this.font.bold(), this.font.italic());
			case "b" -> new FontLooks(this.font.name(), set, this.font.italic());
			case "i" -> new FontLooks(this.font.name(), this.font.bold(), set);
			default -> FontLooks.NONE;
		};
	}

	private static String fontName(Attributes attributes) {
		String name = attributes.getValue("val");
		return (name == null) ? "" : name;
	}

	private void openFormat(String name, Attributes attributes) {
		if (!this.section.equals("cellXfs")) {
			return;
		}
		if (name.equals("alignment")) {
			int indent = number(attributes, "indent", 0);
			this.format = CellFormat.of(this.font, indent, this.code);
			return;
		}
		int formatNumber = number(attributes, "numFmtId", 0);
		int fontNumber = number(attributes, "fontId", 0);
		this.code = this.codes.getOrDefault(formatNumber, CellFormat.builtIn(formatNumber));
		boolean known = fontNumber >= 0 && fontNumber < this.fonts.size();
		this.font = known ? this.fonts.get(fontNumber) : FontLooks.NONE;
		this.format = CellFormat.of(this.font, 0, this.code);
	}

	@Override
	void close(String name) throws UnreadableFileException {
		if (name.equals("font") && this.section.equals("fonts")) {
			this.fonts.add(this.font);
		}
		if (name.equals("xf") && this.section.equals("cellXfs")) {
			this.formats.add(this.format);
		}
		if (this.fonts.size() > this.limits.styles() || this.formats.size() > this.limits.styles()) {
			throw UnreadableFileException.tooLarge("more than " + this.limits.styles() + " cell formats",
					"> " + this.limits.styles() + " kiểu ô (cell formats)");
		}
	}

}
