package attain.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes F08: age bands as rows, banks as columns. Persons without repeats are counted
 * since 2024.
 *
 * @param province seed and units
 */
record AccountFile(SampleProvince province) {

	/** The rate that accounts in place of persons push up. */
	static final String RATE = "age15plus_transaction_account_rate";

	/** First of the cells with too many persons, in the order of letters. */
	static final String MANY = "F10";

	static final String SHEET = "TK";

	private static final List<String> BANKS = List.of("Agribank", "BIDV", "Ngân hàng Bưu điện", "LPBank");

	private static final List<String> BANK_SHARES = List.of("0.7", "0.5", "0.2", "0.1");

	private static final List<String> BANDS = List.of("under_15", "15-17", "18-59", "60+");

	private static final List<String> LABELS = List.of("Dưới 15", "15-17", "18-59", "Từ 60 trở lên");

	private static final int BODY = 8;

	/** Four quarters without persons, two with them. */
	static List<Filing> filings() {
		List<Filing> filings = new ArrayList<>();
		for (int quarter = 1; quarter <= 6; quarter++) {
			int year = (quarter <= 4) ? Schedule.YEAR : Schedule.YEAR + 1;
			int ofYear = (quarter - 1) % 4 + 1;
			LocalDate due = LocalDate.of(year, 3 * ofYear, 20).plusMonths(1);
			filings.add(new Filing("F08", "", Units.PROVINCE, "statistical", year + "-Q" + ofYear, 3 * ofYear, "", 1,
					Filing.Fate.STANDS, (quarter == 2) ? due.plusDays(3) : due.minusDays(1),
					"NHNN_TK_Q" + ofYear + "-" + year + ".xlsx"));
		}
		return filings;
	}

	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		try (Book book = new Book()) {
			Page page = book.page(SHEET);
			boolean hasPersons = filing.year() > Schedule.YEAR;
			int banks = hasPersons ? 4 : 3;
			head(page, filing, banks, hasPersons);
			List<List<BigDecimal>> rows = new ArrayList<>();
			for (int band = 0; band < BANDS.size(); band++) {
				rows.add(row(filing, band, banks, hasPersons, witness));
				write(page, BODY + band, LABELS.get(band), rows.get(band));
			}
			write(page, BODY + BANDS.size(), "Mọi lứa tuổi", sums(rows));
			if (hasPersons) {
				witness.saw("persons_with_epayment", Units.PROVINCE, sums(rows).get(banks + 2), "final");
			}
			if (filing.period().equals("2024-Q1")) {
				page.date(BODY + 1, 1, LocalDate.of(2024, Month.JULY, 15), "d-mmm");
				witness.found("LABEL_IS_DATE", SHEET, Page.ref(BODY + 1, 1));
				witness.found("TOTAL_READDED", SHEET, Page.ref(BODY + 2, banks + 4));
			}
			if (filing.period().equals("2024-Q2")) {
				witness.found("ACCOUNTS_AS_PERSONS", SHEET, MANY);
			}
			page.protect();
			return witness.delivered(book.bytes(filing.receivedOn()));
		}
	}

	private static void head(Page page, Filing filing, int banks, boolean hasPersons) {
		page.text(2, 1, "NGÂN HÀNG NHÀ NƯỚC CHI NHÁNH TỈNH LẠNG SƠN");
		page.title(3, 1, banks + 2, "SỐ LIỆU TÀI KHOẢN");
		page.title(4, 1, banks + 2, "Quý " + filing.month() / 3 + " năm " + filing.year());
		page.tallHeader(6, 7, 1, "Nhóm tuổi");
		for (int bank = 0; bank < banks; bank++) {
			page.bold(6, 2 + bank, BANKS.get(bank));
			page.bold(7, 2 + bank, "Số khách hàng");
		}
		List<String> last = hasPersons
				? List.of("Số người có TK (đã loại trùng)", "Ví điện tử",
						"Số người có TK thanh toán điện tử (TK ngân hàng hoặc ví, đã loại trùng)")
				: List.of("Ví điện tử");
		for (int column = 0; column < last.size(); column++) {
			page.tallHeader(6, 7, banks + 2 + column, last.get(column));
		}
	}

	/** Banks, persons, wallets, persons with either; of 2023 banks and wallets. */
	private List<BigDecimal> row(Filing filing, int band, int banks, boolean hasPersons, Witness witness) {
		boolean counted = filing.period().equals("2024-Q2") && band > 0;
		BigDecimal persons = this.province.draw()
			.part(people(band), counted ? 970 : (band == 0) ? 5 : 610, counted ? 972 : (band == 0) ? 10 : 700,
					"persons with account", filing.period(), BANDS.get(band));
		List<BigDecimal> values = new ArrayList<>();
		BANK_SHARES.subList(0, banks).forEach((share) -> values.add(share(persons, share)));
		BigDecimal wallets = share(persons, "0.2");
		if (!hasPersons) {
			values.add(wallets);
			return values;
		}
		boolean isReadded = filing.period().equals("2024-Q1") && band == 2;
		values.addAll(List.of(persons, wallets, persons.add(isReadded ? wallets : share(persons, "0.1"))));
		if (band > 0) {
			witness.saw("persons_with_account", Units.PROVINCE, filing.period(), BANDS.get(band), persons, "final");
		}
		return values;
	}

	private static BigDecimal share(BigDecimal persons, String share) {
		return persons.multiply(new BigDecimal(share)).setScale(0, RoundingMode.DOWN);
	}

	private BigDecimal people(int band) {
		Population population = new Population(this.province, Schedule.YEAR, "official");
		return this.province.units().districts().stream().map(population::of).map((people) -> switch (band) {
			case 0 -> people.under15();
			case 1 -> people.from15To17();
			case 2 -> people.from18To59();
			default -> people.from60();
		}).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static List<BigDecimal> sums(List<List<BigDecimal>> rows) {
		List<BigDecimal> sums = new ArrayList<>();
		for (int column = 0; column < rows.get(0).size(); column++) {
			int place = column;
			sums.add(rows.stream().map((row) -> row.get(place)).reduce(BigDecimal.ZERO, BigDecimal::add));
		}
		return sums;
	}

	private static void write(Page page, int row, String label, List<BigDecimal> values) {
		page.text(row, 1, label);
		for (int column = 0; column < values.size(); column++) {
			page.number(row, 2 + column, values.get(column), "#,##0");
		}
	}

}
