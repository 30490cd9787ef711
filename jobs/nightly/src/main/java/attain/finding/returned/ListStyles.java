package attain.finding.returned;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of the list of findings. */
final class ListStyles {

	private static final short TITLE_POINTS = 14;

	private static final String FONT = "Times New Roman";

	private final Workbook workbook;

	private final CellStyle plain;

	private final CellStyle title;

	private final CellStyle header;

	private final CellStyle text;

	private final CellStyle quoted;

	private final CellStyle link;

	ListStyles(Workbook workbook) {
		this.workbook = workbook;
		this.plain = style(font(false, 11));
		this.title = style(font(true, TITLE_POINTS));
		this.header = framed(font(true, 11));
		this.header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		this.header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		this.text = framed(font(false, 11));
		this.quoted = framed(font(false, 11));
		this.quoted.setQuotePrefixed(true);
		Font blue = font(false, 11);
		blue.setUnderline(Font.U_SINGLE);
		blue.setColor(IndexedColors.BLUE.getIndex());
		this.link = framed(blue);
	}

	private Font font(boolean isBold, int points) {
		Font font = this.workbook.createFont();
		font.setFontName(FONT);
		font.setBold(isBold);
		font.setFontHeightInPoints((short) points);
		return font;
	}

	private CellStyle style(Font font) {
		CellStyle style = this.workbook.createCellStyle();
		style.setFont(font);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		return style;
	}

	private CellStyle framed(Font font) {
		CellStyle style = style(font);
		style.setWrapText(true);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	CellStyle plain() {
		return this.plain;
	}

	CellStyle title() {
		return this.title;
	}

	CellStyle header() {
		return this.header;
	}

	CellStyle text() {
		return this.text;
	}

	CellStyle quoted() {
		return this.quoted;
	}

	CellStyle link() {
		return this.link;
	}

}
