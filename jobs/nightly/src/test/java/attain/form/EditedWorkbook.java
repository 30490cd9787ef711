package attain.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import attain.form.language.Words;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Does to a workbook what people do to a template. */
record EditedWorkbook(Workbook book, Reading before) {

	/** Two rows above the header: one with a remark, one blank. */
	void insertRowsAboveHeaders() {
		for (TableReading table : this.before.tables()) {
			Sheet sheet = this.book.getSheet(table.sheetName());
			int header = headerRow(sheet, table);
			List<CellRangeAddress> merges = takeMerges(sheet, header, 2, 0, 0);
			sheet.shiftRows(header, sheet.getLastRowNum(), 2, true, false);
			merges.forEach(sheet::addMergedRegionUnsafe);
			sheet.createRow(header).createCell(0).setCellValue("Mẫu dùng chung cho toàn tỉnh");
		}
	}

	/** A column of the sender's own before the first column of values. */
	void insertColumnBeforeValues() {
		for (TableReading table : this.before.tables()) {
			Sheet sheet = this.book.getSheet(table.sheetName());
			int header = headerRow(sheet, table);
			int column = table.slots()
				.stream()
				.mapToInt((slot) -> CellReference.convertColStringToIndex(slot.columnLetter()))
				.min()
				.orElseThrow();
			int last = lastColumn(sheet);
			List<CellRangeAddress> merges = takeMerges(sheet, 0, 0, column, 1);
			sheet.shiftColumns(column, last, 1);
			merges.forEach(sheet::addMergedRegionUnsafe);
			sheet.getRow(header).createCell(column).setCellValue("Cột thêm của đơn vị");
		}
	}

	/** A sentence two rows below everything else. */
	void addNoteBelow() {
		for (TableReading table : this.before.tables()) {
			Sheet sheet = this.book.getSheet(table.sheetName());
			sheet.createRow(sheet.getLastRowNum() + 3)
				.createCell(1)
				.setCellValue("* Số liệu do đơn vị tự tổng hợp từ các bộ phận.");
		}
	}

	Path write(Path file) throws IOException {
		try (OutputStream target = Files.newOutputStream(file)) {
			this.book.write(target);
		}
		return file;
	}

	/**
	 * The first row in which several labels of the table stand; with only one label to a
	 * row, the first of those.
	 */
	private static int headerRow(Sheet sheet, TableReading table) {
		Set<String> labels = table.slots()
			.stream()
			.flatMap((slot) -> Stream.of(slot.columnLabel().split(" - ")[0], slot.columnLabel()))
			.map(Words::of)
			.filter((label) -> !label.isEmpty())
			.collect(Collectors.toSet());
		return rowWith(2, sheet, labels).or(() -> rowWith(1, sheet, labels)).orElseThrow();
	}

	private static Optional<Integer> rowWith(int count, Sheet sheet, Set<String> labels) {
		for (Row row : sheet) {
			long found = Stream.iterate(0, (column) -> column < row.getLastCellNum(), (column) -> column + 1)
				.map(row::getCell)
				.filter((cell) -> cell != null && cell.getCellType() == CellType.STRING)
				.filter((cell) -> labels.contains(Words.of(cell.getStringCellValue())))
				.count();
			if (found >= count) {
				return Optional.of(row.getRowNum());
			}
		}
		return Optional.empty();
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
