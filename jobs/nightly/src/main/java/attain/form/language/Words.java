package attain.form.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import attain.text.PlainText;

/**
 * Text reduced to its bare words, for finding places: lower case, without diacritics and
 * punctuation, single blanks. Never used for names of units or for values, where a mark
 * makes a difference.
 */
public final class Words {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Words() {
	}

	/**
	 * "Hồ sơ công việc - Tổng số" is "ho so cong viec tong so"; empty if no word is left.
	 */
	public static String of(String text) {
		String bare = MARKS.matcher(Normalizer.normalize(PlainText.of(text), Normalizer.Form.NFD)).replaceAll("");
		String lower = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
		return SEPARATORS.matcher(lower).replaceAll(" ").strip();
	}

}
