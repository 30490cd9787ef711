package attain.sample;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One verdict of a perfect reader.
 *
 * @param target target code
 * @param unit the plan's province for the headline, else the unit
 * @param isHeadline whether it is the one of the scoreboard
 * @param calendar calendar of the period judged, empty if there is none
 * @param period period judged, empty if there is none
 * @param actual ten decimals, null if there is none
 * @param numerator as in the indicator row
 * @param denominator as in the indicator row
 * @param isMet null unless judged
 * @param status status code
 * @param isEstimate whether the period is incomplete or an input an estimate
 */
record AttainmentRow(String target, String unit, boolean isHeadline, String calendar, String period,
		@Nullable BigDecimal actual, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
		@Nullable Boolean isMet, String status, boolean isEstimate) implements Comparable<AttainmentRow> {

	static final List<String> HEADER = List.of("target_code", "org_unit_code", "is_headline", "calendar", "period_code",
			"actual_value", "numerator", "denominator", "is_met", "status", "is_estimate");

	private static final Comparator<AttainmentRow> ORDER = Comparator.comparing(AttainmentRow::target)
		.thenComparing(AttainmentRow::isHeadline, Comparator.reverseOrder())
		.thenComparing(AttainmentRow::unit);

	/** A verdict, or a status, without a value. */
	static AttainmentRow bare(TargetRow target, String unit, boolean headline, String status) {
		return new AttainmentRow(target.code(), unit, headline, "", "", null, null, null, null, status, false);
	}

	static AttainmentRow of(TargetRow target, IndicatorRow row, boolean headline, @Nullable Boolean isMet,
			String status) {
		return new AttainmentRow(target.code(), row.unit(), headline, row.calendar(), row.period(), row.value(),
				row.numerator(), row.denominator(), isMet, status,
				row.isEstimate() || !hasBegun(target, isMet) && !Periods.endsYear(row.period()));
	}

	/** What goes live stays live: the rest of the year adds nothing. */
	private static boolean hasBegun(TargetRow target, @Nullable Boolean isMet) {
		return target.indicator().equals("border_gate_platform_go_live") && Boolean.TRUE.equals(isMet);
	}

	/** A period that decides nothing: its counts stay visible, a value is not quoted. */
	static AttainmentRow undecided(TargetRow target, IndicatorRow row, boolean headline) {
		return new AttainmentRow(target.code(), row.unit(), headline, row.calendar(), row.period(), null,
				row.numerator(), row.denominator(), null, "no_information", false);
	}

	/** A period that broke the promise: no later one can mend it. */
	static AttainmentRow broken(TargetRow target, IndicatorRow row, boolean headline) {
		return new AttainmentRow(target.code(), row.unit(), headline, row.calendar(), row.period(), row.value(),
				row.numerator(), row.denominator(), false, "not_met", row.isEstimate());
	}

	List<@Nullable Object> fields() {
		return CsvTable.row(this.target, this.unit, this.isHeadline, this.calendar, this.period, this.actual,
				this.numerator, this.denominator, this.isMet, this.status, this.isEstimate);
	}

	@Override
	public int compareTo(AttainmentRow other) {
		return ORDER.compare(this, other);
	}

}
