package attain.form.language;

import java.text.Normalizer;
import java.util.Locale;

import attain.text.PlainText;

/**
 * Text reduced to its bare words, for finding places: lower case, without diacritics and
 * punctuation, single blanks. Never used for names of units or for values, where a mark
 * makes a difference.
 */
public final class Words {

	private Words() {
	}

	/**
	 * "Hồ sơ công việc - Tổng số" is "ho so cong viec tong so"; empty if no word is left.
	 */
	public static String of(String text) {
		String letters = Normalizer.normalize(PlainText.of(text), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		StringBuilder words = new StringBuilder(letters.length());
		for (int i = 0; i < letters.length(); i += Character.charCount(letters.codePointAt(i))) {
			int letter = letters.codePointAt(i);
			if (Character.isLetter(letter) || isNumber(letter)) {
				words.appendCodePoint((letter == 'đ') ? 'd' : letter);
			}
			else if (!isMark(letter) && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
				words.append(' ');
			}
		}
		return words.toString().stripTrailing();
	}

	private static boolean isNumber(int letter) {
		return switch (Character.getType(letter)) {
			case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
			default -> false;
		};
	}

	private static boolean isMark(int letter) {
		return switch (Character.getType(letter)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
			default -> false;
		};
	}

}
