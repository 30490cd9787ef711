package attain.template;

import java.util.List;
import java.util.stream.Collectors;

import attain.form.language.CellRule;
import attain.form.language.Column;
import attain.form.language.Column.Holds;
import attain.form.language.ColumnType;
import attain.form.language.Table;
import attain.form.language.Total;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one table: title, labelled cells, header, rows, footer. */
final class BlankSheet {

	private static final int LABEL_WIDTH = 46;

	private static final int VALUE_WIDTH = 16;

	private static final int NUMBER_WIDTH = 6;

	private static final int WIDTH_UNIT = 256;

	private final XSSFSheet sheet;

	private final BlankForm blank;

	private final Table table;

	private final BlankStyles styles;

	private int next;

	BlankSheet(XSSFSheet sheet, BlankForm blank, Table table, BlankStyles styles) {
		this.sheet = sheet;
		this.blank = blank;
		this.table = table;
		this.styles = styles;
	}

	void write() {
		writeTitle();
		this.table.cells().values().forEach(this::writeCell);
		List<Column> columns = List.copyOf(this.table.columns().values());
		int header = this.next;
		XSSFRow row = nextRow();
		for (int column = 0; column < columns.size(); column++) {
			put(row, column, this.blank.period().fill(columns.get(column).headers().get(0).text()), this.styles.header);
			this.sheet.setColumnWidth(column, WIDTH_UNIT * width(columns.get(column)));
		}
		List<BlankRow> rows = BlankRow.of(this.table, this.blank.sender());
		rows.forEach((blankRow) -> writeRow(blankRow, columns));
		for (int column = 0; column < columns.size() && !rows.isEmpty(); column++) {
			if (columns.get(column).holds() == Holds.VALUE) {
				InputRule.put(this.sheet, columns.get(column), header + 1, this.next - 1, column);
			}
		}
		writeFooter(columns.size());
		this.sheet.createFreezePane(0, header + 1);
		this.sheet.enableLocking();
		this.sheet.lockFormatColumns(false);
		this.sheet.lockFormatRows(false);
		this.sheet.setFitToPage(true);
		this.sheet.getPrintSetup().setFitHeight((short) 0);
		this.sheet.getPrintSetup().setLandscape(columns.size() > NUMBER_WIDTH);
	}

	private void writeTitle() {
		put(nextRow(), 0, this.blank.sender().name(), this.styles.bold);
		if (!this.blank.sign().isEmpty()) {
			put(nextRow(), 0, this.blank.sign(), this.styles.plain);
		}
		centred(this.blank.form().titleVi());
		String vintage = this.blank.vintageWord();
		centred(this.blank.period().words() + (vintage.isEmpty() ? "" : " (" + vintage + ")"));
		nextRow();
	}

	private void centred(String text) {
		int width = Math.max(1, this.table.columns().size() - 1);
		int row = this.next;
		put(nextRow(), 0, text, this.styles.title);
		this.sheet.addMergedRegion(new CellRangeAddress(row, row, 0, width));
	}

	private void writeCell(CellRule rule) {
		if (!rule.labels().isEmpty()) {
			XSSFRow row = nextRow();
			put(row, 1, rule.labels().get(0).text(), this.styles.label);
			put(row, 2, "", this.styles.number);
		}
	}

	private void writeRow(BlankRow blankRow, List<Column> columns) {
		XSSFRow row = nextRow();
		boolean isTotal = this.table.totals().stream().map(Total::row).anyMatch(blankRow.rule().kind()::equals);
		for (int column = 0; column < columns.size(); column++) {
			Column described = columns.get(column);
			String text = blankRow.text(described, described.key().equals(this.table.labelColumns().get(0)));
			boolean isInput = text.isEmpty() && (blankRow.isOpen() || described.holds() == Holds.VALUE
					|| described.holds() == Holds.OBS_STATUS || described.holds() == Holds.IGNORED);
			put(row, column, text, isInput ? input(described) : isTotal ? this.styles.total : this.styles.label);
		}
	}

	private CellStyle input(Column column) {
		return (column.type() == ColumnType.TEXT || column.type() == ColumnType.RATIO) ? this.styles.text
				: this.styles.number;
	}

	private void writeFooter(int columns) {
		String stop = this.table.stop()
			.stream()
			.map((phrase) -> phrase.text())
			.filter((text) -> !text.contains("{"))
			.findFirst()
			.orElse("");
		if (!stop.isEmpty()) {
			nextRow();
			put(nextRow(), Math.min(1, columns - 1), stop, this.styles.bold);
		}
	}

	private int width(Column column) {
		if (this.table.labelColumns().contains(column.key())) {
			return LABEL_WIDTH;
		}
		return (column.holds() == Holds.IGNORED && this.table.columns().keySet().iterator().next().equals(column.key()))
				? NUMBER_WIDTH : VALUE_WIDTH;
	}

	private XSSFRow nextRow() {
		return this.sheet.createRow(this.next++);
	}

	private static void put(XSSFRow row, int column, String text, CellStyle style) {
		XSSFCell cell = row.createCell(column);
		cell.setCellStyle(style);
		if (!text.isEmpty()) {
			cell.setCellValue(text);
		}
	}

	/** Names of sheets that a table may stand on, for error messages. */
	static String names(Table table) {
		return table.sheets().stream().map((phrase) -> phrase.text()).collect(Collectors.joining(", "));
	}

}
