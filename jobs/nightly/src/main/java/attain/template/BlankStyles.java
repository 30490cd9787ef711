package attain.template;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a blank form look. Labels are locked, cells to fill in are not. */
final class BlankStyles {

	private static final String FONT = "Times New Roman";

	private static final short TEXT_FORMAT = 0x31;

	private final XSSFWorkbook book;

	final XSSFCellStyle plain;

	final XSSFCellStyle bold;

	final XSSFCellStyle title;

	final XSSFCellStyle header;

	final XSSFCellStyle openHeader;

	final XSSFCellStyle label;

	final XSSFCellStyle total;

	final XSSFCellStyle number;

	final XSSFCellStyle text;

	BlankStyles(XSSFWorkbook book) {
		this.book = book;
		this.plain = style(false);
		this.bold = style(true);
		this.title = style(true);
		this.title.setAlignment(HorizontalAlignment.CENTER);
		this.header = boxed(true);
		this.header.setAlignment(HorizontalAlignment.CENTER);
		this.header.setVerticalAlignment(VerticalAlignment.CENTER);
		this.header.setWrapText(true);
		this.header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		this.header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		this.openHeader = this.header.copy();
		this.openHeader.setLocked(false);
		this.label = boxed(false);
		this.label.setWrapText(true);
		this.total = boxed(true);
		this.number = boxed(false);
		this.number.setLocked(false);
		this.text = boxed(false);
		this.text.setLocked(false);
		this.text.setDataFormat(TEXT_FORMAT);
	}

	private XSSFCellStyle style(boolean isBold) {
		XSSFFont font = this.book.createFont();
		font.setFontName(FONT);
		font.setFontHeightInPoints((short) 11);
		font.setBold(isBold);
		font.setUnderline(Font.U_NONE);
		XSSFCellStyle style = this.book.createCellStyle();
		style.setFont(font);
		return style;
	}

	private XSSFCellStyle boxed(boolean isBold) {
		XSSFCellStyle style = style(isBold);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

}
