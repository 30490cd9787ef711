package attain.publish.exchange;

import java.util.List;
import java.util.Map;

import attain.publish.DataOrigin;
import attain.publish.exchange.SheetColumn.Kind;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The first sheet: of what day the data are, what the sheets hold, what columns mean. */
final class LegendSheet {

	static final String NAME = "Đọc trước";

	private static final int[] WIDTHS = { 18, 24, 70, 70 };

	private final Sheet sheet;

	private final SheetStyles styles;

	private int nextRow;

	LegendSheet(Sheet sheet, SheetStyles styles) {
		this.sheet = sheet;
		this.styles = styles;
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.setFitToPage(true);
		for (int column = 0; column < WIDTHS.length; column++) {
			sheet.setColumnWidth(column, 256 * WIDTHS[column]);
		}
	}

	/** What stands on top. */
	void head(List<String> lines, DataOrigin origin) {
		row(this.styles.title(), lines.get(0));
		if (origin == DataOrigin.ILLUSTRATIVE) {
			row(this.styles.notice(), DataOrigin.NOTICE);
		}
		lines.stream().skip(1).forEach((line) -> row(this.styles.of(Kind.TEXT), line));
		this.nextRow++;
	}

	/** The list of sheets, each with a link. */
	void sheets(List<Map<String, String>> sheets) {
		row(this.styles.head(), "Trang tính", "", "Nội dung", "What it holds");
		for (Map<String, String> told : sheets) {
			String name = told.getOrDefault("sheet_name_vi", "");
			Row row = row(this.styles.of(Kind.LONG_TEXT), name, "", told.getOrDefault("says_vi", ""),
					told.getOrDefault("says_en", ""));
			Hyperlink link = this.sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
			link.setAddress("'" + name + "'!A1");
			row.getCell(0).setHyperlink(link);
			row.getCell(0).setCellStyle(this.styles.link());
		}
		this.nextRow++;
		row(this.styles.head(), "Trang tính", "Cột", "Ý nghĩa", "Meaning");
	}

	/** What the columns of one sheet mean. */
	void columns(String sheetName, List<SheetColumn> columns) {
		columns.forEach((column) -> row(this.styles.of(Kind.LONG_TEXT), sheetName, column.heading(), column.meaningVi(),
				column.meaningEn()));
	}

	private Row row(CellStyle style, String... texts) {
		Row row = this.sheet.createRow(this.nextRow++);
		for (int column = 0; column < texts.length; column++) {
			Cell cell = row.createCell(column);
			cell.setCellValue(texts[column]);
			cell.setCellStyle(style);
		}
		return row;
	}

}
