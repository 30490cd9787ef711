package attain.sample;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Text as a typist of a VNI font leaves it (D36): a letter behind the vowel draws its
 * marks.
 */
final class VniText {

	private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

	/** The tones alone, on a circumflex, on a breve; the last letter draws no tone. */
	private static final Map<String, String> MARKS = Map.of("", "øùûõï", "\u0302", "àáåãäâ", "\u0306", "èéúüëê");

	private static final Map<String, String> WHOLE = Map.of("đ", "ñ", "ỉ", "æ", "ĩ", "ó", "ị", "ò", "ỵ", "î", "ì", "ì",
			"í", "í");

	private VniText() {
	}

	static String encode(String text) {
		StringBuilder typed = new StringBuilder();
		for (String letter : Normalizer.normalize(text, Normalizer.Form.NFC).split("")) {
			String small = letter.toLowerCase(Locale.ROOT);
			String code = WHOLE.containsKey(small) ? WHOLE.get(small) : vowel(small);
			typed.append(small.equals(letter) ? code : code.toUpperCase(Locale.ROOT));
		}
		return typed.toString();
	}

	private static String vowel(String letter) {
		String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
		String tone = parts.replaceAll("[^" + TONES + "]", "");
		String shape = parts.replaceAll("[^\u0302\u0306]", "");
		String base = Normalizer.normalize(parts.replaceAll("[" + TONES + "\u0302\u0306]", ""), Normalizer.Form.NFC);
		int place = tone.isEmpty() ? 5 : TONES.indexOf(tone);
		String marks = MARKS.get(shape);
		String mark = (place < marks.length()) ? String.valueOf(marks.charAt(place)) : "";
		return base.replace('ơ', 'ô').replace('ư', 'ö') + mark;
	}

}
