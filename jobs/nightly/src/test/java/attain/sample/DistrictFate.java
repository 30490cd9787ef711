package attain.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a district does with one month's report, by its place in the drawn order.
 *
 * @param place place, from 0
 * @param month month, 1 to 12
 */
record DistrictFate(int place, int month) {

	/** The place whose file of April is a web page, sent again properly. */
	static final int WEB_PAGE = 2;

	/** The place whose file of February is empty, sent again properly. */
	static final int EMPTY = 3;

	/** The place whose file of October is cut off and never sent again. */
	static final int CUT_OFF = 4;

	/** The place whose file of August comes twice under two names. */
	static final int TWICE = 6;

	/** Adds the deliveries of this month, none if the district forgot. */
	void deliver(Schedule schedule, Unit district, List<Filing> filings) {
		LocalDate day = schedule.usualDay(district, this.month);
		if (isForgotten()) {
			return;
		}
		Optional<Resent> resent = Resent.of(schedule.province(), this.place, this.month);
		if (resent.isPresent()) {
			filings.addAll(resent.get().filings(new Resent.Report(schedule, district, this.month)));
			return;
		}
		if (isUnreadable()) {
			filings.add(schedule.district(district, this.month, 1, Filing.Fate.REFUSED, day, ""));
			if (this.place != CUT_OFF) {
				filings
					.add(schedule.district(district, this.month, 2, Filing.Fate.STANDS, day.plusDays(3), "_gui lai"));
			}
			return;
		}
		if (isCorrected()) {
			String mark = (this.place == 7) ? "_lan2" : " (sửa)";
			filings.add(schedule.district(district, this.month, 1, Filing.Fate.CORRECTED, day, ""));
			filings.add(schedule.district(district, this.month, 2, Filing.Fate.STANDS, day.plusDays(5), mark));
			return;
		}
		LocalDate sent = isLate() ? LocalDate.of(Schedule.YEAR, this.month, 17).plusDays(this.place) : day;
		filings.add(schedule.district(district, this.month, 1, Filing.Fate.STANDS, sent, ""));
		if (this.place == TWICE && this.month == 8) {
			filings.add(schedule.district(district, this.month, 2, Filing.Fate.REPEATED, day.plusDays(2), " - Copy"));
		}
	}

	private boolean isForgotten() {
		return this.place == 0 && this.month == 5 || this.place == 1 && (this.month == 8 || this.month == 9);
	}

	private boolean isUnreadable() {
		return this.place == WEB_PAGE && this.month == 4 || this.place == EMPTY && this.month == 2
				|| this.place == CUT_OFF && this.month == 10;
	}

	private boolean isCorrected() {
		return this.place == 7 && this.month == 6 || this.place == 8 && this.month == 3;
	}

	private boolean isLate() {
		return this.place == 5 && this.month == 11 || this.place == 9 && this.month == 1
				|| this.place == 3 && this.month == 7;
	}

}
