package attain.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * A filled cell of a delivered file, or a line of delimited text, as it was typed.
 *
 * @param filing the file
 * @param sheet sheet, empty in delimited text
 * @param row row or line, from 1
 * @param kind STRING, NUMERIC, FORMULA or ERROR
 * @param text what was typed; a number with a decimal point
 * @param look font and number format
 */
record SampleCell(Filing filing, String sheet, int row, CellType kind, String text, String look) {

	/** All of a file; none of one that is no spreadsheet. */
	static List<SampleCell> of(Delivery delivery) {
		Filing filing = delivery.filing();
		String name = filing.fileName();
		if (name.endsWith(".csv") || name.endsWith(".txt")) {
			return lines(filing, decoded(delivery));
		}
		List<SampleCell> cells = new ArrayList<>();
		try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(delivery.bytes()))) {
			for (Sheet sheet : book) {
				for (Row row : sheet) {
					row.forEach((cell) -> cells.add(of(filing, book, cell)));
				}
			}
			return cells;
		}
		catch (IOException | RuntimeException ex) {
			return List.of();
		}
	}

	private static SampleCell of(Filing filing, Workbook book, Cell cell) {
		CellType kind = cell.getCellType();
		String text = switch (kind) {
			case NUMERIC -> String.valueOf(cell.getNumericCellValue());
			case FORMULA -> "=" + cell.getCellFormula();
			case ERROR -> "#";
			default -> cell.toString();
		};
		String font = book.getFontAt(cell.getCellStyle().getFontIndex()).getFontName();
		return new SampleCell(filing, cell.getSheet().getSheetName(), cell.getRowIndex() + 1, kind, text,
				font + " " + cell.getCellStyle().getDataFormatString());
	}

	private static List<SampleCell> lines(Filing filing, String text) {
		List<SampleCell> lines = new ArrayList<>();
		text.lines()
			.forEach((line) -> lines.add(new SampleCell(filing, "", lines.size() + 1, CellType.STRING, line, "")));
		return lines;
	}

	/** The bytes as one letter each, but UTF-8 and UTF-16 where they say so or are so. */
	private static String decoded(Delivery delivery) {
		byte[] bytes = delivery.bytes();
		boolean isWide = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
		String text = new String(bytes, isWide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
		return text.contains("\uFFFD") ? new String(bytes, Charset.forName("windows-1258")) : text;
	}

}
