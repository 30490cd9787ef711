package attain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fonts that draw Vietnamese letters where the text has Latin-1 ones. Whether a text was
 * typed for such a font is known by the name of the font alone, and that name may lie:
 * text that is Unicode already stays as it is, word by word.
 */
public enum LegacyFont {

	/** .VnTime, .VnArial and their family. */
	TCVN3 {
		@Override
		String letters(String text) {
			return Tcvn3.decode(text, Tcvn3.Glyphs.AS_WRITTEN);
		}
	},
	/** .VnTimeH, .VnArialH: the same, drawn in capitals. */
	TCVN3_CAPITALS {
		@Override
		String letters(String text) {
			return Tcvn3.decode(text, Tcvn3.Glyphs.CAPITALS);
		}
	},
	/** VNI-Times, VNI-Helve and their family. */
	VNI {
		@Override
		String letters(String text) {
			return Vni.decode(text);
		}
	};

	/** All that is a letter in Unicode or stands for one in these fonts. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u00A1-\u00FF]+");

	private static final Pattern UNICODE = Pattern.compile(
			"[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300-\u036F\u1EA0-\u1EF9]");

	private static final Pattern SIGN = Pattern.compile("[\u00A1-\u00FF&&[^\\p{L}]]");

	/** A capital that only the larger set of TCVN 5712 has, inside of a word. */
	private static final Pattern INNER_CAPITAL = Pattern
		.compile("\\p{Ll}[\u1EA4-\u1ED6&&\\p{Lu}]|\\p{L}[\u1EA4-\u1ED6&&\\p{Lu}]\\p{Ll}");

	abstract String letters(String text);

	/** The kind of a font by its name, empty for a font of Unicode. */
	public static Optional<LegacyFont> of(String fontName) {
		String name = fontName.strip().toUpperCase(Locale.ROOT);
		if (name.startsWith(".VN")) {
			return Optional.of(name.endsWith("H") ? TCVN3_CAPITALS : TCVN3);
		}
		return name.startsWith("VNI-") ? Optional.of(VNI) : Optional.empty();
	}

	/**
	 * What the font draws, in composed letters. Comes before any other cleaning: a soft
	 * hyphen is the letter ư. Words that only make sense as they are written stay.
	 */
	public String decode(String text) {
		if (letters(text).equals(text)) {
			return text;
		}
		List<Word> words = new ArrayList<>();
		for (Matcher matcher = WORD.matcher(text); matcher.find();) {
			words.add(word(matcher.toMatchResult()));
		}
		boolean unicode = words.stream().anyMatch((word) -> word.typed() == Typed.UNICODE);
		boolean legacy = words.stream().anyMatch((word) -> word.typed() == Typed.LEGACY);
		StringBuilder decoded = new StringBuilder(text.length());
		int done = 0;
		for (Word word : words) {
			decoded.append(text, done, word.place().start()).append(word.read(unicode, legacy));
			done = word.place().end();
		}
		return decoded.append(text, done, text.length()).toString();
	}

	private Word word(MatchResult place) {
		String written = place.group();
		String drawn = letters(written);
		return new Word(place, drawn, typed(written, drawn));
	}

	private static Typed typed(String written, String drawn) {
		if (drawn.equalsIgnoreCase(written)) {
			return UNICODE.matcher(written).find() ? Typed.UNICODE : Typed.EITHER;
		}
		boolean asWritten = Syllable.isVietnamese(written);
		boolean asDrawn = !INNER_CAPITAL.matcher(drawn).find() && Syllable.isVietnamese(drawn.toLowerCase(Locale.ROOT));
		if (UNICODE.matcher(written).find()) {
			boolean mixed = !asWritten && (asDrawn || SIGN.matcher(written).find());
			return mixed ? Typed.LEGACY : Typed.UNICODE;
		}
		if (asWritten == asDrawn) {
			return SIGN.matcher(written).find() ? Typed.LEGACY : Typed.EITHER;
		}
		return asDrawn ? Typed.LEGACY : Typed.LIKELY_UNICODE;
	}

	/** What a word by itself says about how it was typed. */
	private enum Typed {

		UNICODE, LIKELY_UNICODE, EITHER, LEGACY

	}

	private record Word(MatchResult place, String drawn, Typed typed) {

		/**
		 * @param unicode whether a word of the text is Unicode for certain
		 * @param legacy whether a word of the text was certainly typed for the font
		 */
		String read(boolean unicode, boolean legacy) {
			boolean stays = switch (this.typed) {
				case UNICODE -> true;
				case LIKELY_UNICODE -> unicode || !legacy;
				case EITHER -> unicode && !legacy;
				case LEGACY -> false;
			};
			return stays ? this.place.group() : this.drawn;
		}

	}

}
