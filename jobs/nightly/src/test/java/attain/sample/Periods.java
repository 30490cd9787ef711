package attain.sample;

import java.util.Comparator;

/**
 * Order of period codes within a year.
 */
final class Periods {

	/**
	 * Annual and cumulative before monthly and quarterly, then the one that ends last.
	 */
	static final Comparator<String> HEADLINE = Comparator.comparing(Periods::isCumulative)
		.thenComparing(Periods::lastMonth);

	private Periods() {
	}

	static boolean isCumulative(String code) {
		return code.length() == 4 || code.endsWith("M") || code.endsWith("-H1");
	}

	/** 1 to 12. */
	static int lastMonth(String code) {
		if (code.contains("-HK")) {
			return code.endsWith("1") ? 1 : 5;
		}
		String rest = (code.length() == 4) ? "" : code.substring(5);
		if (rest.isEmpty()) {
			return 12;
		}
		if (rest.equals("H1")) {
			return 6;
		}
		if (rest.startsWith("Q")) {
			return 3 * Integer.parseInt(rest.substring(1));
		}
		return Integer.parseInt(rest.replace("M", ""));
	}

	static boolean endsYear(String code) {
		return lastMonth(code) == 12 || code.endsWith("-HK2");
	}

	static int year(String code) {
		// a semester is of the year in which it ends
		return Integer.parseInt(code.contains("-HK") ? code.substring(5, 9) : code.substring(0, 4));
	}

}
