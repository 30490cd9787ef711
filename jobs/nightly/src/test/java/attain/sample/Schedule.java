package attain.sample;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who delivers what on which day.
 *
 * @param province seed and units
 */
record Schedule(SampleProvince province) {

	static final int YEAR = 2023;

	private static final String MANAGEMENT = "management";

	private static final String STATISTICAL = "statistical";

	/** Period code of a month of the sample's year. */
	static String month(int month) {
		return String.format("%d-%02d", YEAR, month);
	}

	/** Monthly reports of the department, in order. */
	List<Filing> monthlyReports() {
		List<Filing> filings = new ArrayList<>();
		for (int month = 1; month <= 12; month++) {
			LocalDate day = LocalDate.of(YEAR, month, 20).minusDays(this.province.draw().between(0, 2, "F01", month));
			String name = String.format("BC_CDS_T%02d_%d_STTTT", month, YEAR);
			switch (month) {
				case 3 -> {
					filings.add(report(month, 1, Filing.Fate.REFUSED, day, name + ".xlsx"));
					filings.add(report(month, 2, Filing.Fate.STANDS, day.plusDays(4), name + " (sửa).xlsx"));
				}
				case 4, 5 -> {
					filings.add(report(month, 1, Filing.Fate.CORRECTED, day, name + ".xlsx"));
					filings.add(report(month, 2, Filing.Fate.STANDS, day.plusDays(6), name + "_lan2.xlsx"));
				}
				case 9 -> filings.add(report(month, 1, Filing.Fate.STANDS, LocalDate.of(YEAR, 9, 23), name + ".xlsx"));
				case 10 -> filings.add(report(month, 1, Filing.Fate.STANDS, day, name + ".xlsm"));
				default -> filings.add(report(month, 1, Filing.Fate.STANDS, day, name + ".xlsx"));
			}
		}
		return filings;
	}

	/** Monthly exports of the portal. */
	List<Filing> portalExports() {
		List<Filing> filings = new ArrayList<>();
		for (int month = 1; month <= 12; month++) {
			LocalDate due = LocalDate.of(YEAR, month, 5).plusMonths(1);
			LocalDate day = due.minusDays(this.province.draw().between(0, 3, "F02", month));
			String name = String.format("DVC_%d%02d", YEAR, month);
			switch (month) {
				case 2 -> {
					filings.add(export(month, 1, Filing.Fate.CORRECTED, day, name + ".csv"));
					filings.add(export(month, 2, Filing.Fate.STANDS, due.plusDays(9), name + "_lan2.csv"));
				}
				case 6 -> filings.add(export(month, 1, Filing.Fate.STANDS, due.plusDays(2), name + ".csv"));
				case 9 -> {
					filings.add(export(month, 1, Filing.Fate.REFUSED, day, name + ".csv"));
					filings.add(export(month, 2, Filing.Fate.STANDS, due.plusDays(4), name + "_lan2.csv"));
				}
				default -> filings.add(export(month, 1, Filing.Fate.STANDS, day, name + ".csv"));
			}
		}
		return filings;
	}

	/** Quarterly lists of reporting regimes. */
	List<Filing> reportLists() {
		List<Filing> filings = new ArrayList<>();
		for (int quarter = 1; quarter <= 4; quarter++) {
			LocalDate due = LocalDate.of(YEAR, quarter * 3, 10).plusMonths(1);
			LocalDate day = (quarter == 3) ? due.plusDays(3) : due.minusDays(quarter);
			filings.add(new Filing("F02", "CDBC", Units.PROVINCE, STATISTICAL, YEAR + "-Q" + quarter, quarter * 3, "",
					1, Filing.Fate.STANDS, day, "CDBC_" + YEAR + "Q" + quarter + ".csv"));
		}
		return filings;
	}

	/** Reports of the districts: some missing, some sent twice, some unreadable. */
	List<Filing> districtReports() {
		List<Filing> filings = new ArrayList<>();
		List<Unit> order = this.province.districtsByFate();
		for (int place = 0; place < order.size(); place++) {
			for (int month = 1; month <= 12; month++) {
				new DistrictFate(place, month).deliver(this, order.get(place), filings);
			}
		}
		return filings;
	}

	Filing district(Unit district, int month, int version, Filing.Fate fate, LocalDate day, String mark) {
		String name = "BC_" + slug(district) + "_T" + month + mark + ".xlsx";
		return new Filing("F10", "", district.code(), MANAGEMENT, month(month), month, "", version, fate, day, name);
	}

	/** A day on or shortly before the 17th. */
	LocalDate usualDay(Unit district, int month) {
		return LocalDate.of(YEAR, month, 17)
			.minusDays(this.province.draw().between(0, 2, "F10", district.code(), month));
	}

	static Filing statistics(String part, String period, String vintage, LocalDate day, String name) {
		boolean half = period.endsWith("-H1");
		return new Filing("F07", part, Units.PROVINCE, STATISTICAL, period, half ? 6 : 12, vintage, 1,
				vintage.equals("estimate") && !half ? Filing.Fate.CORRECTED : Filing.Fate.STANDS, day, name);
	}

	private static Filing report(int month, int version, Filing.Fate fate, LocalDate day, String name) {
		return new Filing("F01", "", Units.PROVINCE, MANAGEMENT, month(month), month, "", version, fate, day, name);
	}

	private static Filing export(int month, int version, Filing.Fate fate, LocalDate day, String name) {
		return new Filing("F02", "DVC", Units.PROVINCE, STATISTICAL, month(month), month, "", version, fate, day, name);
	}

	/** "chilang" of "Huyện Chi Lăng". */
	static String slug(Unit district) {
		return Normalizer.normalize(district.bareName(), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('Đ', 'D')
			.replace('đ', 'd')
			.replace(" ", "");
	}

}
