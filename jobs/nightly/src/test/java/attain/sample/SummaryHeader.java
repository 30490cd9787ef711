package attain.sample;

import java.util.List;

/**
 * Title block, three-level header, index row and footer of Biểu 01.
 *
 * @param page the sheet
 * @param filing the delivery
 */
record SummaryHeader(Page page, Filing filing) {

	private static final List<String> INDEX = List.of("A", "B", "C", "1", "2", "3", "4=3/1", "5", "6");

	/** The header starts on row 8, 9 or 10, as edited. */
	int headerRow() {
		return 8 + this.filing.month() % 3;
	}

	boolean isFirstIndicator(int row) {
		return row == headerRow() + 5;
	}

	/** Writes everything above the body; the number of its first row. */
	int write() {
		int year = this.filing.year();
		this.page.title(1, 1, 3, "UBND TỈNH LẠNG SƠN");
		this.page.title(2, 1, 3, "SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
		this.page.title(1, 5, 9, "Biểu 01/CĐS-T");
		this.page.title(2, 5, 9, "Đơn vị nhận báo cáo: UBND tỉnh Lạng Sơn");
		this.page.title(4, 1, 9, "BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHUYỂN ĐỔI SỐ");
		this.page.title(5, 1, 9, "Tháng " + titleMonth() + " năm " + year);
		this.page.text(7, 8, "Đơn vị tính: %");
		int row = headerRow();
		this.page.tallHeader(row, row + 2, 1, "STT");
		this.page.tallHeader(row, row + 2, 2, "Chỉ tiêu");
		this.page.tallHeader(row, row + 2, 3, "Đơn vị tính");
		this.page.tallHeader(row, row + 2, 4, "Kế hoạch năm " + year + " (KH số 247/KH-UBND)");
		this.page.title(row, 5, 7, "Kết quả thực hiện");
		this.page.tallHeader(row + 1, row + 2, 5, "Thực hiện tháng " + this.filing.month());
		this.page.bold(row + 1, 6, "Lũy kế từ đầu năm");
		this.page.bold(row + 2, 6, "(15/12/" + (year - 1) + "-14/" + this.filing.month() + "/" + year + ")");
		this.page.tallHeader(row + 1, row + 2, 7, "Tỷ lệ thực hiện so KH (%)");
		this.page.tallHeader(row, row + 2, 8, "So cùng kỳ năm trước");
		this.page.tallHeader(row, row + 2, 9, "Ghi chú");
		for (int column = 1; column <= INDEX.size(); column++) {
			this.page.text(row + 3, column, INDEX.get(column - 1));
		}
		this.page.widen(2, 60);
		return row + 4;
	}

	void footer(int row) {
		this.page.text(row, 6, "Lạng Sơn, ngày " + this.filing.receivedOn().getDayOfMonth() + " tháng "
				+ this.filing.receivedOn().getMonthValue() + " năm " + this.filing.receivedOn().getYear());
		this.page.bold(row + 1, 2, "Người lập biểu");
		this.page.bold(row + 1, 4, "Người kiểm tra");
		this.page.bold(row + 1, 6, "Thủ trưởng đơn vị");
		this.page.text(row + 2, 6, "(Ký, đóng dấu)");
	}

	/** D30: in the report that was sent back the title names the month before. */
	private int titleMonth() {
		boolean conflict = this.filing.fate() == Filing.Fate.REFUSED;
		return conflict ? this.filing.month() - 1 : this.filing.month();
	}

}
