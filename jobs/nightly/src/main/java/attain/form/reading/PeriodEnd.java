package attain.form.reading;

import java.time.LocalDate;
import java.time.YearMonth;

import attain.form.language.PeriodType;

/** The last day of a period, inclusive, and the first. */
public final class PeriodEnd {

	private PeriodEnd() {
	}

	/**
	 * The last day.
	 * @param calendar statistical, management or school
	 * @param periodCode a period of that calendar
	 */
	public static LocalDate of(String calendar, String periodCode) {
		if (calendar.equals("school")) {
			int year = Integer.parseInt(periodCode.substring(5, 9));
			return periodCode.endsWith("HK1") ? LocalDate.of(year, 1, 15) : LocalDate.of(year, 5, 31);
		}
		YearMonth last = YearMonth.of(Integer.parseInt(periodCode.substring(0, 4)), lastMonth(periodCode));
		// the management calendar cuts on the 14th: Nghị định 09/2019/NĐ-CP
		return calendar.equals("management") ? last.atDay(14) : last.atEndOfMonth();
	}

	/** The first day of a period of whole months that ends with a day. */
	static LocalDate first(String periodCode, LocalDate lastDay) {
		int months = PeriodType.MONTH.holds(periodCode) ? 1
				: PeriodType.QUARTER.holds(periodCode) ? 3 : PeriodType.HALF.holds(periodCode) ? 6 : 12;
		return lastDay.plusDays(1).minusMonths(months);
	}

	private static int lastMonth(String periodCode) {
		if (PeriodType.MONTH.holds(periodCode)) {
			return Integer.parseInt(periodCode.substring(5));
		}
		if (PeriodType.QUARTER.holds(periodCode)) {
			return 3 * Integer.parseInt(periodCode.substring(6));
		}
		if (PeriodType.HALF.holds(periodCode)) {
			return 6 * Integer.parseInt(periodCode.substring(6));
		}
		return PeriodType.CUMULATIVE.holds(periodCode)
				? Integer.parseInt(periodCode.substring(5, periodCode.length() - 1)) : 12;
	}

}
