package attain.publish.exchange;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import attain.publish.exchange.SheetColumn.Kind;
import attain.text.Inert;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * A sheet of rows: a title, the heads, and below them an Excel table with typed cells.
 */
final class DataSheet {

	/** Rows above the first one of data. */
	private static final int HEAD_ROWS = 2;

	/** What Excel keeps in one cell. */
	private static final int LONGEST = 32_767;

	/**
	 * Rows of one sheet. Its texts stay in memory until the workbook is written, and
	 * nobody reads more: more rows are in the CSV and Parquet files.
	 */
	static final int MOST_ROWS = 20_000;

	private static final String MORE = "… còn nữa, xem các tệp CSV và Parquet cạnh tệp này (more rows: in the CSV and Parquet files beside this one)";

	private static final String LINK = "_link";

	private final SXSSFSheet sheet;

	private final List<SheetColumn> columns;

	private final SheetStyles styles;

	private int rows;

	DataSheet(SXSSFSheet sheet, List<SheetColumn> columns, SheetStyles styles) {
		this.sheet = sheet;
		this.columns = columns;
		this.styles = styles;
	}

	/** Writes the head and the rows; below the last one, whether some are left out. */
	void write(String title, ResultSet answer, int mostRows) throws SQLException {
		head(title);
		Set<String> links = links(answer.getMetaData());
		while (answer.next()) {
			if (this.rows == mostRows) {
				this.sheet.createRow(HEAD_ROWS + this.rows).createCell(0).setCellValue(MORE);
				return;
			}
			Row row = this.sheet.createRow(HEAD_ROWS + this.rows++);
			for (int at = 0; at < this.columns.size(); at++) {
				SheetColumn column = this.columns.get(at);
				Cell cell = row.createCell(at);
				write(cell, column, answer);
				if (links.contains(column.columnName() + LINK)) {
					link(cell, answer.getString(column.columnName() + LINK));
				}
			}
		}
	}

	private void head(String title) {
		for (int at = 0; at < this.columns.size(); at++) {
			this.sheet.setColumnWidth(at, 256 * (this.columns.get(at).width() + 2));
		}
		Cell first = this.sheet.createRow(0).createCell(0);
		first.setCellValue(title);
		first.setCellStyle(this.styles.title());
		Row heads = this.sheet.createRow(HEAD_ROWS - 1);
		heads.setHeightInPoints(32);
		for (int at = 0; at < this.columns.size(); at++) {
			Cell head = heads.createCell(at);
			head.setCellValue(this.columns.get(at).heading());
			head.setCellStyle(this.styles.head());
		}
		this.sheet.createFreezePane(1, HEAD_ROWS);
		this.sheet.setRepeatingRows(new org.apache.poi.ss.util.CellRangeAddress(0, HEAD_ROWS - 1, -1, -1));
		this.sheet.getPrintSetup().setLandscape(true);
		this.sheet.getPrintSetup().setFitHeight((short) 0);
		this.sheet.setFitToPage(true);
	}

	private void write(Cell cell, SheetColumn column, ResultSet answer) throws SQLException {
		cell.setCellStyle(this.styles.of(column.kind()));
		Object value = answer.getObject(column.columnName());
		if (value == null) {
			return;
		}
		switch (column.kind()) {
			case TEXT, LONG_TEXT -> text(cell, value.toString());
			case COUNT, DECIMAL, PERCENT -> cell.setCellValue(((Number) value).doubleValue());
			case DATE -> cell.setCellValue((LocalDate) value);
			case FLAG -> cell.setCellValue((Boolean) value);
		}
	}

	private void text(Cell cell, String text) {
		String plain = Inert.onTerminal(text);
		cell.setCellValue((plain.length() > LONGEST) ? plain.substring(0, LONGEST - 1) + "…" : plain);
		if (Inert.isFormulaLike(plain)) {
			cell.setCellStyle(this.styles.quoted());
		}
	}

	private void link(Cell cell, @org.jspecify.annotations.Nullable String target) {
		if (target != null) {
			Hyperlink link = this.sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
			link.setAddress(target);
			cell.setHyperlink(link);
			cell.setCellStyle(this.styles.link());
		}
	}

	private static Set<String> links(ResultSetMetaData head) throws SQLException {
		Set<String> names = new HashSet<>();
		for (int at = 1; at <= head.getColumnCount(); at++) {
			if (head.getColumnLabel(at).endsWith(LINK)) {
				names.add(head.getColumnLabel(at));
			}
		}
		return names;
	}

	/**
	 * Makes a table of the rows, to filter and to sort; Excel asks for one row at least.
	 * The rows themselves are on disk by now, so that the heads are told once more.
	 */
	void asTable(XSSFSheet written, String name, int number) {
		AreaReference area = new AreaReference(new CellReference(HEAD_ROWS - 1, 0),
				new CellReference(HEAD_ROWS + Math.max(1, this.rows) - 1, this.columns.size() - 1),
				written.getWorkbook().getSpreadsheetVersion());
		XSSFTable table = written.createTable(area);
		CTTable described = table.getCTTable();
		described.setName(name);
		described.setDisplayName(name);
		described.setId(number);
		described.setTotalsRowShown(false);
		CTTableColumns heads = (described.getTableColumns() != null) ? described.getTableColumns()
				: described.addNewTableColumns();
		heads.setCount(this.columns.size());
		for (int at = 0; at < this.columns.size(); at++) {
			var head = (at < heads.sizeOfTableColumnArray()) ? heads.getTableColumnArray(at)
					: heads.addNewTableColumn();
			head.setId(at + 1);
			head.setName(this.columns.get(at).heading());
		}
		(described.isSetAutoFilter() ? described.getAutoFilter() : described.addNewAutoFilter())
			.setRef(area.formatAsString());
		CTTableStyleInfo look = described.isSetTableStyleInfo() ? described.getTableStyleInfo()
				: described.addNewTableStyleInfo();
		look.setName("TableStyleLight9");
		look.setShowRowStripes(true);
	}

}
