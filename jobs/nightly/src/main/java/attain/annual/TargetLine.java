package attain.annual;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table; a row of {@code sql/annual/target.sql}.
 *
 * @param itemNo number in the report, from 1
 * @param pillarNo number of its pillar in the report, from 1
 * @param pillar name of the pillar
 * @param targetCode the target
 * @param name what is promised
 * @param unit its unit
 * @param prefix the plan's comparator before the figure, empty for none
 * @param target what is promised, the low end of a range
 * @param targetHigh the high end of a range, null for anything else
 * @param targetDigits decimals that the target is written with
 * @param actual the value judged, unrounded; null without one
 * @param shown the value rounded for people; null without one
 * @param actualDigits decimals of {@code shown}
 * @param achievementPct how much of the target is reached, 100 for all; null where that
 * makes no sense
 * @param verdict the status in the province's words
 * @param isEstimate true if the value is an estimate or its period incomplete
 * @param note why the verdict stands, and the period of the value
 */
record TargetLine(int itemNo, int pillarNo, String pillar, String targetCode, String name, String unit, String prefix,
		BigDecimal target, @Nullable BigDecimal targetHigh, int targetDigits, @Nullable BigDecimal actual,
		@Nullable BigDecimal shown, int actualDigits, @Nullable BigDecimal achievementPct, String verdict,
		boolean isEstimate, String note) {

	/** Marks a figure that is an estimate. */
	static final String ESTIMATE = "*";

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	static TargetLine of(ResultSet row) throws SQLException {
		BigDecimal ratio = row.getBigDecimal("achievement_ratio");
		return new TargetLine(row.getInt("item_no"), row.getInt("pillar_no"), row.getString("pillar_name_vi"),
				row.getString("target_code"), row.getString("target_name_vi"), row.getString("unit_name_vi"),
				row.getString("target_prefix_vi"), row.getBigDecimal("target_value"),
				row.getBigDecimal("target_value_high"), row.getInt("target_digits"), row.getBigDecimal("actual_value"),
				row.getBigDecimal("shown_value"), row.getInt("actual_digits"),
				(ratio == null) ? null : ratio.multiply(HUNDRED), row.getString("status_vi"),
				row.getBoolean("is_estimate"), row.getString("note_vi"));
	}

	/** What is promised as people read it: ≥ 75, 15 – 20. */
	String targetText() {
		String low = this.prefix + VietnameseText.number(this.target, this.targetDigits);
		return (this.targetHigh == null) ? low
				: low + " – " + VietnameseText.number(this.targetHigh, this.targetDigits);
	}

	/** The value as people read it, with its estimate mark; empty without one. */
	String actualText() {
		return (this.shown == null) ? ""
				: VietnameseText.number(this.shown, this.actualDigits) + (this.isEstimate ? ESTIMATE : "");
	}

}
