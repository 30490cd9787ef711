package attain.sample;

import java.math.BigDecimal;
import java.util.List;

/**
 * Writes F07 at constant prices: 006.H for the estimate, 002.N for the official figures.
 */
record ConstantPriceFile(SampleProvince province, Economy economy) {

	private static final BigDecimal DEFLATOR = new BigDecimal("1.75");

	private static final List<String> HEADER = List.of("Chỉ tiêu / Ngành kinh tế", "Mã số",
			"GTTT theo giá so sánh 2010", "Tình trạng số liệu");

	/** The workbook of one year and vintage. */
	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		String symbol = filing.vintage().equals("estimate") ? "006.H/BCC-TKQG" : "002.N/BCC-TKQG";
		try (Book book = new Book()) {
			Page page = book.page(symbol.substring(0, 5));
			new StatisticsTitle(symbol, "TỔNG SẢN PHẨM TRÊN ĐỊA BÀN THEO GIÁ SO SÁNH 2010", "tỷ đồng", HEADER)
				.write(page, filing);
			int last = body(page, filing);
			boolean impossible = StatisticsSchedule.isImpossible(filing);
			witness.saw("grdp_constant_2010", Units.PROVINCE, impossible ? null : this.economy.constant(filing),
					impossible ? "error" : StatisticsTitle.statusOf(filing));
			if (impossible) {
				witness.found("GROWTH_IMPLAUSIBLE", page.name(), "C" + StatisticsTitle.FIRST_ROW);
			}
			StatisticsTitle.footer(page, last, "Năm gốc so sánh: 2010.");
			return witness.delivered(book.bytes(filing.receivedOn()));
		}
	}

	/** D80: the first estimate is at current prices, under the title of constant ones. */
	private static BigDecimal printed(BigDecimal constant, Filing filing) {
		return StatisticsSchedule.isImpossible(filing) ? constant.multiply(DEFLATOR) : constant;
	}

	private int body(Page page, Filing filing) {
		List<Unit> sectors = this.province.units().sectors();
		List<BigDecimal> values = this.economy.constantSectors(filing);
		int first = StatisticsTitle.FIRST_ROW;
		int last = first + sectors.size() + 1;
		page.bold(first, 1, "TỔNG SẢN PHẨM TRÊN ĐỊA BÀN (GRDP)");
		page.number(first, 2, BigDecimal.ONE);
		page.formula(first, 3, "SUM(C" + (first + 1) + ":C" + last + ")",
				printed(this.economy.constant(filing), filing));
		page.text(first, 4, StatisticsTitle.statusWord(filing));
		for (int index = 0; index < sectors.size(); index++) {
			String code = sectors.get(index).code();
			page.text(first + 1 + index, 1, code.substring(code.length() - 1) + ". " + sectors.get(index).name());
			page.number(first + 1 + index, 2, BigDecimal.valueOf(index + 2L));
			page.number(first + 1 + index, 3, printed(values.get(index), filing));
			page.text(first + 1 + index, 4, StatisticsTitle.statusWord(filing));
		}
		page.text(last, 1, "Thuế sản phẩm trừ trợ cấp sản phẩm");
		page.number(last, 2, BigDecimal.valueOf(sectors.size() + 2L));
		page.number(last, 3, printed(this.economy.constantTaxes(), filing));
		page.text(last, 4, StatisticsTitle.statusWord(filing));
		return last;
	}

}
