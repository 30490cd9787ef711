package attain.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Writes Phụ lục 1 of F01: one row per provincial agency.
 */
final class AgencyPage {

	static final String SHEET = "Phụ lục 1";

	private static final int HEADER_ROW = 5;

	private static final int FIRST_BLOCK = 12;

	private static final int HIDDEN_ROW_MONTH = 9;

	private static final BigDecimal EXCESS = BigDecimal.valueOf(2);

	private final SampleProvince province;

	private final Cells cells;

	private final int month;

	private final boolean totalFirst;

	private final FlagWords words;

	AgencyPage(SampleProvince province, Cells cells) {
		this.province = province;
		this.cells = cells;
		this.month = cells.filing().month();
		this.totalFirst = this.month % 5 == 2;
		this.words = FlagWords.of(this.month);
	}

	void write() {
		Page page = this.cells.page();
		page.title(1, 1, 18, "PHỤ LỤC 1");
		page.title(2, 1, 18, "TỔNG HỢP KẾT QUẢ CỦA CÁC CƠ QUAN, ĐƠN VỊ CẤP TỈNH");
		page.title(3, 1, 18, "Tháng " + this.month + " năm " + this.cells.filing().year());
		AgencyHeader.write(page, HEADER_ROW);
		List<Unit> agencies = this.province.units().agencies();
		int first = HEADER_ROW + 3 + (this.totalFirst ? 1 : 0);
		int row = block(first, "I", "Các sở, ban, ngành", agencies.subList(0, Math.min(FIRST_BLOCK, agencies.size())));
		int end = block(row, "II", "Các cơ quan, đơn vị khác",
				agencies.subList(Math.min(FIRST_BLOCK, agencies.size()), agencies.size()));
		int last = end - 1;
		if (this.month == HIDDEN_ROW_MONTH) {
			hiddenRow(end++, agencies.get(0));
		}
		total(this.totalFirst ? HEADER_ROW + 3 : end, first, last);
		page.text(end + 2, 2, "Người lập biểu");
		page.text(end + 2, 14, "Thủ trưởng đơn vị");
	}

	/** D45: last month's figures of an agency, hidden and forgotten. */
	private void hiddenRow(int row, Unit agency) {
		this.cells.page().text(row, 2, agency.name());
		AgencyRow.of(this.province, agency, this.month - 1)
			.counts()
			.forEach((letter, count) -> this.cells.page().number(row, Cells.column(letter), count));
		this.cells.page().hideRow(row);
		this.cells.found("HIDDEN_ROW", row, "B");
	}

	private int block(int row, String number, String heading, List<Unit> agencies) {
		this.cells.page().bold(row, 1, number);
		this.cells.page().bold(row, 2, heading);
		for (int index = 0; index < agencies.size(); index++) {
			agency(row + 1 + index, index + 1, agencies.get(index));
		}
		return row + 1 + agencies.size();
	}

	private void agency(int row, int number, Unit agency) {
		Page page = this.cells.page();
		Witness witness = this.cells.witness();
		page.number(row, 1, BigDecimal.valueOf(number));
		page.text(row, 2, AgencyNames.spell(agency, this.month));
		if (this.month % 4 != 0 || number % 7 != 0) {
			page.text(row, 3, agency.code());
		}
		witness.saw("agency_listed", agency.code(), BigDecimal.ONE, "final");
		AgencyRow counts = AgencyRow.of(this.province, agency, this.month);
		AgencyRow.MEASURES.forEach((letter, measure) -> {
			Optional.ofNullable(counts.get(letter)).ifPresent((count) -> {
				Seen seen = this.cells.number(row, letter, agency.code(), value(agency, counts, letter, count), look());
				witness.saw(measure, agency.code(), seen.value(), seen.status());
			});
		});
		flags(row, agency);
	}

	/** The count, or for a part that is to exceed its whole a little more than that. */
	private BigDecimal value(Unit agency, AgencyRow counts, String letter, BigDecimal count) {
		boolean excess = this.cells.isHit(agency.code(), letter, Defect.PART_TOO_LARGE);
		BigDecimal whole = counts.counts().getOrDefault("N", count);
		if (excess) {
			return whole.add(EXCESS);
		}
		boolean slip = this.cells.filing().fate() == Filing.Fate.CORRECTED && letter.equals("H");
		return slip ? count.subtract(BigDecimal.ONE) : count;
	}

	private void flags(int row, Unit agency) {
		boolean platform = this.province.hasPlatform(agency, this.month);
		boolean intelligence = this.province.appliesIntelligence(agency, this.month);
		boolean odd = isContradiction(agency);
		saw("agency_data_platform", agency, this.cells.flag(row, "I", agency.code(), platform, this.words));
		saw("agency_ai_applied", agency, this.cells.flag(row, "J", agency.code(), intelligence || odd, this.words));
		if (odd) {
			this.cells.found("FLAG_CONTRADICTS", row, "J");
		}
		saw("agency_virtual_assistant", agency,
				this.cells.flag(row, "M", agency.code(), this.province.hasAssistant(agency, this.month), this.words));
	}

	/** In February the first agency without a platform claims intelligence on it. */
	private boolean isContradiction(Unit agency) {
		return this.month == 2 && this.province.units()
			.agencies()
			.stream()
			.filter((each) -> !this.province.hasPlatform(each, 2))
			.findFirst()
			.filter(agency::equals)
			.isPresent();
	}

	/** The total; in November its formula leaves the last agency out. */
	private void total(int row, int first, int last) {
		Page page = this.cells.page();
		page.bold(row, 2, "Tổng cộng");
		List<Unit> agencies = this.province.units().agencies();
		boolean incomplete = this.month == 11;
		for (String letter : AgencyRow.MEASURES.keySet()) {
			BigDecimal sum = BigDecimal.ZERO;
			for (Unit agency : incomplete ? agencies.subList(0, agencies.size() - 1) : agencies) {
				AgencyRow counts = AgencyRow.of(this.province, agency, this.month);
				BigDecimal count = counts.get(letter);
				sum = sum.add((count != null) ? value(agency, counts, letter, count) : BigDecimal.ZERO);
			}
			String range = letter + first + ":" + letter + (incomplete ? last - 1 : last);
			page.formula(row, Cells.column(letter), "SUM(" + range + ")", sum);
			if (incomplete && isLeftOut(letter) && !hasUnreadable(letter)) {
				this.cells.found("TOTAL_DIFFERS", row, letter);
			}
		}
	}

	/** Whether the last agency has a figure that the total leaves out. */
	private boolean isLeftOut(String letter) {
		List<Unit> agencies = this.province.units().agencies();
		BigDecimal count = AgencyRow.of(this.province, agencies.get(agencies.size() - 1), this.month).get(letter);
		return count != null && count.signum() != 0;
	}

	/** A sum over a cell without a number cannot be checked. */
	private boolean hasUnreadable(String letter) {
		return this.province.units()
			.agencies()
			.stream()
			.anyMatch((agency) -> this.cells.isHit(agency.code(), letter, Defect.ELLIPSIS)
					|| this.cells.isHit(agency.code(), letter, Defect.CROSS));
	}

	private void saw(String measure, Unit agency, Seen seen) {
		this.cells.witness().saw(measure, agency.code(), seen.value(), seen.status());
	}

	private Look look() {
		return (this.month % 6 == 4) ? Look.GROUPED : Look.TYPED;
	}

}
