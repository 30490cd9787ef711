package attain.annual;

import attain.annual.ExcelStyles.Look;
import attain.publish.DataOrigin;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet of a workbook: cells by row and column, both from 0. */
final class ExcelPage {

	/** Units of a column's width in one character. */
	private static final int CHARACTER = 256;

	private static final double MARGIN_INCHES = 0.6;

	private final XSSFSheet sheet;

	private final ExcelStyles styles;

	ExcelPage(XSSFWorkbook book, String name, ExcelStyles styles) {
		this.sheet = book.createSheet(name);
		this.styles = styles;
	}

	XSSFSheet sheet() {
		return this.sheet;
	}

	/** Sets the widths of the columns, in characters. */
	void widths(int... characters) {
		for (int column = 0; column < characters.length; column++) {
			this.sheet.setColumnWidth(column, characters[column] * CHARACTER);
		}
	}

	/** A text; never a formula, whatever it begins with. */
	void text(int row, int column, String text, Look look) {
		XSSFCell cell = cell(row, column);
		cell.setCellValue(text);
		cell.setCellStyle(this.styles.of(look));
	}

	/** A text over several columns. */
	void wide(int row, int firstColumn, int lastColumn, String text, Look look) {
		text(row, firstColumn, text, look);
		for (int column = firstColumn + 1; column <= lastColumn; column++) {
			cell(row, column).setCellStyle(this.styles.of(look));
		}
		if (lastColumn > firstColumn) {
			this.sheet.addMergedRegion(new CellRangeAddress(row, row, firstColumn, lastColumn));
		}
	}

	/** A number. */
	void number(int row, int column, double number, String format, Look look) {
		XSSFCell cell = cell(row, column);
		cell.setCellValue(number);
		cell.setCellStyle(this.styles.of(look, format));
	}

	/** Makes a row so many lines high. */
	void lines(int row, int lines) {
		row(row).setHeightInPoints(16f * lines + 4);
	}

	/** Prints on broad A4 pages, as wide as one page, numbered, with the notice above. */
	void prepareToPrint(boolean isIllustrative) {
		this.sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
		this.sheet.getPrintSetup().setLandscape(true);
		this.sheet.setFitToPage(true);
		this.sheet.getPrintSetup().setFitWidth((short) 1);
		this.sheet.getPrintSetup().setFitHeight((short) 0);
		this.sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
		this.sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
		this.sheet.getFooter().setCenter("&P/&N");
		this.sheet.setDisplayGridlines(false);
		if (isIllustrative) {
			this.sheet.getHeader().setCenter("&\"Times New Roman,Bold\"" + DataOrigin.NOTICE);
		}
	}

	private XSSFCell cell(int row, int column) {
		XSSFCell cell = row(row).getCell(column);
		return (cell != null) ? cell : row(row).createCell(column);
	}

	private XSSFRow row(int row) {
		XSSFRow found = this.sheet.getRow(row);
		return (found != null) ? found : this.sheet.createRow(row);
	}

}
