package attain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes F03: a sheet for each district in million dong, and a summary in billion that
 * repeats their totals.
 *
 * @param province seed and units
 */
record TradeFile(SampleProvince province) {

	private static final String SUMMARY = "Tổng hợp";

	private static final List<String> LETTERS = List.of("C", "D", "E", "F", "G", "H", "I");

	private static final List<String> MEASURES = List.of("trade_households_own", "households_store_postmart",
			"households_store_voso", "households_store_overlap", "buyer_accounts", "ecommerce_revenue",
			"enterprises_with_econtract");

	private static final int REVENUE = 5;

	private static final int BODY = 7;

	/** The third quarter comes twice: one sheet had said billion over its millions. */
	static List<Filing> filings() {
		List<Filing> filings = new ArrayList<>();
		for (int quarter = 1; quarter <= 4; quarter++) {
			LocalDate due = LocalDate.of(Schedule.YEAR, quarter * 3, 15).plusMonths(1);
			String name = "TMDT_Q" + List.of("I", "II", "III", "IV").get(quarter - 1) + "_" + Schedule.YEAR;
			boolean isTwice = quarter == 3;
			filings.add(filing(quarter, 1, isTwice ? Filing.Fate.CORRECTED : Filing.Fate.STANDS, due.minusDays(2),
					name + ".xlsx"));
			if (isTwice) {
				filings.add(filing(quarter, 2, Filing.Fate.STANDS, due.plusDays(4), name + "_lan2.xlsx"));
			}
		}
		return filings;
	}

