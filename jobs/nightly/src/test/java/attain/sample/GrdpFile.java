package attain.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Writes F07 at current prices: 005.H for the estimate, 001.N for the official figures.
 */
record GrdpFile(SampleProvince province, Economy economy) {

	private static final List<String> HEADER = List.of("Chỉ tiêu / Ngành kinh tế", "Mã số", "GTTT theo giá hiện hành",
			"Trong đó: kinh tế số", "Tỷ trọng (%)", "Tình trạng số liệu");

	/** The workbook of one period and vintage. */
	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		String symbol = filing.vintage().equals("estimate") ? "005.H/BCC-TKQG" : "001.N/BCC-TKQG";
		try (Book book = new Book()) {
			Page page = book.page(symbol.substring(0, 5));
			new StatisticsTitle(symbol, "TỔNG SẢN PHẨM TRÊN ĐỊA BÀN THEO GIÁ HIỆN HÀNH", "tỷ đồng", HEADER).write(page,
					filing);
			int last = body(page, filing, witness);
			StatisticsTitle.footer(page, last, "Kinh tế số theo Thông tư số 13/2021/TT-BKHĐT.");
			return witness.delivered(book.bytes(filing.receivedOn()));
		}
	}

	private int body(Page page, Filing filing, Witness witness) {
		List<Unit> sectors = this.province.units().sectors();
		boolean totalLast = filing.year() == 2022;
		int row = StatisticsTitle.FIRST_ROW + (totalLast ? 0 : 1);
		BigDecimal whole = this.economy.taxes(filing);
		BigDecimal part = BigDecimal.ZERO;
		for (int index = 0; index < sectors.size(); index++) {
			Pair pair = this.economy.sector(sectors.get(index), filing);
			whole = whole.add(pair.whole());
			part = part.add(pair.part());
			sector(page, row++, index, pair, filing, witness);
		}
		page.text(row, 1, "Thuế sản phẩm trừ trợ cấp sản phẩm");
		page.text(row, 2, code(sectors.size() + 2));
		page.number(row, 3, this.economy.taxes(filing));
		page.text(row, 4, "-");
		int total = totalLast ? row + 1 : StatisticsTitle.FIRST_ROW;
		page.bold(total, 1, "TỔNG SẢN PHẨM TRÊN ĐỊA BÀN (GRDP)");
		page.text(total, 2, "01");
		page.number(total, 3, whole, "#,##0.00");
		page.number(total, 4, part, "#,##0.00");
		share(page, total, new Pair(whole, part));
		page.text(total, 6, statusCell(filing, total));
		String status = StatisticsTitle.statusOf(filing);
		witness.saw("grdp_current", Units.PROVINCE, whole, status);
		witness.saw("digital_value_added_total", Units.PROVINCE, part, status);
		return Math.max(row, total);
	}

	private void sector(Page page, int row, int index, Pair pair, Filing filing, Witness witness) {
		Unit sector = this.province.units().sectors().get(index);
		String letter = sector.code().substring(sector.code().length() - 1);
		String status = StatisticsTitle.statusOf(filing);
		page.text(row, 1, "   " + letter + ". " + sector.name());
		page.text(row, 2, code(index + 2));
		page.number(row, 3, pair.whole(), "#,##0.00");
		page.text(row, 6, statusCell(filing, row));
		witness.saw("sector_value_added", sector.code(), pair.whole(), status);
		if (isUncollected(letter, filing)) {
			page.text(row, 4, "…");
			page.text(row, 5, "…");
			witness.saw("sector_digital_value_added", sector.code(), null, "not_collected");
			return;
		}
		page.number(row, 4, pair.part(), "#,##0.00");
		share(page, row, pair);
		witness.saw("sector_digital_value_added", sector.code(), pair.part(), status);
	}

	private static void share(Page page, int row, Pair pair) {
		BigDecimal share = pair.part().movePointRight(2).divide(pair.whole(), 2, RoundingMode.HALF_UP);
		page.formula(row, 5, "ROUND(D" + row + "/C" + row + "*100,2)", share);
	}

	/** Estimates come before every sector has been asked. */
	private static boolean isUncollected(String letter, Filing filing) {
		return filing.vintage().equals("estimate") && letter.equals(filing.period().endsWith("-H1") ? "K" : "R");
	}

	/**
	 * In the half-year file only the first row says what the figures are; in 2022 none.
	 */
	private static String statusCell(Filing filing, int row) {
		boolean blank = filing.year() == 2022 || filing.period().endsWith("-H1") && row != StatisticsTitle.FIRST_ROW;
		return blank ? "" : StatisticsTitle.statusWord(filing);
	}

	private static String code(int number) {
		return String.format("%02d", number);
	}

}
