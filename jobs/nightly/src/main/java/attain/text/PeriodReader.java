package attain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Finds the reported period in titles, names of sheets and names of files. */
public final class PeriodReader {

	private static final Pattern WITHOUT_YEAR = Pattern.compile("(?<![a-z0-9])(?<!ngay[ .\u2026\\d]{0,12})"
			+ "(?:\\d\\d?[ _]?thang(?: dau)?|\\d\\d?[ _]?t|(?:thang|t\\.?)[ _]?\\d\\d?|(?:qu[yi]|q)[ _]?(?:iv|i{1,3}|[1-4]))"
			+ "(?![a-z0-9])(?![/.-]\\d)");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private PeriodReader() {
	}

	/**
	 * The first period that the text names with its year, empty if it names none. A
	 * month, quarter or semester goes before a bare year. Days, the dateline of a letter
	 * and spans of years ("giai đoạn 2021-2025") are no periods. "6 tháng" is H1, "9
	 * tháng" is cumulative from the year's start.
	 */
	public static Optional<ReadPeriod> find(String text) {
		return findFolded(folded(text));
	}

	/**
	 * As {@link #find}; where the text names a month, a quarter or "n tháng đầu năm"
	 * without a year, the one of the given year.
	 */
	public static Optional<ReadPeriod> findInYear(String text, int year) {
		String folded = folded(text);
		Optional<ReadPeriod> dated = findFolded(folded);
		boolean finer = dated.isPresent() && dated.get().periodCode().length() > 4;
		Matcher bare = WITHOUT_YEAR.matcher(folded);
		if (finer || !bare.find()) {
			return dated;
		}
		String own = dated.map(ReadPeriod::periodCode).orElse(Integer.toString(year));
		return findFolded(bare.group() + "/" + own);
	}

	private static Optional<ReadPeriod> findFolded(String folded) {
		@Nullable ReadPeriod best = null;
		int bestStart = Integer.MAX_VALUE;
		for (PeriodShape shape : PeriodShape.values()) {
			if (shape.isYear() && best != null) {
				break;
			}
			Matcher found = shape.pattern().matcher(folded);
			while (found.find() && found.start() < bestStart) {
				String code = shape.code(found.toMatchResult());
				if (code != null) {
					best = new ReadPeriod(code, shape.isSchool() ? "school" : null, shape.isSchool());
					bestStart = found.start();
				}
			}
		}
		return Optional.ofNullable(best);
	}

	/** Lower case without diacritics, an en dash as a hyphen. */
	private static String folded(String text) {
		String words = PlainText.of(text).toLowerCase(Locale.ROOT).replace('–', '-').replace('đ', 'd');
		return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
	}

}
