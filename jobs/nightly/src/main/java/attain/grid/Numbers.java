package attain.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/** Reads stored numbers without going through binary arithmetic. */
final class Numbers {

	private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

	/** Exponents of a double end here; anything beyond is no number of a spreadsheet. */
	private static final int LARGEST_EXPONENT = 308;

	private static final int LONGEST = 64;

	private Numbers() {
	}

	/** The number that a file stores as text, not rounded; null if it is none. */
	static @Nullable BigDecimal parse(String stored) {
		if (stored.isEmpty() || stored.length() > LONGEST) {
			return null;
		}
		try {
			BigDecimal number = new BigDecimal(stored);
			long exponent = (long) number.precision() - number.scale();
			return (Math.abs(exponent) > LARGEST_EXPONENT + 1) ? null : number;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	/**
	 * A number to 15 significant digits, as Excel shows it, without trailing zeros behind
	 * the point.
	 */
	static BigDecimal rounded(BigDecimal number) {
		BigDecimal plain = number.round(FIFTEEN_DIGITS).stripTrailingZeros();
		return (plain.scale() < 0) ? plain.setScale(0) : plain;
	}

	/** A rounded number in percent. */
	static BigDecimal percent(BigDecimal rounded) {
		return rounded(rounded.movePointRight(2));
	}

}
