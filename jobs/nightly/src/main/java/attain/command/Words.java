package attain.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import attain.nightly.BusinessDate;

/** Numbers, days and sentences as Vietnamese readers expect them. */
final class Words {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")
		.withZone(BusinessDate.ZONE);

	private Words() {
	}

	/** 1234567 as 1.234.567. */
	static String count(long number) {
		return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
	}

	/** Milliseconds as seconds with one decimal, such as 3,2. */
	static String seconds(long millis) {
		return String.format(Locale.ROOT, "%.1f", millis / 1000.0).replace('.', ',');
	}

	/** A day as 15/12/2023. */
	static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** A moment as the clocks in Vietnam show it, such as 15/12/2023 06:30. */
	static String moment(Instant moment) {
		return MOMENT.format(moment);
	}

	/**
	 * The text broken at blanks into lines of at most so many columns.
	 * @param first what the first line begins with; the others begin with as many blanks
	 */
	static List<String> wrap(String first, String text, int columns) {
		String indent = " ".repeat(DisplayWidth.of(first));
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder(first);
		for (String word : text.strip().split("\\s+")) {
			boolean isFresh = line.length() == ((lines.isEmpty()) ? first : indent).length();
			if (!isFresh && DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(word) > columns) {
				lines.add(line.toString());
				line = new StringBuilder(indent);
				isFresh = true;
			}
			line.append(isFresh ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

}
