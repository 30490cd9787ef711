package attain.form.language;

import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers of a column that are no plain figures.
 *
 * @param sentinels numbers that stand for a missing value
 * @param negative what a number below zero is
 */
public record DoubtRule(List<BigDecimal> sentinels, Negative negative) {

	/** What a number below zero is. */
	public enum Negative {

		/** A figure as any other. */
		FIGURE,
		/** Takes back a part of what was told before: added up, with a warning. */
		CORRECTION

	}

	/** Every number is a figure. */
	public static DoubtRule none() {
		return new DoubtRule(List.of(), Negative.FIGURE);
	}

	/** Whether a number stands for a missing value. */
	public boolean isSentinel(BigDecimal number) {
		return !this.sentinels.isEmpty()
				&& this.sentinels.stream().anyMatch((sentinel) -> sentinel.compareTo(number) == 0);
	}

}
