package attain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * One sheet of a workbook that is being written. Rows and columns count from 1.
 */
final class Page {

	private final Book book;

	private final XSSFSheet sheet;

	Page(Book book, XSSFSheet sheet) {
		this.book = book;
		this.sheet = sheet;
	}

	String name() {
		return this.sheet.getSheetName();
	}

	static String ref(int row, int column) {
		return CellReference.convertNumToColString(column - 1) + row;
	}

	void text(int row, int column, String text) {
		if (!text.isEmpty()) {
			cell(row, column).setCellValue(text);
		}
	}

	void text(int row, int column, String text, String font) {
		text(row, column, text);
		cell(row, column).setCellStyle(this.book.font(font));
	}

	void bold(int row, int column, String text) {
		text(row, column, text);
		cell(row, column).setCellStyle(this.book.bold());
	}

	void number(int row, int column, BigDecimal number) {
		cell(row, column).setCellValue(number.doubleValue());
	}

	void number(int row, int column, BigDecimal number, String format) {
		number(row, column, number);
		cell(row, column).setCellStyle(this.book.format(format));
	}

	void date(int row, int column, LocalDate date, String format) {
		cell(row, column).setCellValue(date);
		cell(row, column).setCellStyle(this.book.format(format));
	}

	/** A formula with the result that the writing program stored. */
	void formula(int row, int column, String formula, BigDecimal result) {
		cell(row, column).setCellFormula(formula);
		cell(row, column).setCellValue(result.doubleValue());
	}

	/** A formula that a program wrote without calculating. */
	void formulaWithoutResult(int row, int column, String formula) {
		XSSFCell cell = cell(row, column);
		cell.setCellFormula(formula);
		if (cell.getCTCell().isSetV()) {
			cell.getCTCell().unsetV();
		}
	}

	/** A broken reference. */
	void error(int row, int column) {
		XSSFCell cell = cell(row, column);
		cell.setCellType(CellType.ERROR);
		cell.setCellErrorValue(FormulaError.REF);
	}

	void merge(int row, int column, int lastRow, int lastColumn) {
		if (row != lastRow || column != lastColumn) {
			this.sheet.addMergedRegion(new CellRangeAddress(row - 1, lastRow - 1, column - 1, lastColumn - 1));
		}
	}

	/** A title over several columns. */
	void title(int row, int column, int lastColumn, String text) {
		bold(row, column, text);
		merge(row, column, row, lastColumn);
	}

	/** A header over one column and several rows. */
	void tallHeader(int row, int lastRow, int column, String text) {
		bold(row, column, text);
		merge(row, column, lastRow, column);
	}

	void hideRow(int row) {
		row(row).setZeroHeight(true);
	}

	/** Locks the sheet without a password. */
	void protect() {
		this.sheet.enableLocking();
	}

	void hideColumn(int column) {
		this.sheet.setColumnHidden(column - 1, true);
	}

	void widen(int column, int letters) {
		this.sheet.setColumnWidth(column - 1, letters * 256);
	}

	private XSSFCell cell(int row, int column) {
		return (XSSFCell) row(row).getCell(column - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	private Row row(int row) {
		Row found = this.sheet.getRow(row - 1);
		return (found != null) ? found : this.sheet.createRow(row - 1);
	}

	/** Whether nothing was written at this place. */
	boolean isBlank(int row, int column) {
		Cell cell = cell(row, column);
		return cell.getCellType() == CellType.BLANK;
	}

}
