package attain.text;

import java.math.BigDecimal;
import java.util.List;

/** Reads number cells. */
public final class NumberReader {

	private NumberReader() {
	}

	/** The number of a cell, or why there is none; never throws. */
	public static ReadNumber read(String text, NumberRule rule) {
		String plain = PlainText.of(text).replace("%", "").strip();
		try {
			String digits = plain.replace(".", "").replace(',', '.');
			return new ReadNumber.Value(new BigDecimal(digits), null, List.of());
		}
		catch (NumberFormatException ex) {
			return new ReadNumber.Refused(Refusal.UNREADABLE);
		}
	}

}
