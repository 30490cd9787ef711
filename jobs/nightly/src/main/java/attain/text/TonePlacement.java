package attain.text;

import org.jspecify.annotations.Nullable;

/** Moves tone marks to one place where two habits exist. */
final class TonePlacement {

	// the five tones in one order, so that an index is a tone
	private static final String A = "àáảãạ";

	private static final String E = "èéẻẽẹ";

	private static final String I = "ìíỉĩị";

	private static final String O = "òóỏõọ";

	private static final String U = "ùúủũụ";

	private static final String Y = "ỳýỷỹỵ";

	private TonePlacement() {
	}

	/**
	 * The lower-case words with the mark of oa, oe and uy on the second letter, and qui
	 * written quy.
	 */
	static String normal(String words) {
		StringBuilder normal = null;
		for (int i = 0; i + 1 < words.length(); i++) {
			String pair = placed(words, i);
			if (pair != null) {
				normal = (normal != null) ? normal : new StringBuilder(words);
				normal.setCharAt(i, pair.charAt(0));
				normal.setCharAt(i + 1, pair.charAt(1));
			}
		}
		return (normal != null) ? normal.toString() : words;
	}

	private static @Nullable String placed(String words, int at) {
		char first = words.charAt(at);
		char second = words.charAt(at + 1);
		boolean afterQ = at > 0 && words.charAt(at - 1) == 'q';
		if (O.indexOf(first) >= 0 && (second == 'a' || second == 'e')) {
			return "o" + ((second == 'a') ? A : E).charAt(O.indexOf(first));
		}
		if (U.indexOf(first) >= 0 && (second == 'y' || (afterQ && second == 'i'))) {
			return "u" + Y.charAt(U.indexOf(first));
		}
		if (U.indexOf(first) >= 0 && afterQ && second == 'a') {
			return "u" + A.charAt(U.indexOf(first));
		}
		if (afterQ && first == 'u' && isOpen(words, at + 2)) {
			return (second == 'i') ? "uy" : (I.indexOf(second) >= 0) ? "u" + Y.charAt(I.indexOf(second)) : null;
		}
		return null;
	}

	private static boolean isOpen(String words, int next) {
		return next >= words.length() || !Character.isLetter(words.charAt(next));
	}

}
