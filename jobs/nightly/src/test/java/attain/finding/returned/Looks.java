package attain.finding.returned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Everything that can be seen of a workbook, by place, as text. */
final class Looks {

	private final Map<String, String> seen = new TreeMap<>();

	private Looks() {
	}

	/** What is seen of all sheets but those of a name. */
	static Map<String, String> of(Path file, String except) throws IOException {
		Looks looks = new Looks();
		try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
			List<String> names = new ArrayList<>();
			for (Sheet sheet : workbook) {
				if (!sheet.getSheetName().equals(except)) {
					names.add(sheet.getSheetName());
					looks.add(workbook, sheet);
				}
			}
			looks.seen.put("sheets", names.toString());
			looks.seen.put("pictures",
					workbook.getAllPictures().stream().map((picture) -> picture.getData().length).toList().toString());
			for (Name name : workbook.getAllNames()) {
				String sheet = (name.getSheetIndex() < 0) ? "" : workbook.getSheetName(name.getSheetIndex());
				looks.seen.put("name " + sheet + " " + name.getNameName(), name.getRefersToFormula());
			}
		}
		return looks.seen;
	}

	private void add(Workbook workbook, Sheet sheet) {
		String at = sheet.getSheetName() + "!";
		this.seen.put(at + "hidden", String.valueOf(workbook.isSheetHidden(workbook.getSheetIndex(sheet))));
		this.seen.put(at + "merges", sheet.getMergedRegions().toString());
		this.seen.put(at + "protected", String.valueOf(sheet.getProtect()));
		this.seen.put(at + "lists", sheet.getDataValidations().size() + "");
		this.seen.put(at + "pane", (sheet.getPaneInformation() == null) ? ""
				: sheet.getPaneInformation().toString().replaceAll("@.*", ""));
		for (int column = 0; column < 10; column++) {
			this.seen.put(at + "width " + column, sheet.getColumnWidth(column) + " " + sheet.isColumnHidden(column));
		}
		for (Row row : sheet) {
			this.seen.put(at + "row " + row.getRowNum(), row.getHeight() + " " + row.getZeroHeight());
			for (Cell cell : row) {
				this.seen.put(at + cell.getAddress(), value(cell) + " " + style(workbook, cell.getCellStyle()));
				if (cell.getCellComment() != null) {
					this.seen.put(at + cell.getAddress() + " comment", cell.getCellComment().getString().getString());
				}
			}
		}
	}

	private static String value(Cell cell) {
		return switch (cell.getCellType()) {
			case FORMULA -> cell.getCellFormula() + " = " + cell.getCachedFormulaResultType();
			case NUMERIC -> Double.toString(cell.getNumericCellValue());
			case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
			case ERROR -> "error " + cell.getErrorCellValue();
			case STRING -> text(cell.getRichStringCellValue());
			case BLANK, _NONE -> "";
		};
	}

	private static String text(RichTextString text) {
		return text.numFormattingRuns() + ":" + text.getString();
	}

	private static String style(Workbook workbook, CellStyle style) {
		Font font = workbook.getFontAt(style.getFontIndex());
		return String.join(" ", font.getFontName(), String.valueOf(font.getBold()),
				String.valueOf(font.getFontHeightInPoints()), style.getDataFormatString(),
				style.getBorderBottom().name(), style.getFillPattern().name(),
				String.valueOf(style.getFillForegroundColor()), String.valueOf(style.getIndention()),
				String.valueOf(style.getWrapText()), String.valueOf(style.getLocked()));
	}

}
