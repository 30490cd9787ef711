package attain.annual;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look; each style is made once. */
final class ExcelStyles {

	/** How a cell looks, apart from its number format. */
	enum Look {

		PLAIN, WRAPPED, BOLD, CENTRED, CENTRED_BOLD, ITALIC, NOTICE, HEADER, PILLAR, SUM, TEXT, MIDDLE, FIGURE

	}

	private static final short SIZE = 12;

	private final XSSFWorkbook book;

	private final Map<String, XSSFCellStyle> styles = new HashMap<>();

	ExcelStyles(XSSFWorkbook book) {
		this.book = book;
	}

	XSSFCellStyle of(Look look) {
		return of(look, "General");
	}

	/** The look with a number format. */
	XSSFCellStyle of(Look look, String format) {
		return this.styles.computeIfAbsent(look + "|" + format, (key) -> {
			XSSFCellStyle style = make(look);
			style.setDataFormat(this.book.createDataFormat().getFormat(format));
			return style;
		});
	}

	private XSSFCellStyle make(Look look) {
		return switch (look) {
			case PLAIN -> free(false, false, HorizontalAlignment.GENERAL);
			case WRAPPED -> wrapped(free(false, false, HorizontalAlignment.LEFT));
			case BOLD -> free(true, false, HorizontalAlignment.GENERAL);
			case CENTRED -> free(false, false, HorizontalAlignment.CENTER);
			case CENTRED_BOLD -> wrapped(free(true, false, HorizontalAlignment.CENTER));
			case ITALIC -> free(false, true, HorizontalAlignment.CENTER);
			case NOTICE -> notice();
			case HEADER -> filled(boxed(true, HorizontalAlignment.CENTER), "D9E2F3");
			case PILLAR -> filled(boxed(true, HorizontalAlignment.GENERAL), "F2F2F2");
			case SUM -> filled(boxed(true, HorizontalAlignment.CENTER), "F2F2F2");
			case TEXT -> boxed(false, HorizontalAlignment.LEFT);
			case MIDDLE -> boxed(false, HorizontalAlignment.CENTER);
			case FIGURE -> boxed(false, HorizontalAlignment.RIGHT);
		};
	}

	private XSSFCellStyle notice() {
		XSSFCellStyle style = free(true, false, HorizontalAlignment.CENTER);
		style.getFont().setColor(colour("C00000"));
		return style;
	}

	private XSSFCellStyle free(boolean isBold, boolean isItalic, HorizontalAlignment alignment) {
		XSSFFont font = this.book.createFont();
		font.setFontName(WordText.FONT);
		font.setFontHeightInPoints(SIZE);
		font.setBold(isBold);
		font.setItalic(isItalic);
		XSSFCellStyle style = this.book.createCellStyle();
		style.setFont(font);
		style.setAlignment(alignment);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		return style;
	}

	private XSSFCellStyle boxed(boolean isBold, HorizontalAlignment alignment) {
		XSSFCellStyle style = wrapped(free(isBold, false, alignment));
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	private static XSSFCellStyle wrapped(XSSFCellStyle style) {
		style.setWrapText(true);
		return style;
	}

	private static XSSFCellStyle filled(XSSFCellStyle style, String colour) {
		style.setFillForegroundColor(colour(colour));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	private static XSSFColor colour(String hex) {
		return new XSSFColor(HexFormat.of().parseHex(hex));
	}

}
