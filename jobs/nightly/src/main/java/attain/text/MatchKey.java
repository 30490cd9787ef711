package attain.text;

import java.text.Normalizer;
import java.util.Locale;

/** Keys under which two spellings of the same words meet. */
public final class MatchKey {

	private static final String EDGE_SIGNS = " :;.,-–—−+*•·●▪◦…\"'“”‘’";

	private MatchKey() {
	}

	/**
	 * The words in lower case with the tone mark in one place ("hòa" and "hoà" are one
	 * key, so are "quí" and "quý"), without signs at either end. Empty if nothing else is
	 * left.
	 */
	public static String of(String text) {
		return withoutEdgeSigns(TonePlacement.normal(PlainText.of(text).toLowerCase(Locale.ROOT)));
	}

	/**
	 * The letters and digits alone, without diacritics: "Hộ kết nối" and HO_KET_NOI are
	 * one key. For headers only: it takes different names for one.
	 */
	public static String unaccented(String text) {
		String parts = Normalizer.normalize(PlainText.of(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		StringBuilder key = new StringBuilder(parts.length());
		for (int i = 0; i < parts.length(); i++) {
			char c = parts.charAt(i);
			if (c == 'đ') {
				key.append('d');
			}
			else if (Character.isLetterOrDigit(c)) {
				key.append(c);
			}
		}
		return key.toString();
	}

	private static String withoutEdgeSigns(String words) {
		int start = 0;
		int end = words.length();
		while (start < end && EDGE_SIGNS.indexOf(words.charAt(start)) >= 0) {
			start++;
		}
		while (end > start && EDGE_SIGNS.indexOf(words.charAt(end - 1)) >= 0) {
			end--;
		}
		return words.substring(start, end);
	}

}
