package attain.sample;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random numbers that depend on a seed and on what they are for, not on the order in
 * which they are drawn: one more value does not change the others.
 *
 * @param seed any number; the committed sample has 2023
 */
record Draw(long seed) {

	private static final long FNV_START = 0xcbf29ce484222325L;

	private static final long FNV_PRIME = 0x100000001b3L;

	/** A whole number from {@code low} to {@code high}, both included. */
	int between(int low, int high, Object... purpose) {
		return new SplittableRandom(hash(purpose)).nextInt(low, high + 1);
	}

	/** True in {@code percent} of 100 cases. */
	boolean chance(int percent, Object... purpose) {
		return between(1, 100, purpose) <= percent;
	}

	/** One of the choices. */
	<T> T pick(List<T> choices, Object... purpose) {
		return choices.get(between(0, choices.size() - 1, purpose));
	}

	/** {@code whole} times a share in permil drawn between the bounds, rounded down. */
	BigDecimal part(BigDecimal whole, int lowPermil, int highPermil, Object... purpose) {
		long permil = between(lowPermil, highPermil, purpose);
		return BigDecimal.valueOf(whole.longValueExact() * permil / 1000);
	}

	private long hash(Object... purpose) {
		long hash = FNV_START ^ this.seed;
		for (char letter : Arrays.deepToString(purpose).toCharArray()) {
			hash = (hash ^ letter) * FNV_PRIME;
		}
		return hash;
	}

}
