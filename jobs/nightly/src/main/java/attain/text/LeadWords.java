package attain.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The words and signs in front of a figure: "tối thiểu trên 02%".
 *
 * @param comparator how they relate the figure, null if there are none
 * @param change whether they speak of a change instead of a level
 * @param end index of what follows them
 */
record LeadWords(@Nullable PlanComparator comparator, boolean change, int end) {

	// a longer phrase before the one that it starts with
	private static final List<Phrase> PHRASES = List.of(
			new Phrase(PlanComparator.GE, ">=", "=>", "≥", "không dưới", "không thấp hơn", "không ít hơn",
					"không nhỏ hơn", "tối thiểu", "ít nhất", "từ"),
			new Phrase(PlanComparator.LE, "<=", "=<", "≤", "không vượt quá", "không quá", "không cao hơn",
					"không nhiều hơn", "không lớn hơn", "không trên", "tối đa", "nhiều nhất"),
			new Phrase(PlanComparator.ABOUT, "~", "≈", "khoảng", "xấp xỉ", "gần", "chừng"),
			new Phrase(PlanComparator.GT, ">", "trên", "hơn", "lớn hơn", "cao hơn", "nhiều hơn", "vượt"),
			new Phrase(PlanComparator.LT, "<", "dưới", "nhỏ hơn", "thấp hơn", "ít hơn", "chưa đến"),
			new Phrase(PlanComparator.MAINTAIN, "tiếp tục duy trì", "duy trì", "giữ vững", "giữ nguyên", "giữ"),
			new Phrase(PlanComparator.EQ, "=", "phấn đấu", "đạt", "chiếm", "bảo đảm", "đảm bảo", "đứng", "xếp",
					"vị trí", "thứ", "hạng", "mức"));

	private static final Phrase CHANGES = new Phrase(PlanComparator.EQ, "+", "tăng", "giảm", "gấp", "▲", "▼", "↑", "↓");

	/** All leading words of a plain text, in any case. */
	static LeadWords of(String plain) {
		PlanComparator comparator = null;
		int at = 0;
		while (true) {
			if (CHANGES.lengthAt(plain, at) > 0) {
				return new LeadWords(comparator, true, at);
			}
			Phrase phrase = phraseAt(plain, at);
			if (phrase == null) {
				return new LeadWords(comparator, false, at);
			}
			comparator = joined(comparator, phrase.comparator());
			at = skipBlank(plain, at + phrase.lengthAt(plain, at));
		}
	}

	/**
	 * "Duy trì" says more than a bound, a bound more than "đạt"; of two bounds the later
	 * one is meant: "tối thiểu trên 02%" is more than 2.
	 */
	private static PlanComparator joined(@Nullable PlanComparator before, PlanComparator next) {
		boolean keep = before == PlanComparator.MAINTAIN || (before != null && next == PlanComparator.EQ);
		return (before != null && keep) ? before : next;
	}

	private static @Nullable Phrase phraseAt(String plain, int at) {
		for (Phrase phrase : PHRASES) {
			if (phrase.lengthAt(plain, at) > 0) {
				return phrase;
			}
		}
		return null;
	}

	private static int skipBlank(String plain, int at) {
		return (at < plain.length() && plain.charAt(at) == ' ') ? at + 1 : at;
	}

	/** Ways to say one comparator. */
	private record Phrase(PlanComparator comparator, String... ways) {

		/** Length of the way that stands at the index, 0 if none does. */
		int lengthAt(String plain, int at) {
			for (String way : this.ways) {
				if (plain.regionMatches(true, at, way, 0, way.length()) && endsWord(plain, at + way.length())) {
					return way.length();
				}
			}
			return 0;
		}

		private static boolean endsWord(String plain, int end) {
			return end >= plain.length() || !Character.isLetter(plain.charAt(end))
					|| !Character.isLetter(plain.charAt(end - 1));
		}

	}

}
