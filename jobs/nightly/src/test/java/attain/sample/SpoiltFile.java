package attain.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import attain.finding.Severity;
import attain.form.FormReader;
import attain.form.Reading;
import attain.form.Slot;
import attain.form.TableReading;
import attain.form.TableRow;
import attain.grid.Cell;
import attain.grid.GridRow;
import attain.grid.Workbook;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;

/**
 * A clean file in which one value was overwritten with a word.
 *
 * @param fileName its name
 * @param bytes its content
 * @param sheet sheet of the spoilt cell
 * @param ref address of the spoilt cell
 * @param right what stood there: a number or a text
 */
record SpoiltFile(String fileName, byte[] bytes, String sheet, String ref, Object right) {

	private static final String WORD = "chưa rõ lắm";

	/** The first value of the file that can be spoilt alone. */
	static SpoiltFile of(FormReader reader, Path clean) throws IOException {
		String name = clean.getFileName().toString();
		Reading reading = reader.read(clean, name);
		for (TableReading table : reading.tables()) {
			for (TableRow row : table.rows()) {
				for (Slot slot : table.slots()) {
					if (slot.rowKind().equals(row.rowKind()) && row.values().get(slot.slotNo()) != null) {
						String ref = slot.columnLetter().matches(".*\\d") ? slot.columnLetter()
								: slot.columnLetter() + row.rowNo();
						Optional<SpoiltFile> spoilt = spoil(reader, clean, table.sheetName(), ref);
						if (spoilt.isPresent()) {
							return spoilt.get();
						}
					}
				}
			}
		}
		throw new AssertionError("nothing in " + name + " can be spoilt: " + reading.findings());
	}

	private static Optional<SpoiltFile> spoil(FormReader reader, Path clean, String sheet, String ref)
			throws IOException {
		String name = clean.getFileName().toString();
		SpoiltFile spoilt = name.matches(".*\\.xlsx?") ? workbook(clean, sheet, ref) : text(clean, sheet, ref);
		Path file = Files.createTempDirectory("spoilt").resolve(name);
		Files.write(file, spoilt.bytes());
		Reading reading = reader.read(file, name);
		Files.delete(file);
		Files.delete(file.getParent());
		boolean isFound = reading.findings()
			.stream()
			.filter((finding) -> finding.code().severity() == Severity.ERROR)
			.allMatch((finding) -> ref.equals(finding.cellRef()));
		return (isFound && !reading.rejected()
				&& reading.findings().stream().anyMatch((finding) -> ref.equals(finding.cellRef())))
						? Optional.of(spoilt) : Optional.empty();
	}

	private static SpoiltFile workbook(Path clean, String sheet, String ref) throws IOException {
		Object[] right = new Object[1];
		byte[] bytes = withCell(Files.readAllBytes(clean), sheet, ref, (cell) -> {
			boolean isNumber = cell.getCellType() == CellType.NUMERIC || (cell.getCellType() == CellType.FORMULA
					&& cell.getCachedFormulaResultType() == CellType.NUMERIC);
			right[0] = isNumber ? (Object) cell.getNumericCellValue() : cell.toString();
			if (cell.getCellType() == CellType.FORMULA) {
				cell.removeFormula();
			}
			cell.setCellValue(WORD);
		});
		return new SpoiltFile(clean.getFileName().toString(), bytes, sheet, ref, right[0]);
	}

	/** The same lines as commas and UTF-8, one field overwritten. */
	private static SpoiltFile text(Path clean, String sheet, String ref) throws IOException {
		List<GridRow> rows = new ArrayList<>();
		try (Workbook book = Workbook.open(clean, clean.getFileName().toString())) {
			book.read(book.sheets().get(0), rows::add);
		}
		StringWriter lines = new StringWriter();
		String right = "";
		try (CSVPrinter printer = new CSVPrinter(lines, CSVFormat.RFC4180)) {
			for (GridRow row : rows) {
				String[] fields = new String[row.width()];
				for (Cell cell : row.cells()) {
					fields[cell.column() - 1] = cell.text();
					if (cell.ref().equals(ref)) {
						right = cell.text();
						fields[cell.column() - 1] = WORD;
					}
				}
				printer.printRecord((Object[]) fields);
			}
		}
		return new SpoiltFile(clean.getFileName().toString().replaceFirst("\\.txt$", ".csv"),
				lines.toString().getBytes(StandardCharsets.UTF_8), sheet, ref, right);
	}

	/** The returned workbook with the right value in its place. */
	byte[] corrected(byte[] returned) throws IOException {
		return withCell(returned, this.sheet, this.ref, (wrong) -> {
			// the library does not type over inline texts: a new cell of the same looks
			org.apache.poi.ss.usermodel.Cell cell = wrong.getRow().createCell(wrong.getColumnIndex());
			cell.setCellStyle(wrong.getCellStyle());
			if (this.right instanceof Double number) {
				cell.setCellValue(number);
			}
			else {
				cell.setCellValue((String) this.right);
			}
		});
	}

	private static byte[] withCell(byte[] book, String sheet, String ref,
			java.util.function.Consumer<org.apache.poi.ss.usermodel.Cell> edit) throws IOException {
		CellReference at = new CellReference(ref);
		try (org.apache.poi.ss.usermodel.Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(book));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			org.apache.poi.ss.usermodel.Sheet tab = workbook.getSheet(sheet);
			edit.accept(
					((tab != null) ? tab : workbook.getSheetAt(workbook.getNumberOfSheets() - 1)).getRow(at.getRow())
						.getCell(at.getCol()));
			workbook.write(out);
			return out.toByteArray();
		}
	}

}
