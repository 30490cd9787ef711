package attain.sample;

import java.time.LocalDate;
import java.time.Month;

/**
 * The days of a period, counted by the rules themselves: a management month runs from the
 * 15th of the month before to its 14th, a statistical month is the month, the first
 * semester ends on 15/1.
 *
 * @param first first day
 * @param last last day
 * @param year the year that the period serves; of a semester the one in which it ends
 */
record PeriodDays(LocalDate first, LocalDate last, int year) {

	private static final int FIRST_SEMESTER_ENDS = 15;

	static PeriodDays of(String calendar, String code) {
		if (calendar.equals("school")) {
			return school(code);
		}
		int year = Integer.parseInt(code.substring(0, 4));
		int to = lastMonth(code);
		int from = to - length(code, to) + 1;
		LocalDate first = LocalDate.of(year, from, 1);
		LocalDate last = LocalDate.of(year, to, 1).plusMonths(1).minusDays(1);
		return calendar.equals("management")
				? new PeriodDays(first.minusMonths(1).withDayOfMonth(15), last.withDayOfMonth(14), year)
				: new PeriodDays(first, last, year);
	}

	/** The fields that name and bound the period. */
	private static PeriodDays school(String code) {
		int year = Integer.parseInt(code.substring(5, 9));
		LocalDate turn = LocalDate.of(year, Month.JANUARY, FIRST_SEMESTER_ENDS);
		return code.endsWith("-HK2") ? new PeriodDays(turn.plusDays(1), LocalDate.of(year, Month.MAY, 31), year)
				: new PeriodDays(LocalDate.of(year - 1, Month.SEPTEMBER, 1), turn, year);
	}

	private static int lastMonth(String code) {
		String rest = code.substring(4).replace("-", "");
		if (rest.isEmpty()) {
			return 12;
		}
		return switch (rest.charAt(0)) {
			case 'Q' -> 3 * Integer.parseInt(rest.substring(1));
			case 'H' -> 6 * Integer.parseInt(rest.substring(1));
			default -> Integer.parseInt(rest.replace("M", ""));
		};
	}

	/** Months in a period that ends with a month. */
	private static int length(String code, int last) {
		if (code.contains("-Q")) {
			return 3;
		}
		if (code.contains("-H")) {
			return 6;
		}
		return (code.length() == "2023".length() || code.endsWith("M")) ? last : 1;
	}

}
