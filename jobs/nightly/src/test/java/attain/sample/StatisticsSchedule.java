package attain.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The deliveries of the statistics office: estimates in June and December, official
 * figures in September of the next year.
 */
final class StatisticsSchedule {

	/** Estimates whose first file could not be true end so. */
	private static final String AGAIN = "_lan2.xlsx";

	private static final LocalDate JUNE = LocalDate.of(2023, 6, 19);

	private static final LocalDate SEPTEMBER_2023 = LocalDate.of(2023, 9, 14);

	private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 19);

	private static final LocalDate SEPTEMBER_2024 = LocalDate.of(2024, 9, 13);

	private StatisticsSchedule() {
	}

	/** Whether a file is an estimate that was taken back within days. */
	static boolean isImpossible(Filing filing) {
		return filing.vintage().equals("estimate") && !filing.fileName().endsWith(AGAIN);
	}

	static List<Filing> filings() {
		List<Filing> filings = new ArrayList<>();
		filings.add(Schedule.statistics("GRDP_HH", "2023-H1", "estimate", JUNE, "005.H-BCC-TKQG_2023-6T.xlsx"));
		filings.addAll(official("2022", SEPTEMBER_2023));
		filings.add(Schedule.statistics("GRDP_HH", "2023", "estimate", DECEMBER, "005.H-BCC-TKQG_2023.xlsx"));
		filings.add(Schedule.statistics("GRDP_SS", "2023", "estimate", DECEMBER, "006.H-BCC-TKQG_2023.xlsx"));
		filings.add(Schedule.statistics("GRDP_SS", "2023", "estimate", DECEMBER.plusDays(3),
				"006.H-BCC-TKQG_2023" + AGAIN));
		filings.add(Schedule.statistics("DANSO", "2023", "estimate", DECEMBER, "DanSo_2023.xlsx"));
		filings.add(Schedule.statistics("LAODONG", "2023", "estimate", DECEMBER.plusDays(2), "LaoDong_2023.xlsx"));
		filings.add(Schedule.statistics("LAODONG", "2023", "estimate", DECEMBER.plusDays(6), "LaoDong_2023" + AGAIN));
		filings.add(Schedule.statistics("BANLE", "2023", "estimate", DECEMBER, "BanLe_2023.xlsx"));
		filings.addAll(official("2023", SEPTEMBER_2024));
		return filings;
	}

	private static List<Filing> official(String year, LocalDate day) {
		return List.of(Schedule.statistics("GRDP_HH", year, "official", day, "001.N-BCC-TKQG_" + year + ".xlsx"),
				Schedule.statistics("GRDP_SS", year, "official", day, "002.N-BCC-TKQG_" + year + ".xlsx"),
				Schedule.statistics("DANSO", year, "official", day, "DanSo_" + year + ".xlsx"),
				Schedule.statistics("LAODONG", year, "official", day, "LaoDong_" + year + ".xlsx"),
				Schedule.statistics("BANLE", year, "official", day, "BanLe_" + year + ".xlsx"));
	}

}
