package attain.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Decodes text typed in a VNI font (VNI-Times and its family), in which a Latin-1 letter
 * behind a vowel stands for its marks.
 */
public final class Vni {

	private static final String CIRCUMFLEX = "\u0302";

	private static final String BREVE = "\u0306";

	private static final String GRAVE = "\u0300";

	private static final String ACUTE = "\u0301";

	private static final String HOOK = "\u0309";

	private static final String TILDE = "\u0303";

	private static final String DOT = "\u0323";

	private Vni() {
	}

	/** The Vietnamese text, composed. Letters that stand where VNI has none stay. */
	public static String decode(String text) {
		StringBuilder decoded = new StringBuilder(text.length() + 8);
		char before = ' ';
		for (int i = 0; i < text.length(); i++) {
			char stored = text.charAt(i);
			String marks = takesMarks(before) ? marks(Character.toLowerCase(stored)) : "";
			decoded.append(marks.isEmpty() ? letter(stored) : marks);
			before = stored;
		}
		return Normalizer.normalize(decoded, Normalizer.Form.NFC);
	}

	/** The stored letters a, e, o, u and y, and those for ơ and ư. */
	private static boolean takesMarks(char stored) {
		return "aeouyôö".indexOf(Character.toLowerCase(stored)) >= 0;
	}

	private static String marks(char stored) {
		return switch (stored) {
			case 'ø' -> GRAVE;
			case 'ù' -> ACUTE;
			case 'û' -> HOOK;
			case 'õ' -> TILDE;
			case 'ï' -> DOT;
			case 'â' -> CIRCUMFLEX;
			case 'à' -> CIRCUMFLEX + GRAVE;
			case 'á' -> CIRCUMFLEX + ACUTE;
			case 'å' -> CIRCUMFLEX + HOOK;
			case 'ã' -> CIRCUMFLEX + TILDE;
			case 'ä' -> CIRCUMFLEX + DOT;
			case 'ê' -> BREVE;
			case 'è' -> BREVE + GRAVE;
			case 'é' -> BREVE + ACUTE;
			case 'ú' -> BREVE + HOOK;
			case 'ü' -> BREVE + TILDE;
			case 'ë' -> BREVE + DOT;
			default -> "";
		};
	}

	private static String letter(char stored) {
		String letter = switch (Character.toLowerCase(stored)) {
			case 'ñ' -> "đ";
			case 'ô' -> "ơ";
			case 'ö' -> "ư";
			case 'æ' -> "ỉ";
			case 'ó' -> "ĩ";
			case 'ò' -> "ị";
			case 'î' -> "ỵ";
			default -> "";
		};
		if (letter.isEmpty()) {
			return Character.toString(stored);
		}
		return Character.isUpperCase(stored) ? letter.toUpperCase(Locale.ROOT) : letter;
	}

}
