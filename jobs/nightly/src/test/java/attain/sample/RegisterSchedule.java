package attain.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** When the tax office and the border gates send their lists. */
final class RegisterSchedule {

	private RegisterSchedule() {
	}

	/** Lists of enterprises of 2023; the one of August is late. */
	static List<Filing> enterprises() {
		return IntStream.rangeClosed(1, 12).mapToObj((month) -> {
			LocalDate due = LocalDate.of(Schedule.YEAR, month, 10).plusMonths(1);
			return filing("F06", YearMonth.of(Schedule.YEAR, month), (month == 8) ? due.plusDays(4) : due.minusDays(2),
					String.format("HDDT_%02d%d.csv", month, Schedule.YEAR));
		}).toList();
	}

	/** Exports of the border gates from September to December 2021. */
	static List<Filing> gates() {
		return IntStream.rangeClosed(9, 12).mapToObj((month) -> {
			LocalDate due = LocalDate.of(2021, month, 3).plusMonths(1);
			return filing("F09", YearMonth.of(2021, month), due, "CKS_2021-" + String.format("%02d", month) + ".csv");
		}).toList();
	}

	private static Filing filing(String form, YearMonth month, LocalDate day, String name) {
		return new Filing(form, "", Units.PROVINCE, "statistical", month.toString(), month.getMonthValue(), "", 1,
				Filing.Fate.STANDS, day, name);
	}

}
