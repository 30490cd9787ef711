package attain.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * Writes F10: one workbook of a district for a month, communes as rows, with the row of
 * the district's own offices and the total.
 *
 * @param province what truly happened
 * @param injections the wrong cells
 */
record DistrictForm(SampleProvince province, Injections injections) {

	static final String SHEET = "Biểu tổng hợp";

	/** The workbook of one district and month. */
	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		Unit district = this.province.units().get(filing.sender());
		DistrictLayout layout = DistrictLayout.of(this.province, filing);
		try (Book book = new Book()) {
			Page page = book.page(SHEET);
			title(page, filing, district);
			header(page, layout.headerRow());
			Cells cells = new Cells(page, filing, this.injections, witness);
			int last = new DistrictBody(this.province, filing, layout, cells).write(district);
			footer(page, last + 2, filing, district);
			if (filing.month() == DistrictRows.STALE_MONTH && DistrictRows.isStale(this.province, filing)) {
				witness.found("STALE_COPY");
			}
			if (DistrictRows.isShorter(this.province, filing)) {
				witness.found("SHRUNK");
			}
			if (filing.fate() == Filing.Fate.STANDS && Resent.of(this.province, filing)
				.filter((resent) -> resent == Resent.UNMARKED_SAME_DAY)
				.isPresent()) {
				witness.found("ORDER_TIE");
			}
			return witness.delivered(book.bytes(filing.receivedOn()));
		}
	}

	private static void title(Page page, Filing filing, Unit district) {
		page.title(1, 1, 5, "UBND " + district.name().toUpperCase(Locale.ROOT));
		page.title(1, 7, 13, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
		page.title(2, 7, 13, "Độc lập - Tự do - Hạnh phúc");
		page.title(4, 1, 13, "BÁO CÁO KẾT QUẢ THỰC HIỆN CHUYỂN ĐỔI SỐ");
		page.title(5, 1, 13, "Tháng " + filing.month() + " năm " + filing.year());
		page.widen(2, 36);
	}

	/** Two header rows and the numbers of the columns. */
	static void header(Page page, int row) {
		page.tallHeader(row, row + 1, 1, "TT");
		page.tallHeader(row, row + 1, 2, "Xã, phường, thị trấn");
		page.title(row, 3, 5, "Hồ sơ công việc");
		page.bold(row + 1, 3, "Tổng số");
		page.bold(row + 1, 4, "- Trong đó: mật");
		page.bold(row + 1, 5, "- Xử lý trên mạng");
		page.tallHeader(row, row + 1, 6, "Tỷ lệ (%)");
		page.tallHeader(row, row + 1, 7, "Truyền thanh thông minh");
		page.tallHeader(row, row + 1, 8, "Số cuộc kiểm tra / qua môi trường số");
		page.tallHeader(row, row + 1, 9, "Người được tập huấn kỹ năng số (lũy kế)");
		page.tallHeader(row, row + 1, 10, "Tổ CNSCĐ: số tổ / số thôn");
		page.title(row, 11, 12, "Số hoạt động (họp, hội nghị, tập huấn)");
		page.bold(row + 1, 11, "Tổng số");
		page.bold(row + 1, 12, "- Trực tuyến");
		page.tallHeader(row, row + 1, 13, "Xã thử nghiệm phổ biến kỹ năng số");
		List<String> index = List.of("A", "B", "1", "2", "3", "4=3/(1-2)", "5", "6", "7", "8", "9", "10", "11");
		for (int column = 1; column <= index.size(); column++) {
			page.text(row + 2, column, index.get(column - 1));
		}
	}

	private static void footer(Page page, int row, Filing filing, Unit district) {
		page.text(row, 8, district.bareName() + ", ngày " + filing.receivedOn().getDayOfMonth() + " tháng "
				+ filing.receivedOn().getMonthValue() + " năm " + filing.receivedOn().getYear());
		page.bold(row + 1, 2, "Người lập biểu");
		page.bold(row + 1, 8, "TM. ỦY BAN NHÂN DÂN");
		page.text(row + 2, 2, "(Ký, họ tên)");
		page.text(row + 2, 8, "(Ký, đóng dấu)");
	}

	/** The sender's own rate in percent, two decimals. */
	static BigDecimal rate(BigDecimal part, BigDecimal whole) {
		return part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP);
	}

}
