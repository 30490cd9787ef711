package attain.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A small file of a form, written down as text: {@code ===} begins a sheet, bars part
 * cells, {@code #} begins a number, {@code merge} and {@code hide} speak of the sheet.
 * Delimited files stand there as they are.
 */
final class DraftedFile {

	private DraftedFile() {
	}

	static Path write(Path folder, String name) throws IOException {
		Path file = folder.resolve(name);
		String text = text(name);
		if (name.endsWith(".csv")) {
			return Files.writeString(file, text);
		}
		try (Workbook book = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
				OutputStream out = Files.newOutputStream(file)) {
			for (String sheet : text.split("(?m)^=== ")) {
				if (!sheet.isEmpty()) {
					fill(book, sheet);
				}
			}
			book.write(out);
		}
		return file;
	}

	private static String text(String name) throws IOException {
		try (InputStream text = DraftedFile.class.getResourceAsStream("/attain/draft/files/" + name + ".txt")) {
			return new String(java.util.Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void fill(Workbook book, String text) {
		String[] lines = text.split("\n", -1);
		Sheet sheet = book.createSheet(lines[0]);
		int next = 0;
		for (int i = 1; i < lines.length; i++) {
			if (lines[i].startsWith("merge ")) {
				for (String block : lines[i].substring(6).split(" ")) {
					sheet.addMergedRegion(CellRangeAddress.valueOf(block));
				}
			}
			else if (lines[i].equals("hide")) {
				book.setSheetHidden(book.getSheetIndex(sheet), true);
			}
			else {
				fill(sheet.createRow(next), lines[i].split("\\|", -1));
				next++;
			}
		}
	}

	private static void fill(Row row, String[] cells) {
		for (int i = 0; i < cells.length; i++) {
			if (cells[i].startsWith("#")) {
				row.createCell(i).setCellValue(Double.parseDouble(cells[i].substring(1)));
			}
			else if (!cells[i].isEmpty()) {
				row.createCell(i).setCellValue(cells[i]);
			}
		}
	}

}
