package attain.text;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a number.
 *
 * @param kind what it is
 * @param percent whether a percent sign followed the number
 * @param unit the unit in the cell, null if there is none
 * @param highAt index of the second number of a range, else -1
 */
record NumberTail(Kind kind, boolean percent, @Nullable String unit, int highAt) {

	/** What can stand there. */
	enum Kind {

		/** Nothing. */
		NONE,
		/** Words that count as a unit. */
		UNIT,
		/** The second number of a range. */
		RANGE,
		/** "trở lên". */
		AT_LEAST,
		/** "trở xuống". */
		AT_MOST,
		/** Words that make the number a change. */
		CHANGE,
		/** Anything else. */
		ODD

	}

	/** The tail from an index of a plain text to its end. */
	static NumberTail of(String plain, int from) {
		int at = skipBlank(plain, from);
		int percentEnd = percentEnd(plain, at);
		boolean percent = percentEnd > at;
		String rest = plain.substring(skipBlank(plain, percentEnd));
		int highAt = highAt(rest);
		if (highAt > 0) {
			return new NumberTail(Kind.RANGE, percent, null, plain.length() - rest.length() + highAt);
		}
		Kind kind = kindOf(rest);
		return new NumberTail(kind, percent, (kind == Kind.UNIT) ? rest : null, -1);
	}

	private static Kind kindOf(String rest) {
		if (rest.isEmpty()) {
			return Kind.NONE;
		}
		if (rest.equals("+") || startsWith(rest, "trở lên")) {
			return Kind.AT_LEAST;
		}
		if (startsWith(rest, "trở xuống")) {
			return Kind.AT_MOST;
		}
		if (startsWith(rest, "điểm %") || startsWith(rest, "điểm phần trăm") || startsWith(rest, "so với")) {
			return Kind.CHANGE;
		}
		return isUnit(rest) ? Kind.UNIT : Kind.ODD;
	}

	private static boolean isUnit(String rest) {
		return Character.isLetter(rest.charAt(0))
				&& rest.chars().allMatch((c) -> Character.isLetter(c) || c == ' ' || c == '.' || c == '/');
	}

	/** Index of the only number behind a sign or word for "to", -1 if it is not so. */
	private static int highAt(String rest) {
		int at = toEnd(rest);
		int number = skipBlank(rest, at);
		if (at == 0 || !Points.isDigit(rest, number)) {
			return -1;
		}
		int end = Points.of(rest, number).end();
		return rest.chars().skip(end).noneMatch((c) -> c >= '0' && c <= '9') ? number : -1;
	}

	private static int toEnd(String rest) {
		if (startsWith(rest, "đến ") || startsWith(rest, "tới ")) {
			return 4;
		}
		boolean sign = !rest.isEmpty() && (Dash.is(rest.charAt(0)) || rest.charAt(0) == '÷' || rest.charAt(0) == '~');
		return sign ? 1 : 0;
	}

	private static int percentEnd(String plain, int at) {
		if (at < plain.length() && plain.charAt(at) == '%') {
			return at + 1;
		}
		String words = "phần trăm";
		return plain.regionMatches(true, at, words, 0, words.length()) ? at + words.length() : at;
	}

	private static boolean startsWith(String rest, String words) {
		return rest.regionMatches(true, 0, words, 0, words.length());
	}

	private static int skipBlank(String plain, int at) {
		return (at < plain.length() && plain.charAt(at) == ' ') ? at + 1 : at;
	}

}
