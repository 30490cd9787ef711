package attain.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A small workbook, written row by row as text with bars: {@code #1.5} is a number,
 * {@code %0.925} a number with percent format, {@code @2023-03-12} a date,
 * {@code ~2023-03-01} a month, {@code !} the error #REF!, {@code !#N/A} another error,
 * all else text.
 */
final class Book {

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private Sheet sheet = this.workbook.createSheet("Sheet1");

	private boolean isNamed;

	private int nextRow;

	Book sheet(String name) {
		if (this.isNamed) {
			this.sheet = this.workbook.createSheet(name);
		}
		else {
			this.workbook.setSheetName(0, name);
		}
		this.isNamed = true;
		this.nextRow = 0;
		return this;
	}

	/** Adds rows below the last one; an empty text leaves a row out. */
	Book rows(String... rows) {
		for (String row : rows) {
			Row line = row.isEmpty() ? null : this.sheet.createRow(this.nextRow);
			this.nextRow++;
			String[] cells = row.split("\\|", -1);
			for (int i = 0; i < cells.length && line != null; i++) {
				if (!cells[i].isBlank()) {
					fill(line.createCell(i), cells[i].strip());
				}
			}
		}
		return this;
	}

	private void fill(Cell cell, String text) {
		switch ((text.length() > 1 || text.equals("!")) && !text.matches("#[A-Z].*") ? text.charAt(0) : ' ') {
			case '#' -> cell.setCellValue(Double.parseDouble(text.substring(1)));
			case '%' -> styled(cell, "0.0%").setCellValue(Double.parseDouble(text.substring(1)));
			case '~' -> styled(cell, "mmm-yy").setCellValue(LocalDate.parse(text.substring(1)));
			case '@' -> styled(cell, "d-mmm").setCellValue(LocalDate.parse(text.substring(1)));
			case '!' -> cell.setCellErrorValue(
					((text.length() > 1) ? FormulaError.forString(text.substring(1)) : FormulaError.REF).getCode());
			case '=' -> cell.setCellFormula(text.substring(1));
			default -> cell.setCellValue(text);
		}
	}

	private Cell styled(Cell cell, String format) {
		CellStyle style = this.workbook.createCellStyle();
		style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		cell.setCellStyle(style);
		return cell;
	}

	Book merge(String... ranges) {
		for (String range : ranges) {
			this.sheet.addMergedRegion(CellRangeAddress.valueOf(range));
		}
		return this;
	}

	Book hideRow(int number) {
		this.sheet.getRow(number - 1).setZeroHeight(true);
		return this;
	}

	/** Gives filled cells of the sheet a look. */
	Book look(String font, boolean isBold, int indent, String... refs) {
		CellStyle style = this.workbook.createCellStyle();
		Font face = this.workbook.createFont();
		face.setFontName(font);
		face.setBold(isBold);
		style.setFont(face);
		style.setIndention((short) indent);
		for (String ref : refs) {
			CellReference place = new CellReference(ref);
			this.sheet.getRow(place.getRow()).getCell(place.getCol()).setCellStyle(style);
		}
		return this;
	}

	Book hideColumn(int index) {
		this.sheet.setColumnHidden(index, true);
		return this;
	}

	/** Lets days count from 1904. */
	Book from1904() {
		this.workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
		return this;
	}

	/** A picture over a cell, such as a stamp. */
	Book picture(int row, int column) {
		int picture = this.workbook.addPicture(new byte[] { 1 }, org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_PNG);
		XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 1, row + 2);
		this.sheet.createDrawingPatriarch().createPicture(anchor, picture);
		return this;
	}

	Book hideSheet(int index) {
		this.workbook.setSheetHidden(index, true);
		return this;
	}

	Path write(Path folder, String fileName) {
		Path file = folder.resolve(fileName);
		try (this.workbook; OutputStream target = Files.newOutputStream(file)) {
			this.workbook.write(target);
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
