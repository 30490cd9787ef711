package attain.publish.exchange;

import java.util.EnumMap;
import java.util.Map;

import attain.publish.exchange.SheetColumn.Kind;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How the cells of the workbook look; Excel shows numbers and days in its own language.
 */
final class SheetStyles {

	private static final String FONT = "Times New Roman";

	private final Workbook workbook;

	private final Map<Kind, CellStyle> ofKind = new EnumMap<>(Kind.class);

	private final CellStyle title;

	private final CellStyle head;

	private final CellStyle quoted;

	private final CellStyle link;

	private final CellStyle notice;

	SheetStyles(Workbook workbook) {
		this.workbook = workbook;
		for (Kind kind : Kind.values()) {
			this.ofKind.put(kind, style(font(false, 11), format(kind)));
		}
		this.ofKind.values().forEach((style) -> style.setWrapText(false));
		of(Kind.LONG_TEXT).setWrapText(true);
		this.quoted = style(font(false, 11), format(Kind.LONG_TEXT));
		this.quoted.setWrapText(true);
		this.quoted.setQuotePrefixed(true);
		this.title = style(font(true, 14), "General");
		Font red = font(true, 14);
		red.setColor(IndexedColors.DARK_RED.getIndex());
		this.notice = style(red, "General");
		Font white = font(true, 11);
		white.setColor(IndexedColors.WHITE.getIndex());
		this.head = style(white, "@");
		this.head.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
		this.head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		this.head.setWrapText(true);
		this.head.setVerticalAlignment(VerticalAlignment.CENTER);
		Font blue = font(false, 11);
		blue.setUnderline(Font.U_SINGLE);
		blue.setColor(IndexedColors.BLUE.getIndex());
		this.link = style(blue, "@");
	}

	private static String format(Kind kind) {
		return switch (kind) {
			case TEXT, LONG_TEXT -> "@";
			case COUNT -> "#,##0";
			case DECIMAL -> "#,##0.00";
			case PERCENT -> "0.0%";
			case DATE -> "dd/mm/yyyy";
			case FLAG -> "General";
		};
	}

	private Font font(boolean isBold, int points) {
		Font font = this.workbook.createFont();
		font.setFontName(FONT);
		font.setBold(isBold);
		font.setFontHeightInPoints((short) points);
		return font;
	}

	private CellStyle style(Font font, String format) {
		CellStyle style = this.workbook.createCellStyle();
		style.setFont(font);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		return style;
	}

	/** The style of a kind of cell. */
	CellStyle of(Kind kind) {
		CellStyle style = this.ofKind.get(kind);
		if (style == null) {
			throw new IllegalStateException("every kind has a style: " + kind);
		}
		return style;
	}

	/** For a text that would become a formula as soon as somebody edits it. */
	CellStyle quoted() {
		return this.quoted;
	}

	CellStyle title() {
		return this.title;
	}

	CellStyle notice() {
		return this.notice;
	}

	CellStyle head() {
		return this.head;
	}

	CellStyle link() {
		return this.link;
	}

}
