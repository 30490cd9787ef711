package attain.bench.measure;

import java.util.List;
import java.util.Locale;

/**
 * The median of some measurements, with the least and the most of them.
 *
 * @param median the middle one, of an even number the mean of the middle two
 */
public record Spread(double median, double least, double most) {

	/** The spread of at least one number. */
	public static Spread of(List<Double> numbers) {
		List<Double> sorted = numbers.stream().sorted().toList();
		int size = sorted.size();
		double median = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
		return new Spread(median, sorted.get(0), sorted.get(size - 1));
	}

	/** As in "4.2 (3.9 to 5.0)". */
	@Override
	public String toString() {
		return "%s (%s to %s)".formatted(text(this.median), text(this.least), text(this.most));
	}

	/** Three digits, or all before the point. */
	private static String text(double number) {
		return String.format(Locale.ROOT, (Math.abs(number) >= 100) ? "%.0f"
				: (Math.abs(number) >= 10) ? "%.1f" : (Math.abs(number) >= 1) ? "%.2f" : "%.3f", number);
	}

}
