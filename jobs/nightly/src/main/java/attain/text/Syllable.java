package attain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spelling of Vietnamese syllables. */
final class Syllable {

	private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

	/** A capital stands in front, or all letters are capitals. */
	private static final Pattern CASES = Pattern.compile("\\p{L}?\\p{Ll}*|\\p{Lu}+");

	private static final Pattern SHAPE = Pattern.compile("(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?(?:"
			+ "a(?:ch|c|i|m|ng|nh|n|o|p|t|u|y)?" + "|ă(?:c|m|ng|n|p|t)" + "|â(?:c|m|ng|n|p|t|u|y)"
			+ "|e(?:c|m|ng|n|o|p|t)?" + "|ê(?:ch|m|nh|n|p|t|u)?" + "|i(?:a|ch|m|nh|n|p|t|u)?" + "|o(?:c|i|m|ng|n|p|t)?"
			+ "|oa(?:ch|c|i|m|ng|nh|n|o|p|t|y)?" + "|oă(?:c|m|ng|n|t)" + "|oe(?:n|o|t)?" + "|oo(?:c|ng)"
			+ "|ô(?:c|i|m|ng|n|p|t)?" + "|ơ(?:i|m|n|p|t)?" + "|u(?:a|c|i|m|ng|n|p|t)?" + "|uâ(?:ng|n|t|y)"
			+ "|uê(?:ch|nh|n)?" + "|uơ" + "|uô(?:c|i|m|ng|n|t)" + "|uy(?:a|ch|nh|n|p|t|u|ên|êt)?"
			+ "|ư(?:a|c|i|m|ng|n|t|u)?" + "|ươ(?:c|i|m|ng|n|p|t|u)" + "|[iy]ê(?:c|m|ng|n|p|t|u)" + "|y)");

	private static final Pattern STOPPED = Pattern.compile(".*(?:c|ch|p|t)");

	private static final Pattern STOP_TONE = Pattern.compile("[\u0300\u0303\u0309]");

	private Syllable() {
	}

	/**
	 * Whether a word is spelled like one syllable: a beginning, a vowel and an end that
	 * go together, at most one tone, and not a hanging one before c, ch, p and t.
	 */
	static boolean isVietnamese(String word) {
		String marks = Normalizer.normalize(word, Normalizer.Form.NFD);
		Matcher tone = TONE.matcher(marks);
		int tones = (int) tone.results().count();
		String bare = Normalizer.normalize(tone.replaceAll(""), Normalizer.Form.NFC);
		String small = bare.toLowerCase(Locale.ROOT);
		boolean stopped = STOPPED.matcher(small).matches() && STOP_TONE.matcher(marks).find();
		return tones <= 1 && !stopped && CASES.matcher(bare).matches() && SHAPE.matcher(small).matches();
	}

}
