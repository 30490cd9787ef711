package attain.finding.returned;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import attain.finding.FindingCode;
import attain.grid.Cell;
import attain.grid.GridRow;
import attain.grid.Workbook;
import attain.text.Inert;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Delimited text as a workbook: every field a text as it stood, in the row of its line. A
 * line with a wrong number of fields stands right of the others: which of its fields
 * belongs where is for the sender to say.
 */
final class TextCopy {

	private final ReturnedFile file;

	private final Set<String> brokenLines;

	private int width;

	private TextCopy(ReturnedFile file) {
		this.file = file;
		this.brokenLines = file.findings()
			.stream()
			.filter((finding) -> finding.code().equals(FindingCode.ROW_WIDTH.name()) && finding.cellRef() != null)
			.map(ListedFinding::cellRef)
			.collect(Collectors.toSet());
	}

	static void write(ReturnedFile file, Path target) throws IOException {
		try (Workbook source = Workbook.open(file.content(), file.fileName());
				OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
			new TextCopy(file).write(source, out);
		}
	}

	private void write(Workbook source, OutputStream out) throws IOException {
		source.read(source.sheets().get(0), (line) -> {
			this.width = isBroken(line) ? this.width : Math.max(this.width, line.width());
			return true;
		});
		try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
			MarkStyles marks = new MarkStyles(workbook);
			Sheet list = workbook.createSheet(FindingsSheet.NAME);
			Sheet cells = workbook.createSheet(sheetName());
			new FindingsSheet(list, this.file, marks).write(cells.getSheetName());
			copy(source, cells, new CellMarks(marks, this.file.findings()));
			CustomProperties.write(workbook,
					this.file.origin().withFindingsSheet(FindingsSheet.NAME).withTextWidth(Math.max(1, this.width)));
			workbook.write(out);
		}
	}

	private void copy(Workbook source, Sheet cells, CellMarks marks) throws IOException {
		CellStyle text = textStyle(cells, false);
		CellStyle quoted = textStyle(cells, true);
		source.read(source.sheets().get(0), (line) -> {
			boolean isFirst = cells.getPhysicalNumberOfRows() == 0;
			Row row = cells.createRow(line.number() - 1);
			int shift = isBroken(line) ? this.width : -1;
			for (Cell field : line.cells()) {
				var cell = row.createCell(field.column() + shift);
				cell.setCellValue(field.text());
				cell.setCellStyle(Inert.isFormulaLike(field.text()) ? quoted : text);
			}
			marks.mark(row, isFirst);
			return true;
		});
	}

	private boolean isBroken(GridRow line) {
		return this.brokenLines.contains(Integer.toString(line.number()));
	}

	private String sheetName() {
		String name = WorkbookUtil.createSafeSheetName(this.file.stem());
		return name.equalsIgnoreCase(FindingsSheet.NAME) ? "CSV" : name;
	}

	private static CellStyle textStyle(Sheet sheet, boolean isQuoted) {
		CellStyle style = sheet.getWorkbook().createCellStyle();
		style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("@"));
		style.setQuotePrefixed(isQuoted);
		return style;
	}

}
