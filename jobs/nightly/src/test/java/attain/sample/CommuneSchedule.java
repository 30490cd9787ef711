package attain.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When the communes deliver form F11: all of them for the last quarter of 2023, one for
 * the quarter before as well.
 */
record CommuneSchedule(SampleProvince province) {

	List<Filing> filings() {
		List<Filing> filings = new ArrayList<>();
		for (Unit commune : this.province.units().communes()) {
			LocalDate usual = LocalDate.of(Schedule.YEAR, 12, 17)
				.minusDays(this.province.draw().between(0, 3, "F11 day", commune.code()));
			switch (CommuneFate.of(this.province, commune)) {
				case MISSING, ALSO_MISSING -> {
				}
				case LATE -> filings.add(filing(commune, 4, 1, Filing.Fate.STANDS, LocalDate.of(2023, 12, 22), ""));
				case CORRECTED -> {
					filings.add(filing(commune, 4, 1, Filing.Fate.CORRECTED, usual, ""));
					filings.add(filing(commune, 4, 2, Filing.Fate.STANDS, usual.plusDays(5), "_lan2"));
				}
				case FEWER_TRAINED -> {
					filings.add(filing(commune, 3, 1, Filing.Fate.STANDS, LocalDate.of(2023, 9, 16), ""));
					filings.add(filing(commune, 4, 1, Filing.Fate.STANDS, usual, ""));
				}
				default -> filings.add(filing(commune, 4, 1,
						isNamesake(commune) ? Filing.Fate.REFUSED : Filing.Fate.STANDS, usual, ""));
			}
		}
		return filings;
	}

	private static boolean isNamesake(Unit commune) {
		return commune.code().equals(CommuneFate.NAMESAKE);
	}

	private Filing filing(Unit commune, int quarter, int version, Filing.Fate fate, LocalDate day, String mark) {
		String who = isNamesake(commune) ? "HoangVanThu" : commune.code();
		String name = "xa_" + who + "_" + Schedule.YEAR + "Q" + quarter + mark
				+ CommuneStyle.of(this.province, commune).extension();
		return new Filing("F11", "", commune.code(), "management", Schedule.YEAR + "-Q" + quarter, 3 * quarter, "",
				version, fate, day, name);
	}

}
