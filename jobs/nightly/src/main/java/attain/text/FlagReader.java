package attain.text;

import java.util.Locale;

/** Reads tick cells. */
public final class FlagReader {

	private FlagReader() {
	}

	/**
	 * Whether the cell is ticked; a blank text is UNREADABLE, blank cells are the form's.
	 */
	public static Flag read(String text) {
		return switch (PlainText.of(text).toLowerCase(Locale.ROOT)) {
			case "x", "✓", "✔", "☑", "√", "1", "có", "true" -> Flag.YES;
			case "0", "không", "-", "–", "—", "false" -> Flag.NO;
			default -> Flag.UNREADABLE;
		};
	}

}
