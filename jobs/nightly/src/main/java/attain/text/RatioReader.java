package attain.text;

import java.util.Optional;

/** Reads two numbers around a slash. */
public final class RatioReader {

	private static final NumberRule RULE = new NumberRule(NumberKind.COUNT, DashMeaning.NOT_COLLECTED);

	private RatioReader() {
	}

	/**
	 * The two whole numbers of a cell such as "7/22 thôn" or "05/63", empty if it is
	 * anything else, a date in particular.
	 */
	public static Optional<Ratio> read(String text) {
		String plain = PlainText.of(text);
		int slash = plain.indexOf('/');
		boolean twoNumbers = Points.isDigit(plain, 0) && Points.isDigit(plain.substring(slash + 1).strip(), 0);
		if (slash < 0 || !twoNumbers || plain.indexOf('/', slash + 1) >= 0) {
			return Optional.empty();
		}
		if (NumberReader.read(plain.substring(0, slash), RULE) instanceof ReadNumber.Value first
				&& NumberReader.read(plain.substring(slash + 1), RULE) instanceof ReadNumber.Value second
				&& first.unit() == null) {
			String unit = second.unit();
			return Optional.of(new Ratio(first.number(), second.number(), (unit != null) ? unit : ""));
		}
		return Optional.empty();
	}

}
