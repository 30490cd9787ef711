package attain.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands around the tables of the statistics office: symbol, reporting unit, title,
 * period, unit line, header with index row, notes.
 *
 * @param symbol symbol of the form, empty if it has none
 * @param title heading
 * @param unitLine unit of all values, empty if the columns differ
 * @param header column labels
 */
record StatisticsTitle(String symbol, String title, String unitLine, List<String> header) {

	static final int FIRST_ROW = 10;

	private static final int HEADER_ROW = 8;

	void write(Page page, Filing filing) {
		int last = this.header.size();
		page.text(1, 1, this.symbol.isEmpty() ? "" : "Biểu số: " + this.symbol);
		page.text(2, 1, "Ngày nhận báo cáo: " + date(filing.receivedOn()));
		page.text(1, last - 1, "Đơn vị báo cáo: Cục Thống kê tỉnh Lạng Sơn");
		page.text(2, last - 1, "Đơn vị nhận báo cáo: Tổng cục Thống kê");
		page.title(4, 1, last, this.title);
		page.title(5, 1, last,
				filing.period().endsWith("-H1") ? "6 tháng đầu năm " + filing.year() : "Năm " + filing.year());
		page.text(7, last, this.unitLine.isEmpty() ? "" : "Đơn vị tính: " + this.unitLine);
		for (int column = 1; column <= last; column++) {
			page.bold(HEADER_ROW, column, this.header.get(column - 1));
			page.text(HEADER_ROW + 1, column, (column < 3) ? String.valueOf((char) ('A' + column - 1))
					: (column == last) ? "C" : String.valueOf(column - 2));
		}
		page.widen(1, 50);
	}

	/** Notes and signatures below the last row. */
	static void footer(Page page, int lastRow, String note) {
		page.text(lastRow + 1, 1, "Ghi chú: " + note);
		page.bold(lastRow + 3, 1, "Người lập biểu");
		page.bold(lastRow + 3, 3, "Cục trưởng");
		page.text(lastRow + 4, 3, "(Ký, đóng dấu)");
	}

	/** The status column's word for a vintage. */
	static String statusWord(Filing filing) {
		return filing.vintage().equals("estimate") ? "Ước tính" : "Chính thức";
	}

	static String statusOf(Filing filing) {
		return filing.vintage().equals("estimate") ? "estimate" : "final";
	}

	private static String date(LocalDate day) {
		return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
	}

}
