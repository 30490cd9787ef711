package attain.sample;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes F07, part LAODONG: labour force and people at work, in thousands.
 */
record LabourFile() {

	private static final List<String> HEADER = List.of("Phân tổ", "Mã số", "Lực lượng lao động từ 15 tuổi trở lên",
			"Lao động đang làm việc bình quân", "Trong đó: lao động kinh tế số", "Tình trạng số liệu");

	private static final List<String> GROUPS = List.of("Nam", "Nữ", "Thành thị", "Nông thôn");

	private static final List<String> SHARES = List.of("0.51", "0.49", "0.21", "0.79");

	/** The workbook of one year and vintage. */
	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		try (Book book = new Book()) {
			Page page = book.page("LaoDong");
			new StatisticsTitle("", "LỰC LƯỢNG LAO ĐỘNG VÀ LAO ĐỘNG ĐANG LÀM VIỆC", "nghìn người", HEADER).write(page,
					filing);
			boolean first = filing.year() == 2022;
			BigDecimal force = new BigDecimal(first ? "482.6" : "485.1");
			BigDecimal employed = new BigDecimal(first ? "474.9" : "475.8");
			BigDecimal digital = (first || filing.vintage().equals("estimate")) ? null : new BigDecimal("8.9");
			int row = StatisticsTitle.FIRST_ROW;
			if (StatisticsSchedule.isImpossible(filing)) {
				return inPersons(book, page, force, employed, filing, witness);
			}
			row(page, row, first ? "Tổng số" : "Chung", force, employed, digital, filing);
			for (int index = 0; index < GROUPS.size(); index++) {
				BigDecimal share = new BigDecimal(SHARES.get(index));
				row(page, row + 1 + index, GROUPS.get(index), tenth(force, share), tenth(employed, share), null,
						filing);
			}
			observe(witness, filing, force, employed, digital);
			StatisticsTitle.footer(page, row + GROUPS.size(), "Dấu … là có phát sinh nhưng chưa thu thập được.");
			return witness.delivered(book.bytes(filing.receivedOn()));
		}
	}

	/** D81: persons under a heading of thousands. */
	private static Delivery inPersons(Book book, Page page, BigDecimal force, BigDecimal employed, Filing filing,
			Witness witness) {
		int row = StatisticsTitle.FIRST_ROW;
		row(page, row, "Chung", force.movePointRight(3), employed.movePointRight(3), null, filing);
		witness.found("MAGNITUDE_JUMP", page.name(), "C" + row);
		witness.found("MAGNITUDE_JUMP", page.name(), "D" + row);
		witness.saw("labour_force", Units.PROVINCE, null, "error");
		witness.saw("employed_average", Units.PROVINCE, null, "error");
		witness.saw("digital_economy_workers", Units.PROVINCE, null, "not_collected");
		StatisticsTitle.footer(page, row, "Dấu … là có phát sinh nhưng chưa thu thập được.");
		return witness.delivered(book.bytes(filing.receivedOn()));
	}

	private static void row(Page page, int row, String label, BigDecimal force, BigDecimal employed,
			@Nullable BigDecimal digital, Filing filing) {
		page.text(row, 1, label);
		page.number(row, 2, BigDecimal.valueOf(row - StatisticsTitle.FIRST_ROW + 1L));
		page.number(row, 3, force, "#,##0.0");
		page.number(row, 4, employed, "#,##0.0");
		if (digital != null) {
			page.number(row, 5, digital, "#,##0.0");
		}
		else {
			page.text(row, 5, "…");
		}
		page.text(row, 6, StatisticsTitle.statusWord(filing));
	}

	private static void observe(Witness witness, Filing filing, BigDecimal force, BigDecimal employed,
			@Nullable BigDecimal digital) {
		String status = StatisticsTitle.statusOf(filing);
		witness.saw("labour_force", Units.PROVINCE, force.movePointRight(3), status);
		witness.saw("employed_average", Units.PROVINCE, employed.movePointRight(3), status);
		witness.saw("digital_economy_workers", Units.PROVINCE, (digital != null) ? digital.movePointRight(3) : null,
				(digital != null) ? status : "not_collected");
	}

	private static BigDecimal tenth(BigDecimal whole, BigDecimal share) {
		return whole.multiply(share).setScale(1, java.math.RoundingMode.HALF_UP);
	}

}
