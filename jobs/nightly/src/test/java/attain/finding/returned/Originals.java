package attain.finding.returned;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook with everything that senders put into one: styles, merged and hidden parts,
 * formulas across sheets, a picture, a list to choose from, protection, a comment, text
 * in several fonts, among them an old one.
 */
final class Originals {

	private static final byte[] PICTURE = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	private final Workbook workbook;

	private final CreationHelper making;

	private Originals(Workbook workbook) {
		this.workbook = workbook;
		this.making = workbook.getCreationHelper();
	}

	/** Writes the workbook; as an .xls if the name says so. */
	static Path write(Path file) throws IOException {
		try (Workbook workbook = file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
				OutputStream out = Files.newOutputStream(file)) {
			new Originals(workbook).fill();
			workbook.write(out);
		}
		return file;
	}

	private void fill() {
		Sheet first = this.workbook.createSheet("Biểu 01");
		Sheet second = this.workbook.createSheet("O'Brien & con");
		Sheet hidden = this.workbook.createSheet("ẩn");
		texts(first);
		numbers(first, second);
		looks(first);
		objects(first);
		second.createRow(4).createCell(2).setCellValue(7);
		second.getRow(4).createCell(3).setCellFormula("'Biểu 01'!B6+C5");
		second.protectSheet("khóa");
		hidden.createRow(0).createCell(0).setCellValue("cũ");
		this.workbook.setSheetHidden(2, true);
		Name name = this.workbook.createName();
		name.setNameName("tong");
		name.setRefersToFormula("'Biểu 01'!$B$6:$B$7");
		this.workbook.setPrintArea(0, 0, 4, 0, 9);
		this.workbook.setActiveSheet(1);
		this.workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
	}

	private void texts(Sheet sheet) {
		sheet.createRow(0).createCell(0).setCellValue("Đơn vị tính: người");
		sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
		Font old = this.workbook.createFont();
		old.setFontName(".VnTime");
		CellStyle oldStyle = this.workbook.createCellStyle();
		oldStyle.setFont(old);
		Cell tcvn = sheet.createRow(2).createCell(0);
		tcvn.setCellValue("Tæng sè hé");
		tcvn.setCellStyle(oldStyle);
		Font bold = this.workbook.createFont();
		bold.setBold(true);
		RichTextString rich = this.making.createRichTextString("Số hộ: " + "dài ".repeat(2000));
		rich.applyFont(0, 5, bold);
		sheet.createRow(3).createCell(0).setCellValue(rich);
		sheet.createRow(4).createCell(0).setCellValue("=1+1 là chữ");
	}

	private void numbers(Sheet sheet, Sheet other) {
		CellStyle percent = this.workbook.createCellStyle();
		percent.setDataFormat(this.workbook.createDataFormat().getFormat("0.00%"));
		Row row = sheet.createRow(5);
		row.createCell(0).setCellValue("Đồng Mỏ");
		row.createCell(1).setCellValue(0.1 + 0.2);
		row.createCell(2).setCellValue(0.57);
		row.getCell(2).setCellStyle(percent);
		row.createCell(3).setCellFormula("SUM(B6:B7)");
		row.createCell(4).setCellFormula("'" + other.getSheetName().replace("'", "''") + "'!C5*2");
		Row next = sheet.createRow(6);
		next.createCell(0).setCellValue("Quan Sơn");
		next.createCell(1).setCellValue("29.705");
		next.createCell(3).setCellErrorValue((byte) 23);
		next.createCell(4).setCellValue(true);
	}

	private void looks(Sheet sheet) {
		CellStyle framed = this.workbook.createCellStyle();
		framed.setBorderBottom(BorderStyle.DOUBLE);
		framed.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
		framed.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		framed.setIndention((short) 2);
		framed.setWrapText(true);
		sheet.getRow(6).getCell(0).setCellStyle(framed);
		sheet.createRow(7).setZeroHeight(true);
		sheet.getRow(7).createCell(0).setCellValue("ẩn");
		sheet.setColumnHidden(5, true);
		sheet.setColumnWidth(0, 5000);
		sheet.createFreezePane(1, 5);
	}

	private void objects(Sheet sheet) {
		ClientAnchor at = this.making.createClientAnchor();
		at.setCol1(6);
		at.setRow1(1);
		at.setCol2(8);
		at.setRow2(4);
		sheet.createDrawingPatriarch().createPicture(at, this.workbook.addPicture(PICTURE, Workbook.PICTURE_TYPE_PNG));
		ClientAnchor beside = this.making.createClientAnchor();
		beside.setCol1(2);
		beside.setRow1(6);
		beside.setCol2(5);
		beside.setRow2(9);
		Comment comment = sheet.createDrawingPatriarch().createCellComment(beside);
		comment.setString(this.making.createRichTextString("Chị Hoa: đã hỏi lại"));
		comment.setAuthor("Hoa");
		sheet.getRow(6).getCell(1).setCellComment(comment);
		DataValidationHelper lists = sheet.getDataValidationHelper();
		sheet.addValidationData(
				lists.createValidation(lists.createExplicitListConstraint(new String[] { "Có", "Không" }),
						new CellRangeAddressList(5, 9, 9, 9)));
	}

}
