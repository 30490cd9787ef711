package attain.annual;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import attain.annual.ExcelStyles.Look;
import attain.publish.DataOrigin;
import org.apache.poi.ss.util.CellRangeAddress;

/** The table of targets between title block and signature, as such sheets are printed. */
final class ExcelTargetSheet {

	private static final int LAST = 6;

	private static final int HALF = 2;

	private static final int[] WIDTHS = { 6, 52, 13, 13, 13, 18, 48 };

	private static final int NAME = 1;

	private static final int VERDICT = 5;

	private static final int NOTE = 6;

	private final ExcelPage page;

	private final AnnualReport report;

	ExcelTargetSheet(ExcelPage page, AnnualReport report) {
		this.page = page;
		this.report = report;
	}

	void write() {
		this.page.widths(WIDTHS);
		this.page.prepareToPrint(this.report.isIllustrative());
		int header = writeHead();
		int last = writeLines(header + 1);
		writeFoot(last + 1);
		this.page.sheet().setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
		this.page.sheet().createFreezePane(0, header + 1);
	}

	/** The head; tells the row of the column names. */
	private int writeHead() {
		Heading heading = this.report.heading();
		int row = 0;
		if (this.report.isIllustrative()) {
			this.page.wide(row++, 0, LAST, DataOrigin.NOTICE, Look.NOTICE);
		}
		this.page.wide(row, 0, HALF, (heading.parentAgency() == null) ? heading.agency() : heading.parentAgency(),
				(heading.parentAgency() == null) ? Look.CENTRED_BOLD : Look.CENTRED);
		this.page.wide(row++, HALF + 1, LAST, heading.state(), Look.CENTRED_BOLD);
		this.page.wide(row, 0, HALF, (heading.parentAgency() == null) ? "" : heading.agency(), Look.CENTRED_BOLD);
		this.page.wide(row++, HALF + 1, LAST, (heading.motto() == null) ? "" : heading.motto(), Look.CENTRED_BOLD);
		this.page.wide(row++, HALF + 1, LAST, heading.placeAndDay(), Look.ITALIC);
		row++;
		this.page.wide(row, 0, LAST, "BÁO CÁO " + heading.title(), Look.CENTRED_BOLD);
		this.page.lines(row++, 2);
		this.page.wide(row++, 0, LAST, heading.subtitle(), Look.ITALIC);
		row++;
		List<String> columns = WordReport.columns();
		for (int column = 0; column < columns.size(); column++) {
			this.page.text(row, column, columns.get(column), Look.HEADER);
		}
		return row;
	}

	private int writeLines(int firstRow) {
		int row = firstRow;
		int pillar = 0;
		for (TargetLine line : this.report.targets()) {
			if (line.pillarNo() != pillar) {
				pillar = line.pillarNo();
				this.page.text(row, 0, VietnameseText.roman(pillar), Look.PILLAR);
				this.page.wide(row++, NAME, LAST, line.pillar(), Look.PILLAR);
			}
			writeLine(row++, line);
		}
		return row;
	}

	private void writeLine(int row, TargetLine line) {
		int column = 0;
		this.page.number(row, column++, line.itemNo(), "0", Look.MIDDLE);
		this.page.text(row, column++, line.name(), Look.TEXT);
		this.page.text(row, column++, line.unit(), Look.MIDDLE);
		if (line.targetHigh() == null) {
			this.page.number(row, column++, line.target().doubleValue(),
					"\"" + line.prefix() + "\"" + format(line.targetDigits()), Look.FIGURE);
		}
		else {
			this.page.text(row, column++, line.targetText(), Look.FIGURE);
		}
		writeActual(row, column++, line);
		this.page.text(row, column++, line.verdict(), Look.MIDDLE);
		this.page.text(row, column, line.note(), Look.TEXT);
		this.page.lines(row,
				IntStream
					.of(lines(line.name(), WIDTHS[NAME]), lines(line.verdict(), WIDTHS[VERDICT]),
							lines(line.note(), WIDTHS[NOTE]))
					.max()
					.orElse(1));
	}

	/** The cell holds the value unrounded; only what it shows is rounded. */
	private void writeActual(int row, int column, TargetLine line) {
		BigDecimal actual = line.actual();
		if (actual == null) {
			this.page.text(row, column, "", Look.FIGURE);
		}
		else {
			this.page.number(row, column, actual.doubleValue(),
					format(line.actualDigits()) + (line.isEstimate() ? "\"" + TargetLine.ESTIMATE + "\"" : ""),
					Look.FIGURE);
		}
	}

	private void writeFoot(int firstRow) {
		Heading heading = this.report.heading();
		int row = firstRow;
		if (this.report.targets().stream().anyMatch((line) -> line.isEstimate() && line.actual() != null)) {
			this.page.text(row++, NAME, TargetLine.ESTIMATE + " Số ước tính, hoặc kỳ số liệu chưa trọn.", Look.PLAIN);
		}
		row++;
		this.page.text(row, NAME, "Người lập biểu", Look.CENTRED_BOLD);
		this.page.wide(row++, HALF + 1, LAST, heading.signer(), Look.CENTRED_BOLD);
		if (heading.signerPost() != null) {
			this.page.wide(row++, HALF + 1, LAST, heading.signerPost(), Look.CENTRED_BOLD);
		}
		this.page.wide(row, HALF + 1, LAST, "(Ký tên, đóng dấu)", Look.ITALIC);
	}

	private static String format(int digits) {
		return (digits == 0) ? "#,##0" : "#,##0." + "0".repeat(digits);
	}

	/** Lines that a text fills; a column of so many digits holds a few letters less. */
	private static int lines(String text, int width) {
		return 1 + text.length() * 11 / (width * 10);
	}

}