	private static Filing filing(int quarter, int version, Filing.Fate fate, LocalDate day, String name) {
		return new Filing("F03", "", Units.PROVINCE, "statistical", Schedule.YEAR + "-Q" + quarter, 3 * quarter, "",
				version, fate, day, name);
	}

	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		try (Book book = new Book()) {
			List<Unit> districts = this.province.units().districts();
			List<List<BigDecimal>> all = new ArrayList<>();
			for (int index = 0; index < districts.size(); index++) {
				List<BigDecimal> values = values(districts.get(index), index, filing);
				sheet(book, districts.get(index), index, values, filing, witness);
				all.add(values);
			}
			summary(book, districts, all, filing, witness);
			return witness.delivered(book.bytes(filing.receivedOn()));
		}
	}

	/** The totals of a district, revenue in million dong. */
	private List<BigDecimal> values(Unit district, int index, Filing filing) {
		Draw draw = this.province.draw();
		BigDecimal official = new Population(this.province, Schedule.YEAR, "official").of(district).households();
		BigDecimal households = draw.part(official, (index == 2) ? 1080 : 985, (index == 2) ? 1090 : 1015,
				"trade households", district.code());
		BigDecimal postmart = draw.part(households, 250, 330, "postmart", district.code(), filing.month());
		BigDecimal voso = draw.part(households, 200, 290, "voso", district.code(), filing.month());
		BigDecimal base = BigDecimal.valueOf(draw.between(90000, 200000, "ecommerce", district.code()), 1);
		BigDecimal revenue = base
			.add(BigDecimal.valueOf(draw.between(0, 20000, "ecommerce", district.code(), filing.month()), 1));
		return List.of(households, postmart, voso,
				draw.part(voso, 100, 200, "overlap", district.code(), filing.month()),
				draw.part(households, 1100, 1400, "buyers", district.code(), filing.month()), revenue,
				BigDecimal.valueOf(draw.between(0, 2, "contracts", district.code(), filing.month())));
	}

	/** Every other district leaves the overlap blank. */
	private static boolean isBlank(int index, int column) {
		return column == 3 && index % 2 == 1;
	}

	private void sheet(Book book, Unit district, int index, List<BigDecimal> values, Filing filing, Witness witness) {
		NameStyle style = (index % 3 == 0) ? NameStyle.DECOMPOSED : NameStyle.OFFICIAL;
		Page page = book.page((index == 4) ? district.bareName() : style.spell(district));
		boolean isSpoilt = filing.fate() == Filing.Fate.CORRECTED && index == 1;
		int inserted = (index == 3) ? 1 : 0;
		head(page, filing, isSpoilt ? "tỷ đồng" : "triệu đồng", inserted);
		List<Unit> communes = this.province.units().communesOf(district.code());
		List<BigDecimal> first = values.stream().map((value) -> TradeFile.tenths(value)).toList();
		row(page, 0, "1", NameStyle.OFFICIAL.spell(communes.get(0)), first, index, inserted);
		List<BigDecimal> rest = new ArrayList<>();
		for (int column = 0; column < values.size(); column++) {
			rest.add(values.get(column).subtract(first.get(column)));
		}
		row(page, 1, "2", "Các xã khác", rest, index, inserted);
		row(page, 2, "", "Tổng cộng", values, index, inserted);
		int total = BODY + 2;
		for (int column = 0; column < values.size(); column++) {
			boolean isLost = isSpoilt && column == REVENUE;
			BigDecimal value = (column == REVENUE) ? values.get(column).movePointLeft(3) : values.get(column);
			if (!isBlank(index, column)) {
				witness.saw(MEASURES.get(column), district.code(), isLost ? null : value, isLost ? "error" : "final");
			}
		}
		if (isSpoilt) {
			witness.found("MAGNITUDE_JUMP", page.name(), Page.ref(total, 8));
		}
		if (index == 2 && filing.fate() == Filing.Fate.STANDS) {
			witness.found("HOUSEHOLDS_DIFFER", page.name(), Page.ref(total, 3));
		}
		if (index == 5 && filing.month() == 6) {
			page.text(total, 9, values.get(6) + " DN");
			witness.found("NUMBER_WITH_UNIT", page.name(), Page.ref(total, 9));
		}
		page.bold(total + 2, 2, "Người lập biểu");
	}

	private static BigDecimal tenths(BigDecimal value) {
		return value.multiply(new BigDecimal("0.6")).setScale(value.scale(), java.math.RoundingMode.DOWN);
	}

	private static void head(Page page, Filing filing, String unit, int inserted) {
		page.text(1, 1, "SỞ CÔNG THƯƠNG TỈNH LẠNG SƠN");
		page.title(2, 1, 9, "BÁO CÁO THƯƠNG MẠI ĐIỆN TỬ");
		page.title(3, 1, 9,
				"Quý " + List.of("I", "II", "III", "IV").get(filing.month() / 3 - 1) + " năm " + filing.year());
		page.text(4, 8 + inserted, "Đơn vị tính: " + unit);
		List<String> labels = List.of("TT", "Huyện, thành phố / xã", "Số hộ gia đình");
		for (int column = 1; column <= 3; column++) {
			page.tallHeader(5, 6, column, labels.get(column - 1));
		}
		if (inserted > 0) {
			page.tallHeader(5, 6, 4, "Cán bộ phụ trách");
		}
		page.title(5, 4 + inserted, 6 + inserted, "Hộ có cửa hàng số");
		List<String> floors = List.of("Postmart", "Voso", "Trong đó: trùng");
		for (int floor = 0; floor < 3; floor++) {
			page.bold(6, 4 + inserted + floor, floors.get(floor));
		}
		List<String> rest = List.of("Tài khoản người mua", "Doanh thu TMĐT", "DN sử dụng hợp đồng điện tử");
		for (int column = 0; column < 3; column++) {
			page.tallHeader(5, 6, 7 + inserted + column, rest.get(column));
		}
	}

	private static void row(Page page, int line, String number, String label, List<BigDecimal> values, int index,
			int inserted) {
		page.text(BODY + line, 1, number);
		page.text(BODY + line, 2, label);
		for (int column = 0; column < LETTERS.size(); column++) {
			int place = 3 + column + ((column > 0) ? inserted : 0);
			if (!isBlank(index, column)) {
				page.number(BODY + line, place, values.get(column));
			}
		}
	}

	private void summary(Book book, List<Unit> districts, List<List<BigDecimal>> all, Filing filing, Witness witness) {
		Page page = book.page(SUMMARY);
		head(page, filing, "tỷ đồng", 0);
		List<BigDecimal> sums = new ArrayList<>(all.get(0).stream().map((value) -> BigDecimal.ZERO).toList());
		for (int index = 0; index < districts.size(); index++) {
			List<BigDecimal> values = new ArrayList<>(all.get(index));
			values.set(REVENUE, values.get(REVENUE).movePointLeft(3));
			if (filing.month() == 12 && index == 6) {
				values.set(1, values.get(1).add(BigDecimal.ONE));
				witness.found("SUMMARY_DIFFERS", SUMMARY, Page.ref(BODY + index, 4));
			}
			if (filing.fate() == Filing.Fate.CORRECTED && index == 1) {
				witness.found("SUMMARY_DIFFERS", SUMMARY, Page.ref(BODY + index, 8));
			}
			row(page, index, String.valueOf(index + 1), districts.get(index).name(), values, index, 0);
			for (int column = 0; column < values.size(); column++) {
				BigDecimal more = isBlank(index, column) ? BigDecimal.ZERO : values.get(column);
				sums.set(column, sums.get(column).add(more));
			}
		}
		row(page, districts.size(), "", "Tổng cộng", sums, 0, 0);
	}

}
