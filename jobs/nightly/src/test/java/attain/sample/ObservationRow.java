package attain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One value of one measure, of the unit and the days that it speaks of, while its file
 * stood.
 *
 * @param fileName the file that told it
 * @param measure measure code
 * @param unitKey code of the unit and the day from which it bore it
 * @param item breakdown code
 * @param periodKey calendar and code of the period
 * @param days the days of the period
 * @param value null if it is missing for a stated reason
 * @param status observation status
 * @param from first day on which it was known
 * @param to the day after the last
 */
record ObservationRow(String fileName, String measure, String unitKey, String item, String periodKey, PeriodDays days,
		@Nullable BigDecimal value, String status, LocalDate from, LocalDate to) {

	/** Told of each member of a list, under a key that is hashed or written otherwise. */
	private static final Set<String> LISTS = Set.of("F06", "F04", "F09");

	/** Every observation that was ever known; those of the registers are left out. */
	static List<ObservationRow> of(List<Delivery> deliveries, Units.AllTime units) {
		List<ObservationRow> rows = new ArrayList<>();
		for (Standing standing : Standing.of(deliveries)) {
			Filing filing = standing.delivery().filing();
			if (standing.everStood() && !LISTS.contains(filing.form())) {
				standing.delivery()
					.observed()
					.stream()
					.filter((each) -> !each.measure().startsWith("dti_pillar_"))
					.forEach((each) -> rows.add(of(standing, each, units)));
			}
		}
		return rows;
	}

	private static ObservationRow of(Standing standing, Observed observed, Units.AllTime units) {
		PeriodDays days = PeriodDays.of(observed.calendar(), observed.period());
		return new ObservationRow(standing.delivery().filing().fileName(), observed.measure(),
				units.key(observed.unit(), days.last()), observed.item(), observed.calendar() + ":" + observed.period(),
				days, observed.value(), observed.status(), standing.from(), standing.to());
	}

	List<@Nullable Object> fields() {
		return CsvTable.row(this.fileName, this.measure, this.unitKey, this.item, this.periodKey, this.days.first(),
				this.days.last(), this.days.year(), this.value, this.status, this.from, this.to);
	}

}
