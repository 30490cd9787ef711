package attain.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the reported period in titles and file names. */
public final class PeriodReader {

	private static final Pattern MONTH = Pattern.compile("(?iu)(?:tháng ?|t)0?(\\d{1,2})(?: năm |[/_ -])(20\\d\\d)");

	private PeriodReader() {
	}

	/** The first period that the text names with its year, empty if it names none. */
	public static Optional<ReadPeriod> find(String text) {
		Matcher month = MONTH.matcher(PlainText.of(text));
		if (!month.find()) {
			return Optional.empty();
		}
		String code = "%s-%02d".formatted(month.group(2), Integer.parseInt(month.group(1)));
		return Optional.of(new ReadPeriod(code, null, false));
	}

	/** As {@link #find}, where a month or quarter without a year is one of this year. */
	public static Optional<ReadPeriod> findInYear(String text, int year) {
		return find(text + "/" + year);
	}

}
