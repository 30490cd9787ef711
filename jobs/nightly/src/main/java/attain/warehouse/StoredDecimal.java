package attain.warehouse;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the warehouse stores them: decimal(28, 10). */
final class StoredDecimal {

	static final int SCALE = 10;

	private static final int PRECISION = 28;

	private StoredDecimal() {
	}

	/**
	 * The number with ten decimals, rounded half up. The appender takes no other scale.
	 * @throws IllegalStateException if it has more than 18 digits before the point
	 */
	static BigDecimal of(BigDecimal number) {
		BigDecimal stored = number.setScale(SCALE, RoundingMode.HALF_UP);
		if (stored.precision() > PRECISION) {
			throw new IllegalStateException("number too long to store: " + number.toPlainString());
		}
		return stored;
	}

}
