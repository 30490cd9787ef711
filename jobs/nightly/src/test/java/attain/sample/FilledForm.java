package attain.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import attain.form.FormReader;
import attain.form.Slot;
import attain.form.TableReading;
import attain.form.TableRow;
import attain.form.TableTrace;
import attain.form.TracedReading;
import attain.grid.Cell;
import attain.grid.CellKind;
import attain.grid.Workbook;
import attain.text.UnitName;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A blank form, filled in by somebody who copies the figures of a file cell by cell.
 *
 * @param reader reads files by the product's forms
 * @param original the file with the figures
 * @param blank the blank form; filled in place
 */
record FilledForm(FormReader reader, Path original, Path blank) {

	/** Copies every value whose row and column the blank form has as well. */
	void fill() throws IOException {
		TracedReading from = this.reader.trace(this.original, this.original.getFileName().toString());
		TracedReading to = probed();
		Map<String, Map<String, Cell>> cells = cells();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(this.blank)))) {
			for (TableReading table : from.reading().tables()) {
				if (table.slots().isEmpty()) {
					// a summary that is only compared
					continue;
				}
				String sheet = sheet(table, to);
				copy(table, trace(from, table), cells.get(table.sheetName()), table(to, table, sheet),
						book.getSheet(sheet), trace(to, table(to, table, sheet)));
			}
			try (OutputStream target = Files.newOutputStream(this.blank)) {
				book.write(target);
			}
		}
	}

	/** The blank form read with a sign in every open cell: which row is which. */
	private TracedReading probed() throws IOException {
		Path probe = Files.createTempFile("probe", ".xlsx");
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(this.blank)));
				OutputStream target = Files.newOutputStream(probe)) {
			for (Sheet sheet : book) {
				for (Row row : sheet) {
					for (org.apache.poi.ss.usermodel.Cell cell : row) {
						if (!cell.getCellStyle().getLocked() && cell.toString().isEmpty()) {
							cell.setCellValue("…");
						}
					}
				}
			}
			book.write(target);
		}
		try {
			return this.reader.trace(probe, this.blank.getFileName().toString());
		}
		finally {
			Files.delete(probe);
		}
	}

	private void copy(TableReading table, TableTrace trace, Map<String, Cell> cells, TableReading target, Sheet sheet,
			TableTrace targetTrace) {
		if (isRecord(table)) {
			copyRecord(table, cells, target, sheet);
			return;
		}
		Map<String, Integer> columns = new HashMap<>();
		targetTrace.columns().forEach((number, bound) -> columns.put(bound.key(), number));
		Map<String, TableRow> rows = new HashMap<>();
		target.rows().forEach((row) -> identities(row).forEach((identity) -> rows.putIfAbsent(identity, row)));
		int next = targetTrace.lastHeaderRow() + 1;
		for (TableRow row : table.rows()) {
			TableRow place = identities(row).stream().filter(rows::containsKey).map(rows::get).findFirst().orElse(null);
			copyRow(row.rowNo(), (place != null) ? place.rowNo() : next++, place == null, trace, columns, cells, sheet);
		}
		// rows that are only compared, such as totals
		trace.rowKinds().forEach((rowNo, kind) -> {
			if (table.rows().stream().noneMatch((row) -> row.rowKind().equals(kind))) {
				List<Integer> same = targetTrace.rowKinds()
					.entrySet()
					.stream()
					.filter((other) -> other.getValue().equals(kind))
					.map(Map.Entry::getKey)
					.toList();
				same.stream()
					.filter((line) -> same.size() == 1
							|| names(targetTrace, sheet, line).equals(names(trace, cells, rowNo)))
					.findFirst()
					.ifPresent((line) -> copyRow(rowNo, line, false, trace, columns, cells, sheet));
			}
		});
		trace.columns().forEach((number, bound) -> {
			if (bound.key().contains("#") || targetTrace.columns()
				.values()
				.stream()
				.anyMatch((other) -> other.key().equals(bound.key() + "#2"))) {
				sheet.getRow(targetTrace.firstHeaderRow() - 1)
					.getCell(columns.get(bound.key()) - 1)
					.setCellValue(bound.label());
			}
		});
		trace.cells().forEach((ref, key) -> targetTrace.cells().forEach((targetRef, targetKey) -> {
			if (key.equals(targetKey)) {
				CellReference at = new CellReference(targetRef);
				put(sheet, at.getRow() + 1, at.getCol() + 1, cells.get(ref));
			}
		}));
	}

	private static void copyRow(int from, int to, boolean isOpen, TableTrace trace, Map<String, Integer> columns,
			Map<String, Cell> cells, Sheet sheet) {
		trace.columns().forEach((number, bound) -> {
			Cell cell = cells.get(Cell.columnLetters(number) + from);
			Integer column = columns.get(bound.key());
			boolean isLabel = List.of("label", "unit_name", "unit_code").contains(bound.holds());
			if (cell != null && column != null && (isOpen || !isLabel)) {
				put(sheet, to, column, cell);
			}
		});
	}

	private static List<String> names(TableTrace trace, Map<String, Cell> cells, int rowNo) {
		return trace.columns()
			.entrySet()
			.stream()
			.filter((column) -> column.getValue().holds().equals("label"))
			.map((column) -> cells.get(Cell.columnLetters(column.getKey()) + rowNo))
			.map((cell) -> (cell == null) ? "" : unit(cell.text()))
			.toList();
	}

	private static List<String> names(TableTrace trace, Sheet sheet, int line) {
		return trace.columns()
			.entrySet()
			.stream()
			.filter((column) -> column.getValue().holds().equals("label"))
			.map((column) -> unit(sheet.getRow(line - 1).getCell(column.getKey() - 1).getStringCellValue()))
			.toList();
	}

	private static void copyRecord(TableReading table, Map<String, Cell> cells, TableReading target, Sheet sheet) {
		for (Slot slot : table.slots()) {
			for (Slot other : target.slots()) {
				Cell cell = cells.get(slot.columnLetter());
				if (other.measureCode().equals(slot.measureCode()) && cell != null) {
					CellReference at = new CellReference(other.columnLetter());
					put(sheet, at.getRow() + 1, at.getCol() + 1, cell);
				}
			}
		}
	}

	private static boolean isRecord(TableReading table) {
		return table.slots().stream().anyMatch((slot) -> slot.columnLetter().matches(".*\\d"));
	}

	private static void put(Sheet sheet, int row, int column, Cell cell) {
		org.apache.poi.ss.usermodel.Cell target = sheet.getRow(row - 1).getCell(column - 1);
		if (cell.kind() == CellKind.NUMBER && cell.number() != null) {
			target.setCellValue(
					cell.percent() ? cell.number().movePointLeft(2).doubleValue() : cell.number().doubleValue());
			if (cell.percent()) {
				org.apache.poi.ss.usermodel.CellStyle style = sheet.getWorkbook().createCellStyle();
				style.cloneStyleFrom(target.getCellStyle());
				style.setDataFormat((short) 0xa);
				target.setCellStyle(style);
			}
		}
		else {
			target.setCellValue(cell.text());
		}
	}

	/** The sheet of the blank form that holds the table. */
	private static String sheet(TableReading table, TracedReading blank) {
		List<TableTrace> same = blank.tables()
			.stream()
			.filter((trace) -> trace.tableCode().equals(table.tableCode()))
			.toList();
		return same.stream()
			.filter((trace) -> same.size() == 1 || bareUnit(trace.sheetName()).equals(bareUnit(table.sheetName()))
					|| (trace.sheetName().startsWith("Sở") && table.sheetName().startsWith("Sở")))
			.findFirst()
			.orElseThrow(() -> new AssertionError("the blank form lacks " + table.sheetName()))
			.sheetName();
	}

	private static TableReading table(TracedReading blank, TableReading table, String sheet) {
		return blank.reading()
			.tables()
			.stream()
			.filter((other) -> other.tableCode().equals(table.tableCode()) && other.sheetName().equals(sheet))
			.findFirst()
			.orElseThrow(() -> new AssertionError(
					table.tableCode() + " of " + blank.reading().findings() + blank.reading().tables().size()));
	}

	private static TableTrace trace(TracedReading reading, TableReading table) {
		return reading.tables()
			.stream()
			.filter((trace) -> trace.tableCode().equals(table.tableCode())
					&& trace.sheetName().equals(table.sheetName()))
			.findFirst()
			.orElseThrow();
	}

	/** What a row speaks of: by code, by name, by name without its type. */
	private static List<String> identities(TableRow row) {
		String kind = row.rowKind() + "|" + row.breakdownCode() + "|";
		if (row.unitNameText() == null && row.unitCodeText() == null) {
			return List.of(kind);
		}
		List<String> identities = new ArrayList<>();
		if (row.unitCodeText() != null) {
			identities.add(kind + row.unitCodeText());
		}
		if (row.unitNameText() != null) {
			identities.add(kind + unit(row.unitNameText()));
			identities.add(kind + "bare " + bareUnit(row.unitNameText()));
		}
		return identities;
	}

	/** Sectors may carry their letter: "A. Nông nghiệp ...". */
	static String unit(String name) {
		return UnitName.of(name.replaceFirst("^[A-U]\\. ", "")).matchKey();
	}

	/** Sheets are often named after a district without its type. */
	static String bareUnit(String name) {
		return UnitName.of(unit(name)).bareKey();
	}

	/** Every cell of the original by sheet and address. */
	private Map<String, Map<String, Cell>> cells() throws IOException {
		Map<String, Map<String, Cell>> all = new HashMap<>();
		try (Workbook book = Workbook.open(this.original, this.original.getFileName().toString())) {
			for (attain.grid.Sheet sheet : book.sheets()) {
				Map<String, Cell> cells = new HashMap<>();
				List<Cell> read = new ArrayList<>();
				book.read(sheet, (row) -> read.addAll(row.cells()));
				read.forEach((cell) -> cells.put(cell.ref(), cell));
				all.put(sheet.name(), cells);
			}
		}
		return all;
	}

}
