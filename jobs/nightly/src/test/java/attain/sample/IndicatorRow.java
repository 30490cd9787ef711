package attain.sample;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One value of one indicator that a perfect reader works out.
 *
 * @param indicator indicator code
 * @param orgLevel level that the value speaks of
 * @param unit the province for the headline, else the unit itself
 * @param calendar statistical or management
 * @param period period code
 * @param basis computed or reported
 * @param value ten decimals; null where the numerator exceeds the denominator
 * @param numerator ten decimals, null where there is none
 * @param denominator ten decimals, null where there is none
 * @param isEstimate whether an input is an estimate or of an earlier year
 */
record IndicatorRow(String indicator, String orgLevel, String unit, String calendar, String period, String basis,
		@Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
		boolean isEstimate) implements Comparable<IndicatorRow> {

	static final List<String> HEADER = List.of("indicator_code", "org_level", "org_unit_code", "calendar",
			"period_code", "basis", "value", "numerator", "denominator", "is_estimate");

	private static final Comparator<IndicatorRow> ORDER = Comparator.comparing(IndicatorRow::indicator)
		.thenComparing(IndicatorRow::orgLevel)
		.thenComparing(IndicatorRow::unit)
		.thenComparing(IndicatorRow::calendar)
		.thenComparing(IndicatorRow::period)
		.thenComparing(IndicatorRow::basis);

	/** A computed ratio. */
	static IndicatorRow ratio(String indicator, String orgLevel, String unit, String calendar, String period,
			Share share) {
		return new IndicatorRow(indicator, orgLevel, unit, calendar, period, "computed",
				Share.published(share.percent()), Share.published(share.numerator()),
				Share.published(share.denominator()), share.isEstimate());
	}

	List<@Nullable Object> fields() {
		return CsvTable.row(this.indicator, this.orgLevel, this.unit, this.calendar, this.period, this.basis,
				this.value, this.numerator, this.denominator, this.isEstimate);
	}

	@Override
	public int compareTo(IndicatorRow other) {
		return ORDER.compare(this, other);
	}

}
