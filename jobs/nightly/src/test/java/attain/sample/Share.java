package attain.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Numerator and denominator of one member or of many.
 *
 * @param member the unit or item; empty for a sum
 * @param numerator the part
 * @param denominator the whole
 * @param isEstimate whether an estimate went in
 */
record Share(String member, BigDecimal numerator, BigDecimal denominator, boolean isEstimate) {

	static final MathContext EXACT = new MathContext(40);

	private static final int SCALE = 10;

	/** Both sides added up. */
	static Share sum(List<Share> members) {
		BigDecimal numerator = BigDecimal.ZERO;
		BigDecimal denominator = BigDecimal.ZERO;
		boolean estimate = false;
		for (Share each : members) {
			numerator = numerator.add(each.numerator());
			denominator = denominator.add(each.denominator());
			estimate |= each.isEstimate();
		}
		return new Share("", numerator, denominator, estimate);
	}

	/** The member with the lowest percentage, the first of equals. */
	static Optional<Share> lowest(List<Share> members) {
		Share lowest = null;
		BigDecimal least = null;
		for (Share each : members) {
			BigDecimal percent = each.percent();
			if (percent != null && (least == null || percent.compareTo(least) < 0)) {
				lowest = each;
				least = percent;
			}
		}
		return Optional.ofNullable(lowest);
	}

	/** This member standing for all: an estimate if any of them is. */
	Share amongst(List<Share> members) {
		return new Share(this.member, this.numerator, this.denominator, sum(members).isEstimate());
	}

	/** In percent, unrounded; null over nothing, and where the part exceeds the whole. */
	@Nullable BigDecimal percent() {
		return (this.denominator.signum() <= 0 || isExcess()) ? null
				: this.numerator.movePointRight(2).divide(this.denominator, EXACT);
	}

	boolean isExcess() {
		return this.numerator.compareTo(this.denominator) > 0;
	}

	/** As published: ten decimals. */
	static @Nullable BigDecimal published(@Nullable BigDecimal value) {
		return (value == null) ? null : value.setScale(SCALE, RoundingMode.HALF_UP);
	}

}
