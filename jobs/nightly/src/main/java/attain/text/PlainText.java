package attain.text;

import java.text.Normalizer;

/** The one spelling of a text that looks the same on paper. */
public final class PlainText {

	private PlainText() {
	}

	/**
	 * The text with composed letters, one kind of blank and nothing invisible: NFC,
	 * look-alikes of Đ replaced, zero-width signs and soft hyphens removed, runs of
	 * blanks collapsed, trimmed. Text in a legacy font must be decoded before, since it
	 * uses the soft hyphen as a letter. Returns the same object where there is nothing to
	 * do.
	 */
	public static String of(String text) {
		return isPlain(text) ? text : clean(text);
	}

	/** Whether there are only letters and signs of which each is its own one spelling. */
	private static boolean isPlain(String text) {
		boolean blankBefore = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean isPlain = (c >= ' ' && c <= '~') || isVietnamese(c);
			if (!isPlain || (c == ' ' && blankBefore)) {
				return false;
			}
			blankBefore = (c == ' ');
		}
		return text.isEmpty() || !blankBefore;
	}

	private static String clean(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		boolean blankPending = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isBlank(c)) {
				blankPending = !plain.isEmpty();
			}
			else if (!isInvisible(c)) {
				if (blankPending) {
					plain.append(' ');
					blankPending = false;
				}
				plain.append(lookAlike(c));
			}
		}
		// last, since an invisible sign may have stood between a letter and its mark
		return Normalizer.normalize(plain, Normalizer.Form.NFC);
	}

	/**
	 * Whether it is a composed letter of the two blocks that Vietnamese is written with.
	 */
	private static boolean isVietnamese(char c) {
		return (c >= '\u00C0' && c <= '\u01B0' && lookAlike(c) == c) || (c >= '\u1EA0' && c <= '\u1EF9');
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
	}

	private static boolean isInvisible(char c) {
		int type = Character.getType(c);
		return type == Character.FORMAT || type == Character.CONTROL;
	}

	private static char lookAlike(char c) {
		return switch (c) {
			// Icelandic eth and African d have the capital that Vietnamese đ has
			case '\u00D0', '\u0189' -> 'Đ';
			case '\u00F0', '\u0256' -> 'đ';
			case '\u2010', '\u2011' -> '-';
			default -> c;
		};
	}

}
