package attain.annual;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What the tables of written reports say, read back. */
final class ReportTables {

	private ReportTables() {
	}

	/**
	 * The lines of the table of targets in a document, each with the texts of its cells.
	 */
	static List<List<String>> ofDocument(byte[] document) throws IOException {
		try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document))) {
			XWPFTable table = read.getTables()
				.stream()
				.filter((each) -> each.getRow(0).getCell(0).getText().equals("STT"))
				.findFirst()
				.orElseThrow();
			return table.getRows().stream().map(ReportTables::texts).filter(ReportTables::isNumbered).toList();
		}
	}

	private static List<String> texts(XWPFTableRow row) {
		return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
	}

	private static boolean isNumbered(List<String> row) {
		return row.get(0).matches("\\d+");
	}

	/**
	 * The lines of the table of targets in a workbook: texts, and numbers as Java writes
	 * them.
	 */
	static List<List<String>> ofWorkbook(byte[] workbook) throws IOException {
		try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			List<List<String>> rows = new ArrayList<>();
			for (Row row : read.getSheet(ExcelReport.TABLE_SHEET)) {
				if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.NUMERIC) {
					List<String> texts = new ArrayList<>();
					for (Cell cell : row) {
						texts.add((cell.getCellType() == CellType.NUMERIC) ? Double.toString(cell.getNumericCellValue())
								: cell.getStringCellValue());
					}
					rows.add(texts);
				}
			}
			return rows;
		}
	}

}
