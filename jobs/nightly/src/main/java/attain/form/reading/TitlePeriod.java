package attain.form.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import attain.text.PeriodReader;
import attain.text.PlainText;
import attain.text.ReadPeriod;

/**
 * The period that the title of a printed table says.
 *
 * @param periodCode the period, null if the title says none
 * @param year year of what the headers leave undated; 0 if it is not known
 */
record TitlePeriod(@Nullable String periodCode, int year) {

	private static final String JANUARY_FIRST = "\\b0?1[/.-]0?1(?:[/.-]20\\d\\d)?\\s*(?:[-–—]|đến|tới)";

	private static final String LAST_DAY = "\\s*(?:hết\\s*)?(?:ngày\\s*)?\\d{1,2}"
			+ "(?:[/.-]|\\s*tháng\\s*)(\\d{1,2})(?:[/.-]|\\s*năm\\s*)(20\\d\\d)";

	/**
	 * "từ 01/01 - 20/9/2019", "đến ngày 20 tháng 9 năm 2019": the months since January.
	 */
	private static final Pattern SINCE_JANUARY = Pattern.compile("(?iu)(?:" + JANUARY_FIRST + "|đến|tới)" + LAST_DAY);

	private static final Pattern AND_SO_FAR = Pattern.compile("(thang \\d{1,2}) va \\d{1,2} thang(?: dau)?");

	/**
	 * Reads a title.
	 * @param bookYear the year of the book, 0 if it is not known
	 */
	static TitlePeriod of(String title, int bookYear) {
		Matcher days = SINCE_JANUARY.matcher(PlainText.of(title));
		if (days.find()) {
			int month = Integer.parseInt(days.group(1));
			String code = PeriodReader.find(month + " tháng năm " + days.group(2))
				.map(ReadPeriod::periodCode)
				.orElse(null);
			return new TitlePeriod(code, Integer.parseInt(days.group(2)));
		}
		String folded = AND_SO_FAR.matcher(HeaderStatement.folded(title)).replaceAll("$1");
		String code = PeriodReader.find(folded).map(ReadPeriod::periodCode).orElse(null);
		return new TitlePeriod(code, (code != null) ? Integer.parseInt(code.substring(0, 4)) : bookYear);
	}

}
