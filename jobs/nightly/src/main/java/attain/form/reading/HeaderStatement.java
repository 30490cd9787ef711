package attain.form.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import attain.form.language.Phrase;
import attain.form.language.Vocabulary;
import attain.form.language.Vocabulary.Base;
import attain.text.PeriodReader;
import attain.text.PlainText;
import attain.text.ReadPeriod;

/**
 * What the header of a printed column states: a period, and what it is compared with.
 *
 * @param periodCode the period that it speaks of, null if it names none
 * @param base what the figures are compared with
 */
record HeaderStatement(@Nullable String periodCode, Base base) {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}/]+");

	private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

	/**
	 * Reads a header. The order of its halves is free: "tháng 9 năm 2019 so với cùng kỳ"
	 * and "so với cùng kỳ (%) - tháng 9 năm 2019" state the same.
	 * @param header its levels, joined by blanks
	 * @param year the year of periods that name none, 0 if it is not known
	 * @param usual the period of the table, which a comparison without one speaks of
	 */
	static HeaderStatement of(String header, Vocabulary words, int year, @Nullable String usual) {
		String folded = folded(header);
		for (Phrase versus : words.versus()) {
			Matcher found = versus.pattern().matcher(folded);
			if (found.find()) {
				String before = folded.substring(0, found.start());
				String after = folded.substring(found.end()).strip();
				return compared(before, after, words, year, usual);
			}
		}
		return new HeaderStatement(period(folded, year), Base.NONE);
	}

	private static HeaderStatement compared(String before, String after, Vocabulary words, int year,
			@Nullable String usual) {
		String subject = period(before, year);
		int end = 0;
		Base named = Base.NONE;
		for (Base base : Base.values()) {
			for (Phrase phrase : words.bases().getOrDefault(base, List.of())) {
				Matcher found = phrase.pattern().matcher(after);
				boolean counts = found.find() && (subject != null || found.start() == 0);
				if (counts && found.end() - found.start() > end) {
					end = found.end() - found.start();
					named = base;
				}
			}
		}
		if (named != Base.NONE) {
			return new HeaderStatement((subject != null) ? subject : period(after.substring(end), year), named);
		}
		String other = period(after, year);
		String own = (subject != null) ? subject : usual;
		return new HeaderStatement(subject, (own != null && other != null) ? relation(own, other) : Base.NONE);
	}

	/**
	 * How two periods lie. The year of what is compared with is often misprinted, so only
	 * the months speak.
	 */
	private static Base relation(String subject, String other) {
		String own = subject.substring(4);
		String base = other.substring(4);
		if (own.equals(base)) {
			return Base.SAME_PERIOD;
		}
		if (MONTH.matcher(subject).matches() && MONTH.matcher(other).matches()) {
			int month = Integer.parseInt(subject.substring(5));
			int against = Integer.parseInt(other.substring(5));
			return (against == (month + 10) % 12 + 1) ? Base.PREVIOUS : (against == 12) ? Base.DECEMBER : Base.NONE;
		}
		boolean isQuarter = own.startsWith("-Q") && base.startsWith("-Q");
		return (isQuarter && (own.charAt(2) - base.charAt(2) + 4) % 4 == 1) ? Base.PREVIOUS : Base.NONE;
	}

	private static @Nullable String period(String folded, int year) {
		Optional<ReadPeriod> read = (year > 0) ? PeriodReader.findInYear(folded, year) : PeriodReader.find(folded);
		return read.map(ReadPeriod::periodCode).orElse(null);
	}

	/** Bare words, as phrases are compared, with the strokes of dates kept. */
	static String folded(String text) {
		String bare = MARKS.matcher(Normalizer.normalize(PlainText.of(text), Normalizer.Form.NFD)).replaceAll("");
		String lower = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
		return SEPARATORS.matcher(lower).replaceAll(" ").strip();
	}

	static boolean has(List<Phrase> phrases, String folded) {
		return phrases.stream().anyMatch((phrase) -> phrase.pattern().matcher(folded).find());
	}

}
