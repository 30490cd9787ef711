package attain.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Does to a workbook what people do to a template.
 *
 * @param book the workbook
 * @param before what it says, and where its tables stand
 */
record EditedWorkbook(Workbook book, TracedReading before) {

	/** Two rows above the header: one with a remark, one blank. */
	void insertRowsAboveHeaders() {
		for (TableTrace table : this.before.tables()) {
			Sheet sheet = this.book.getSheet(table.sheetName());
			int header = table.firstHeaderRow() - 1;
			List<CellRangeAddress> merges = takeMerges(sheet, header, 2, 0, 0);
			sheet.shiftRows(header, sheet.getLastRowNum(), 2, true, false);
			merges.forEach(sheet::addMergedRegionUnsafe);
			sheet.createRow(header).createCell(0).setCellValue("Mẫu dùng chung cho toàn tỉnh");
		}
	}

	/** A column of the sender's own before the first column of values. */
	void insertColumnBeforeValues() {
		for (TableTrace table : this.before.tables()) {
			Sheet sheet = this.book.getSheet(table.sheetName());
			boolean isRecord = slots(table).anyMatch((slot) -> slot.columnLetter().matches(".*\\d"));
			int column = firstValueColumn(table);
			int last = lastColumn(sheet);
			List<CellRangeAddress> merges = takeMerges(sheet, 0, 0, column, 1);
			if (this.book instanceof HSSFWorkbook) {
				sheet.forEach((row) -> shiftOld(row, column));
			}
			else {
				sheet.shiftColumns(column, last, 1);
			}
			merges.forEach(sheet::addMergedRegionUnsafe);
			if (!isRecord) {
				sheet.getRow(table.firstHeaderRow() - 1).createCell(column).setCellValue("Cột thêm của đơn vị");
			}
		}
	}

	/** A sentence two rows below everything else. */
	void addNoteBelow() {
		for (TableTrace table : this.before.tables()) {
			Sheet sheet = this.book.getSheet(table.sheetName());
			sheet.createRow(sheet.getLastRowNum() + 3)
				.createCell(1)
				.setCellValue("* Số liệu do đơn vị tự tổng hợp từ các bộ phận.");
		}
	}

	private Stream<Slot> slots(TableTrace trace) {
		return this.before.reading()
			.tables()
			.stream()
			.filter((table) -> table.tableCode().equals(trace.tableCode())
					&& table.sheetName().equals(trace.sheetName()))
			.flatMap((table) -> table.slots().stream());
	}

	/** From 0. */
	private int firstValueColumn(TableTrace trace) {
		return slots(trace)
			.mapToInt((slot) -> new CellReference(slot.columnLetter().replaceFirst("\\d*$", "1")).getCol())
			.min()
			.orElseGet(() -> trace.columns()
				.entrySet()
				.stream()
				.filter((column) -> column.getValue().holds().equals("value"))
				.mapToInt((column) -> column.getKey() - 1)
				.min()
				.orElseThrow());
	}

	Path write(Path file) throws IOException {
		try (OutputStream target = Files.newOutputStream(file)) {
			this.book.write(target);
		}
		return file;
	}

	/** The library loses cells of an .xls when it shifts columns. */
	private static void shiftOld(Row row, int column) {
		for (int number = row.getLastCellNum() - 1; number >= column; number--) {
			Cell from = row.getCell(number);
			if (from != null) {
				Cell to = row.createCell(number + 1, from.getCellType());
				to.setCellStyle(from.getCellStyle());
				switch (from.getCellType()) {
					case STRING -> to.setCellValue(from.getRichStringCellValue());
					case NUMERIC -> to.setCellValue(from.getNumericCellValue());
					case BLANK -> to.setBlank();
					default -> throw new AssertionError(from.getCellType() + " in a sample file of the old format");
				}
				row.removeCell(from);
			}
		}
	}

	private static int lastColumn(Sheet sheet) {
		int last = 0;
		for (Row row : sheet) {
			last = Math.max(last, row.getLastCellNum());
		}
		return last;
	}

	/** Takes the merged blocks off, and says where they go: moved, or widened. */
	private static List<CellRangeAddress> takeMerges(Sheet sheet, int fromRow, int rows, int fromColumn, int columns) {
		List<CellRangeAddress> moved = new ArrayList<>();
		for (CellRangeAddress merge : sheet.getMergedRegions()) {
			moved.add(new CellRangeAddress(at(merge.getFirstRow(), fromRow, rows),
					at(merge.getLastRow(), fromRow, rows), at(merge.getFirstColumn(), fromColumn, columns),
					at(merge.getLastColumn(), fromColumn, columns)));
		}
		for (int region = sheet.getNumMergedRegions() - 1; region >= 0; region--) {
			sheet.removeMergedRegion(region);
		}
		return moved;
	}

	private static int at(int place, int from, int by) {
		return (place >= from) ? place + by : place;
	}

}
