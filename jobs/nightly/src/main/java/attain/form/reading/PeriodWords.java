package attain.form.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import attain.form.language.PeriodType;
import attain.text.PeriodReader;
import attain.text.PlainText;
import attain.text.ReadPeriod;

/**
 * Finds periods of the wanted types in titles, cells and what a file name says.
 *
 * @param types the types that the form may report
 */
record PeriodWords(List<PeriodType> types) {

	/** Dates and numbers of documents hold months that are not the period. */
	private static final Pattern NOT_A_PERIOD = Pattern
		.compile("(?iu)ngày\\s*\\d{1,2}\\s*tháng\\s*\\d{1,2}(\\s*năm\\s*\\d{4})?"
				+ "|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d+/(\\d{4}/)?\\p{Lu}[\\p{Lu}Đ&-]+\\S*|\\bsố\\s*:?\\s*\\d+\\S*");

	/** "Tháng: 4; Năm: 2023", as in a template whose blanks were filled in. */
	private static final Pattern FILLED_IN = Pattern.compile("(?iu)(tháng|quý|quí|năm)\\s*:\\s*|;");

	/** The first period of a wanted type in a line of a title. */
	Optional<String> inTitle(String line) {
		String plain = NOT_A_PERIOD.matcher(PlainText.of(line)).replaceAll(" ");
		return inCell(
				FILLED_IN.matcher(plain).replaceAll((word) -> (word.group(1) != null) ? word.group(1) + " " : " "));
	}

	/** The period that a cell holds. */
	Optional<String> inCell(String text) {
		String plain = PlainText.of(text)
			.replaceFirst("^(\\d{1,2})\\.(\\d{4})$", "$1/$2")
			.replaceFirst("^(20\\d\\d)(0[1-9]|1[0-2])$", "$1-$2");
		return PeriodReader.find(plain).map(ReadPeriod::periodCode).filter(this::isWanted);
	}

	boolean isWanted(String periodCode) {
		return this.types.stream().anyMatch((type) -> type.holds(periodCode));
	}

	/** The period that a file name says in full, by the placeholders of its pattern. */
	Optional<String> fromName(Map<String, String> said) {
		String year = said.get("year");
		if (year == null) {
			return Optional.empty();
		}
		String code = year;
		if (said.containsKey("month")) {
			code = "%s-%02d".formatted(year, Integer.parseInt(said.get("month")));
		}
		else if (said.containsKey("quarter")) {
			code = year + "-Q" + quarter(said.get("quarter"));
		}
		else if (said.containsKey("half")) {
			code = year + "-H" + said.get("half");
		}
		else if (said.containsKey("semester")) {
			code = year + "-" + (Integer.parseInt(year) + 1) + "-HK" + said.get("semester");
		}
		return Optional.of(code).filter(this::isWanted);
	}

	/** Whether a period agrees with the parts of one that a file name says. */
	static boolean agrees(String periodCode, Map<String, String> said) {
		boolean sameYear = !said.containsKey("year") || periodCode.startsWith(said.get("year"));
		boolean sameMonth = !said.containsKey("month") || !PeriodType.MONTH.holds(periodCode)
				|| Integer.parseInt(periodCode.substring(5)) == Integer.parseInt(said.get("month"));
		boolean sameQuarter = !said.containsKey("quarter") || !PeriodType.QUARTER.holds(periodCode)
				|| periodCode.endsWith("Q" + quarter(said.get("quarter")));
		boolean sameHalf = !said.containsKey("half") || periodCode.endsWith("-H" + said.get("half"));
		return sameYear && sameMonth && sameQuarter && sameHalf
				&& (!said.containsKey("semester") || periodCode.endsWith("HK" + said.get("semester")));
	}

	private static int quarter(String text) {
		return switch (text) {
			case "I", "1" -> 1;
			case "II", "2" -> 2;
			case "III", "3" -> 3;
			default -> 4;
		};
	}

}
