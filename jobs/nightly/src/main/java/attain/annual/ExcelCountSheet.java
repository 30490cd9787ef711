package attain.annual;

import attain.annual.ExcelStyles.Look;
import attain.annual.PillarCount.State;
import attain.publish.DataOrigin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The counts of targets by pillar and status, how much of each target is reached, and a
 * chart of each.
 */
final class ExcelCountSheet {

	private static final int FIRST_STATE = 2;

	private static final int LAST = FIRST_STATE + State.values().length - 1;

	private static final int CHART_ROWS = 18;

	private final ExcelPage page;

	private final AnnualReport report;

	ExcelCountSheet(ExcelPage page, AnnualReport report) {
		this.page = page;
		this.report = report;
	}

	void write() {
		this.page.widths(60, 12, 14, 14, 14, 18, 14);
		this.page.prepareToPrint(this.report.isIllustrative());
		int row = 0;
		if (this.report.isIllustrative()) {
			this.page.wide(row++, 0, LAST, DataOrigin.NOTICE, Look.NOTICE);
		}
		this.page.wide(row, 0, LAST, this.report.heading().title(), Look.CENTRED_BOLD);
		this.page.lines(row++, 2);
		this.page.wide(row++, 0, LAST, this.report.heading().subtitle(), Look.ITALIC);
		int last = writeCounts(row + 1);
		writeShares(last + CHART_ROWS + 2);
	}

	/** The counts and their chart; tells the row after the counts. */
	private int writeCounts(int headerRow) {
		this.page.text(headerRow, 0, "Lĩnh vực", Look.HEADER);
		this.page.text(headerRow, 1, "Số chỉ tiêu", Look.HEADER);
		for (State state : State.values()) {
			this.page.text(headerRow, FIRST_STATE + state.ordinal(), state.label(), Look.HEADER);
		}
		this.page.lines(headerRow, 2);
		int row = headerRow + 1;
		for (PillarCount count : this.report.counts()) {
			Look look = (count == this.report.whole()) ? Look.PILLAR : Look.TEXT;
			this.page.text(row, 0, count.name(), look);
			this.page.number(row, 1, count.targets(), "0", figure(look));
			for (State state : State.values()) {
				this.page.number(row, FIRST_STATE + state.ordinal(), count.of(state), "0", figure(look));
			}
			row++;
		}
		XSSFSheet sheet = this.page.sheet();
		new StatusChart(this.report.pillars(), new SteadyPackage(this.report.asOf()))
			.plot(drawing(sheet).createChart(place(row + 1, CHART_ROWS)), sheet, headerRow + 1, 0, FIRST_STATE);
		return row;
	}

	private static Look figure(Look look) {
		return (look == Look.PILLAR) ? Look.SUM : Look.MIDDLE;
	}

	/**
	 * How much of each target is reached; a row without a figure where that makes no
	 * sense.
	 */
	private void writeShares(int headerRow) {
		this.page.sheet().setRowBreak(headerRow - 1);
		this.page.text(headerRow, 0, "Chỉ tiêu", Look.HEADER);
		this.page.text(headerRow, 1, "Kết quả so với mục tiêu (%)", Look.HEADER);
		this.page.lines(headerRow, 3);
		int row = headerRow + 1;
		for (TargetLine line : this.report.targets()) {
			this.page.text(row, 0, line.itemNo() + ". " + line.name(), Look.TEXT);
			this.page.lines(row, 1 + line.name().length() / 60);
			if (line.achievementPct() == null) {
				this.page.text(row, 1, "", Look.MIDDLE);
			}
			else {
				this.page.number(row, 1, line.achievementPct().doubleValue(), "0.0", Look.MIDDLE);
			}
			row++;
		}
		plotShares(headerRow + 1, row - 1);
	}

	private void plotShares(int firstRow, int lastRow) {
		XSSFSheet sheet = this.page.sheet();
		XSSFClientAnchor place = new XSSFClientAnchor(0, 0, 0, 0, FIRST_STATE, firstRow - 1, LAST + 1, lastRow + 1);
		BarChart bars = new BarChart(drawing(sheet).createChart(place),
				"Kết quả so với mục tiêu (%), theo số thứ tự chỉ tiêu", false);
		String[] numbers = this.report.targets()
			.stream()
			.map((line) -> Integer.toString(line.itemNo()))
			.toArray(String[]::new);
		bars.add("Kết quả so với mục tiêu (%)", State.DUE_LATER.colour(), XDDFDataSourcesFactory.fromArray(numbers),
				XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(firstRow, lastRow, 1, 1)));
		bars.plot();
	}

	private static XSSFDrawing drawing(XSSFSheet sheet) {
		return sheet.createDrawingPatriarch();
	}

	private static XSSFClientAnchor place(int row, int rows) {
		return new XSSFClientAnchor(0, 0, 0, 0, 0, row, LAST + 1, row + rows);
	}

}
