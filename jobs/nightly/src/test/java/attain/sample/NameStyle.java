package attain.sample;

import java.text.Normalizer;

/**
 * How a sender spells the names of units. All of them are the same names to a reader.
 */
enum NameStyle {

	/** As in the official list. */
	OFFICIAL,
	/** "TT. Đồng Mỏ". */
	ABBREVIATED,
	/** "Hoà" for "Hòa", "Thuỷ" for "Thủy" (D31). */
	OLD_TONE,
	/** Combining marks, as typed on a Mac (D32). */
	DECOMPOSED,
	/** Two blanks, as the official list itself has them (D34). */
	DOUBLE_BLANK,
	/** The Icelandic letter that looks like Đ (D33). */
	LOOK_ALIKE;

	String spell(Unit unit) {
		return switch (this) {
			case OFFICIAL -> unit.name();
			case ABBREVIATED -> unit.abbreviatedName();
			case OLD_TONE -> oldTone(unit.name());
			case DECOMPOSED -> Normalizer.normalize(unit.name(), Normalizer.Form.NFD);
			case DOUBLE_BLANK -> unit.name().replaceFirst(" ", "  ");
			case LOOK_ALIKE -> unit.name().replace('\u0110', '\u00d0');
		};
	}

	static String oldTone(String text) {
		return text.replace("òa", "oà").replace("ủy", "uỷ").replace("óa", "oá").replace("úy", "uý").replace("ùy", "uỳ");
	}

}
