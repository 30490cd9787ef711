package attain.template;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import attain.form.language.CellRule;
import attain.form.language.Column;
import attain.form.language.Column.Holds;
import attain.form.language.ColumnType;
import attain.form.language.Table;
import attain.form.language.Table.Layout;
import attain.form.language.Total;
import attain.form.language.Words;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one table: title, labelled cells, header, rows, footer. */
final class BlankSheet {

	private static final int LABEL_WIDTH = 38;

	private static final int VALUE_WIDTH = 14;

	private static final int NUMBER_WIDTH = 6;

	private static final int WIDTH_UNIT = 256;

	private static final int LINE_HEIGHT = 16;

	private static final Set<String> ORDINALS = Set.of("stt", "tt", "so tt");

	private static final Set<Holds> INPUT = Set.of(Holds.VALUE, Holds.OBS_STATUS, Holds.IGNORED);

	private final XSSFSheet sheet;

	private final BlankForm blank;

	private final Table table;

	private final BlankStyles styles;

	private final List<BlankColumn> columns;

	private int next;

	BlankSheet(XSSFSheet sheet, BlankForm blank, Table table, BlankStyles styles) {
		this.sheet = sheet;
		this.blank = blank;
		this.table = table;
		this.styles = styles;
		this.columns = BlankColumn.of(table, blank);
	}

	void write() {
		writeTitle();
		this.table.cells().values().forEach(this::writeCell);
		if (this.table.layout() == Layout.RECORD) {
			this.columns.forEach((column) -> writeField(column.described()));
		}
		else {
			writeRows();
		}
		writeFooter(this.columns.size());
		this.sheet.enableLocking();
		this.sheet.lockFormatColumns(false);
		this.sheet.lockFormatRows(false);
		this.sheet.setFitToPage(true);
		this.sheet.getPrintSetup().setFitHeight((short) 0);
		this.sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		this.sheet.getPrintSetup().setLandscape(this.columns.size() > NUMBER_WIDTH);
	}

	private void writeRows() {
		int header = this.next;
		XSSFRow row = nextRow();
		row.setHeightInPoints(LINE_HEIGHT * headerLines());
		for (int column = 0; column < this.columns.size(); column++) {
			BlankColumn blankColumn = this.columns.get(column);
			put(row, column, blankColumn.label(),
					blankColumn.described().isRepeated() ? this.styles.openHeader : this.styles.header);
			this.sheet.setColumnWidth(column, WIDTH_UNIT * width(blankColumn.described()));
		}
		List<BlankRow> rows = BlankRow.of(this.table, this.blank.sender());
		int number = 1;
		for (BlankRow blankRow : rows) {
			writeRow(blankRow, isTotal(blankRow) || blankRow.isOpen() ? "" : Integer.toString(number++));
		}
		for (int column = 0; column < this.columns.size() && !rows.isEmpty(); column++) {
			if (this.columns.get(column).described().holds() == Holds.VALUE) {
				InputRule.put(this.sheet, this.columns.get(column).described(), header + 1, this.next - 1, column);
			}
		}
		this.sheet.createFreezePane(0, header + 1);
	}

	/** A field of a record: label, value, unit. */
	private void writeField(Column column) {
		XSSFRow row = nextRow();
		String known = switch (column.holds()) {
			case UNIT_CODE -> this.blank.sender().unitCode();
			case UNIT_NAME -> this.blank.sender()
				.units()
				.stream()
				.filter((unit) -> unit.code().equals(this.blank.sender().unitCode()))
				.map(BlankForm.Unit::name)
				.findFirst()
				.orElse("");
			case PERIOD -> this.blank.period().words();
			default -> "";
		};
		put(row, 0, column.headers().get(0).text(), this.styles.label);
		put(row, 1, known, known.isEmpty() ? input(column) : this.styles.label);
		put(row, 2, column.unit(), this.styles.label);
		if (column.holds() == Holds.VALUE) {
			InputRule.put(this.sheet, column, row.getRowNum(), row.getRowNum(), 1);
		}
		this.sheet.setColumnWidth(0, WIDTH_UNIT * LABEL_WIDTH);
		this.sheet.setColumnWidth(1, WIDTH_UNIT * VALUE_WIDTH);
	}

	private void writeTitle() {
		put(nextRow(), 0, this.blank.sender().name(), this.styles.bold);
		if (!this.blank.sign().isEmpty()) {
			put(nextRow(), 0, this.blank.sign(), this.styles.plain);
		}
		centred(this.blank.form().titleVi().toUpperCase(Locale.forLanguageTag("vi")));
		String vintage = this.blank.vintageWord();
		centred(this.blank.period().words() + (vintage.isEmpty() ? "" : " (" + vintage + ")"));
		nextRow();
	}

	private void centred(String text) {
		int width = Math.max(2, this.columns.size() - 1);
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

	/** How many lines the longest header needs. */
	private int headerLines() {
		return this.columns.stream()
			.mapToInt((column) -> lines(column.label(), width(column.described())))
			.max()
			.orElse(1);
	}

	private static int lines(String text, int width) {
		return 1 + text.length() / (width - 3);
	}

	private boolean isTotal(BlankRow row) {
		return this.table.totals().stream().map(Total::row).anyMatch(row.rule().kind()::equals);
	}

	private void writeRow(BlankRow blankRow, String ordinal) {
		XSSFRow row = nextRow();
		row.setHeightInPoints(LINE_HEIGHT * lines(blankRow.label(), LABEL_WIDTH));
		CellStyle known = isTotal(blankRow) ? this.styles.total : this.styles.label;
		for (int number = 0; number < this.columns.size(); number++) {
			Column column = this.columns.get(number).described();
			String text = isOrdinal(column) ? ordinal : (column.holds() == Holds.PERIOD) ? this.blank.period().words()
					: blankRow.text(column, column.key().equals(this.table.labelColumns().get(0)));
			boolean isInput = text.isEmpty() && (blankRow.isOpen() || INPUT.contains(column.holds()));
			put(row, number, text, isInput ? input(column) : known);
		}
	}

	private static boolean isOrdinal(Column column) {
		return column.holds() == Holds.IGNORED && ORDINALS.contains(Words.of(column.headers().get(0).text()));
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
		return isOrdinal(column) ? NUMBER_WIDTH : VALUE_WIDTH;
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

}
