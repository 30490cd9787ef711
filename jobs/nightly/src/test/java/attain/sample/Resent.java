package attain.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a district sends one month's report more than once; each way is that of one
 * district, in a month that is drawn.
 */
enum Resent {

	/** The correction comes in the same folder: the mark in its name tells. */
	SAME_DAY(0) {
		@Override
		List<Filing> filings(Report report) {
			return List.of(report.corrected(1, 0, ""), report.stands(2, 0, " (sửa)"));
		}
	},
	/** The first file comes once more after its correction: nothing changes. */
	OLD_COPY(1) {
		@Override
		List<Filing> filings(Report report) {
			return List.of(report.corrected(1, 0, ""), report.stands(2, 4, "_lan2"),
					report.filing(3, Filing.Fate.REPEATED, 6, " - Copy"));
		}
	},
	/** The correction forgets the last commune, whose figures are gone with it. */
	SHORTER(2) {
		@Override
		List<Filing> filings(Report report) {
			return List.of(report.corrected(1, 0, ""), report.stands(2, 4, "_sua"));
		}
	},
	/** Two corrections of one day: the first of them never stands. */
	THREE_TIMES(3) {
		@Override
		List<Filing> filings(Report report) {
			return List.of(report.corrected(1, 0, ""), report.corrected(2, 3, "_lan2"), report.stands(3, 3, "_lan3"));
		}
	},
	/** A file without a mark after one with a mark: the day goes before the mark. */
	UNMARKED_LATER(4) {
		@Override
		List<Filing> filings(Report report) {
			return List.of(report.corrected(1, 0, "_lan2"), report.stands(2, 5, ""));
		}
	},
	/**
	 * Two files of one day and no mark: the one seen last stands, and people are told.
	 */
	UNMARKED_SAME_DAY(6) {
		@Override
		List<Filing> filings(Report report) {
			return List.of(report.corrected(1, 0, ""), report.stands(2, 0, "_moi"));
		}
	};

	/** In these months their districts do nothing else that is unusual. */
	private static final List<Integer> MONTHS = List.of(1, 3, 6, 11, 12);

	private final int place;

	Resent(int place) {
		this.place = place;
	}

	/** What the district of a place does with a month, if it is this. */
	static Optional<Resent> of(SampleProvince province, int place, int month) {
		for (Resent each : values()) {
			if (each.place == place && province.draw().pick(MONTHS, "sent again", each) == month) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

	/** What a filing of a district is part of. */
	static Optional<Resent> of(SampleProvince province, Filing filing) {
		Unit district = province.units().get(filing.sender());
		return of(province, province.districtsByFate().indexOf(district), filing.month());
	}

	/** The deliveries, in the order in which they are seen. */
	abstract List<Filing> filings(Report report);

	/**
	 * One month's report of one district.
	 *
	 * @param schedule names and days
	 * @param district the sender
	 * @param month 1 to 12
	 */
	record Report(Schedule schedule, Unit district, int month) {

		private Filing corrected(int version, int daysLater, String mark) {
			return filing(version, Filing.Fate.CORRECTED, daysLater, mark);
		}

		private Filing stands(int version, int daysLater, String mark) {
			return filing(version, Filing.Fate.STANDS, daysLater, mark);
		}

		private Filing filing(int version, Filing.Fate fate, int daysLater, String mark) {
			LocalDate day = this.schedule.usualDay(this.district, this.month).plusDays(daysLater);
			return this.schedule.district(this.district, this.month, version, fate, day, mark);
		}

	}

}
