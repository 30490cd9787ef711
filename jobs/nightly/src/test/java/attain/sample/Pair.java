package attain.sample;

import java.math.BigDecimal;

/**
 * A whole and a part of it.
 *
 * @param whole the denominator
 * @param part the numerator
 */
record Pair(BigDecimal whole, BigDecimal part) {

	static Pair of(Draw draw, int low, int high, int lowPermil, int highPermil, Object... purpose) {
		BigDecimal whole = BigDecimal.valueOf(draw.between(low, high, "whole", purpose));
		return new Pair(whole, draw.part(whole, lowPermil, highPermil, "part", purpose));
	}

	/** As a form with two counts in one cell prints it. */
	String printed() {
		return this.whole + "/" + this.part;
	}

}
