package attain.annual;

import java.io.IOException;

import attain.annual.ExcelStyles.Look;
import attain.publish.DataOrigin;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An annual report as an Excel workbook: the table with numbers as numbers; the counts
 * with two charts; what is told in words.
 *
 * @param report what it says
 */
record ExcelReport(AnnualReport report) {

	/** Name of the sheet that holds the table. */
	static final String TABLE_SHEET = "Chỉ tiêu";

	private static final String COUNT_SHEET = "Tổng hợp";

	private static final String WORDS_SHEET = "Thuyết minh";

	private static final int WORDS_WIDTH = 110;

	/** The workbook (.xlsx); the same report gives the same bytes. */
	byte[] bytes() throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook()) {
			ExcelStyles styles = new ExcelStyles(book);
			new ExcelTargetSheet(new ExcelPage(book, TABLE_SHEET, styles), this.report).write();
			new ExcelCountSheet(new ExcelPage(book, COUNT_SHEET, styles), this.report).write();
			writeWords(new ExcelPage(book, WORDS_SHEET, styles));
			return new SteadyPackage(this.report.asOf()).bytes(book, this.report.heading().title());
		}
	}

	private void writeWords(ExcelPage page) {
		page.widths(WORDS_WIDTH);
		page.prepareToPrint(this.report.isIllustrative());
		int row = 0;
		if (this.report.isIllustrative()) {
			page.text(row++, 0, DataOrigin.NOTICE, Look.NOTICE);
		}
		int number = 0;
		for (Chapter chapter : this.report.chapters()) {
			number++;
			page.text(row++, 0, VietnameseText.roman(number) + ". " + chapter.subject().title(), Look.BOLD);
			for (Chapter.Line line : chapter.lines()) {
				String mark = switch (line.setting()) {
					case PARAGRAPH, SUBHEADING -> "";
					case BULLET -> "- ";
					case DETAIL, FILL -> "    + ";
				};
				page.text(row, 0, mark + line.text(), Look.WRAPPED);
				page.lines(row++, 1 + line.text().length() / WORDS_WIDTH);
			}
		}
	}

}
