package attain.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes Biểu 01 of F01: planned, month, year to date.
 */
final class SummaryPage {

	static final String SHEET = "Biểu 01";

	private static final int STRAY_ROW_MONTH = 8;

	private static final int OTHER_PLAN_MONTH = 10;

	private static final List<Look> LOOKS = List.of(Look.TYPED, Look.COMMA, Look.PERCENT_FORMAT, Look.SPACED_PERCENT);

	private final Cells cells;

	private final SummaryHeader header;

	private final int month;

	SummaryPage(Cells cells) {
		this.cells = cells;
		this.month = cells.filing().month();
		this.header = new SummaryHeader(cells.page(), cells.filing());
	}

	void write(List<SummaryRow> government, SummaryRow enterprises) {
		int row = this.header.write();
		row = group(row, "I", "CHÍNH QUYỀN SỐ");
		for (SummaryRow each : government) {
			indicator(row++, each);
		}
		if (this.month == STRAY_ROW_MONTH) {
			this.cells.page().text(row, 1, "8");
			this.cells.page().text(row, 2, "Số hội nghị tuyên truyền về chuyển đổi số");
			this.cells.page().number(row, 5, BigDecimal.valueOf(17));
			this.cells.found("ROW_LABEL_UNKNOWN", row++, "B");
		}
		row = group(row, "II", "KINH TẾ SỐ");
		indicator(row, enterprises);
		this.header.footer(row + 2);
	}

	private int group(int row, String number, String heading) {
		this.cells.page().bold(row, 1, number);
		this.cells.page().bold(row, 2, heading);
		return row + 1;
	}

	private void indicator(int row, SummaryRow indicator) {
		Page page = this.cells.page();
		page.text(row, 1, indicator.number());
		page.text(row, 2, (this.month % 4 == 0) ? indicator.shortLabel() : indicator.label());
		page.text(row, 3, unit(row));
		plan(row, indicator);
		rate(row, "E", indicator, indicator.month());
		Seen toDate = rate(row, "F", indicator, indicator.toDate());
		BigDecimal value = toDate.value();
		if (value != null && !indicator.plan().isEmpty() && !otherPlan(indicator)) {
			page.number(row, 7,
					value.movePointRight(2).divide(new BigDecimal(indicator.plan()), 1, RoundingMode.HALF_UP));
		}
		page.text(row, 8, (row % 3 == 0) ? "tăng 3,2 điểm %" : (row % 3 == 1) ? "+1,4" : "bằng");
	}

	private Seen rate(int row, String letter, SummaryRow indicator, @Nullable BigDecimal rate) {
		if (rate == null) {
			return Seen.NOT_COLLECTED;
		}
		Seen seen = this.cells.number(row, letter, indicator.key(), rate, LOOKS.get(this.month % LOOKS.size()));
		if (indicator.column().equals(letter)) {
			String period = letter.equals("E") ? this.cells.filing().period() : this.cells.filing().cumulative();
			this.cells.witness().saw(indicator.measure(), Units.PROVINCE, period, "", seen.value(), seen.status());
		}
		return seen;
	}

	private void plan(int row, SummaryRow indicator) {
		if (indicator.plan().isEmpty()) {
			return;
		}
		if (otherPlan(indicator)) {
			this.cells.page().number(row, 4, new BigDecimal(indicator.plan()).add(BigDecimal.valueOf(5)));
			this.cells.found("PLAN_VALUE_DIFFERS", row, "D");
			return;
		}
		if (indicator.key().equals("provincial_cloud")) {
			this.cells.page().text(row, 4, "Duy trì 100");
			return;
		}
		switch (this.month % 3) {
			case 0 -> this.cells.page().text(row, 4, indicator.plan() + "%");
			case 1 -> this.cells.page().number(row, 4, new BigDecimal(indicator.plan()));
			default -> this.cells.page().text(row, 4, indicator.plan());
		}
	}

	/** D62: once a plan column that is not the plan's. */
	private boolean otherPlan(SummaryRow indicator) {
		return this.month == OTHER_PLAN_MONTH && indicator.key().equals("internal_governance");
	}

	private String unit(int row) {
		boolean first = this.header.isFirstIndicator(row);
		return switch (this.month % 3) {
			case 0 -> "%";
			case 1 -> first ? "%" : "";
			default -> "Phần trăm";
		};
	}

}
