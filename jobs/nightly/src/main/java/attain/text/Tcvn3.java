package attain.text;

import java.util.Locale;

/**
 * Decodes text typed in a TCVN3 font (.VnTime and its family), in which Latin-1 letters
 * stand for Vietnamese ones.
 */
public final class Tcvn3 {

	private static final char FIRST = '\u00A1';

	/**
	 * The letter of each code from A1 to FE, a blank where TCVN3 has none. A few capitals
	 * with two marks are only in the larger set of TCVN 5712, which newer fonts draw. Its
	 * combining marks (B0 to B4) are left out: in reports these are the signs of degree
	 * and square.
	 */
	private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđẰ" + "     àảãáạẲằẳẵắẴ" + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
			+ "éẹềểễếệìỉỄẾỒĩíịò" + "Ổỏõóọồổỗốộờởỡớợù" + "Ỗủũúụừửữứựỳỷỹýỵ";

	private Tcvn3() {
	}

	/** What the font draws. */
	public enum Glyphs {

		/** Small letters as small letters. */
		AS_WRITTEN,
		/** Small letters as capitals, as the fonts do whose name ends in H. */
		CAPITALS

	}

	/**
	 * The Vietnamese text, composed. Comes before any other cleaning: the letter ư is
	 * stored as a soft hyphen. Signs that the font does not know stay.
	 */
	public static String decode(String text, Glyphs glyphs) {
		StringBuilder decoded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			decoded.append(letter(text.charAt(i)));
		}
		return switch (glyphs) {
			case AS_WRITTEN -> decoded.toString();
			case CAPITALS -> decoded.toString().toUpperCase(Locale.ROOT);
		};
	}

	private static char letter(char stored) {
		int at = stored - FIRST;
		boolean known = at >= 0 && at < LETTERS.length() && LETTERS.charAt(at) != ' ';
		return known ? LETTERS.charAt(at) : stored;
	}

}
