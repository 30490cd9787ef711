package attain.text;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads date cells, day first. */
public final class DateReader {

	private DateReader() {
	}

	/** The day or moment of a cell, or why there is none; never throws. */
	public static ReadDate read(String text) {
		String[] parts = PlainText.of(text).split("[/-]");
		if (parts.length != 3) {
			return new ReadDate.Unreadable();
		}
		try {
			return new ReadDate.Day(
					LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
		}
		catch (DateTimeException | NumberFormatException ex) {
			return new ReadDate.Unreadable();
		}
	}

}
