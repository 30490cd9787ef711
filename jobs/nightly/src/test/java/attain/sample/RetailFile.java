package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes F07, part BANLE: retail sales by quarter.
 */
record RetailFile(SampleProvince province) {

	private static final List<String> HEADER = List.of("Chỉ tiêu", "Mã số", "Quý I", "Quý II", "Quý III", "Quý IV",
			"Cả năm", "Tình trạng số liệu");

	private static final BigDecimal SLIP = BigDecimal.TEN;

	/** The workbook of one year and vintage. */
	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		try (Book book = new Book()) {
			Page page = book.page("BanLe");
			new StatisticsTitle("", "TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ TIÊU DÙNG", "tỷ đồng", HEADER)
				.write(page, filing);
			List<BigDecimal> all = quarters(filing, "all", "6410.0");
			List<BigDecimal> goods = all.stream().map((sales) -> tenth(sales, "0.82")).toList();
			boolean oldTone = filing.vintage().equals("estimate");
			String label = "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng";
			row(page, 0, oldTone ? NameStyle.oldTone(label) : label, all, filing, witness);
			row(page, 1, "   - Bán lẻ hàng hóa", goods, filing, witness);
			observe(witness, filing, "retail_sales", all);
			observe(witness, filing, "retail_sales_goods", goods);
			StatisticsTitle.footer(page, StatisticsTitle.FIRST_ROW + 1, "Quý IV của số ước tính là ước thực hiện.");
			return witness.delivered(book.bytes(filing.receivedOn()));
		}
	}

	private List<BigDecimal> quarters(Filing filing, String what, String base) {
		List<BigDecimal> values = new ArrayList<>();
		for (int quarter = 1; quarter <= 4; quarter++) {
			int more = this.province.draw().between(0, 9000, what, filing.year(), quarter, filing.vintage());
			values.add(new BigDecimal(base).add(BigDecimal.valueOf(more, 1)));
		}
		return values;
	}

	private static void row(Page page, int index, String label, List<BigDecimal> quarters, Filing filing,
			Witness witness) {
		int row = StatisticsTitle.FIRST_ROW + index;
		page.text(row, 1, label);
		page.text(row, 2, "0" + (index + 1));
		BigDecimal year = BigDecimal.ZERO;
		for (int quarter = 0; quarter < 4; quarter++) {
			page.number(row, 3 + quarter, quarters.get(quarter), "#,##0.0");
			year = year.add(quarters.get(quarter));
		}
		if (filing.year() == 2022 && index == 0) {
			page.number(row, 7, year.add(SLIP), "#,##0.0");
			witness.found("TOTAL_DIFFERS", page.name(), "G" + row);
		}
		else {
			page.formula(row, 7, "SUM(C" + row + ":F" + row + ")", year);
		}
		page.text(row, 8, (index == 0) ? StatisticsTitle.statusWord(filing) : "");
	}

	private static void observe(Witness witness, Filing filing, String measure, List<BigDecimal> quarters) {
		for (int quarter = 1; quarter <= 4; quarter++) {
			witness.saw(measure, Units.PROVINCE, filing.year() + "-Q" + quarter, "", quarters.get(quarter - 1),
					(quarter == 4) ? StatisticsTitle.statusOf(filing) : "final");
		}
	}

	private static BigDecimal tenth(BigDecimal whole, String share) {
		return whole.multiply(new BigDecimal(share)).setScale(1, java.math.RoundingMode.HALF_UP);
	}

}
