package attain.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Judges every target on one day.
 *
 * @param targets the promises
 * @param rows the indicator values that stand on that day
 * @param day the business date
 */
record AttainmentTruth(List<TargetRow> targets, List<IndicatorRow> rows, LocalDate day) {

	/** Provinces and districts of before the reform end with this day. */
	private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

	private static final Set<String> UNIT_LEVELS = Set.of("district", "commune", "sector", "agency");

	private static final int DISTRICTS = 11;

	private static final int SECTORS = 20;

	private static final int COMMUNES = 200;

	private static final int AGENCIES_AND_DISTRICTS = 33;

	List<AttainmentRow> judge() {
		List<AttainmentRow> verdicts = new ArrayList<>();
		for (TargetRow target : issued()) {
			verdicts.add(headline(target));
			if (target.province().equals(Units.PROVINCE)
					&& (UNIT_LEVELS.contains(target.orgLevel()) || target.scope().equals("each_unit"))) {
				units(target, verdicts);
			}
		}
		verdicts.sort(Comparator.naturalOrder());
		return verdicts;
	}

	/** What is not promised yet is not judged. */
	private List<TargetRow> issued() {
		return this.targets.stream().filter((target) -> !target.issuedOn().isAfter(this.day)).toList();
	}

	private AttainmentRow headline(TargetRow target) {
		boolean due = !this.day.isBefore(target.dueOn());
		boolean lateEnough = !target.dueOn().isBefore(REFORM);
		if (!this.day.isBefore(REFORM) && lateEnough && target.orgLevel().equals("district")) {
			return AttainmentRow.bare(target, target.province(), true, "not_applicable");
		}
		if (!target.province().equals(Units.PROVINCE)) {
			return AttainmentRow.bare(target, target.province(), true, due ? "no_information" : "due_later");
		}
		String level = target.indicator().equals("work_file_online_rate") ? target.orgLevel() : "province";
		return judge(target, Units.PROVINCE, true, known(target, Units.PROVINCE, level));
	}

	private void units(TargetRow target, List<AttainmentRow> verdicts) {
		Set<String> units = new TreeSet<>();
		this.rows.stream()
			.filter((row) -> row.indicator().equals(target.indicator()) && !row.unit().equals(Units.PROVINCE)
					&& Periods.year(row.period()) >= firstYear(target) && Periods.year(row.period()) <= target.year()
					&& (row.orgLevel().equals(target.orgLevel()) || target.scope().equals("each_unit")))
			.forEach((row) -> units.add(row.unit()));
		for (String unit : units) {
			verdicts.add(judge(target, unit, false, known(target, unit, "")));
		}
	}

	/**
	 * Rows of the due year, of each period the computed one before the reported one;
	 * latest headline period last.
	 */
	private List<IndicatorRow> known(TargetRow target, String unit, String level) {
		int from = firstYear(target);
		List<IndicatorRow> all = this.rows.stream()
			.filter((row) -> row.indicator().equals(target.indicator()) && row.unit().equals(unit)
					&& (level.isEmpty() || row.orgLevel().equals(level)))
			.filter((row) -> Periods.year(row.period()) >= from && Periods.year(row.period()) <= target.year())
			.sorted(Comparator.comparing((IndicatorRow row) -> Periods.year(row.period()))
				.thenComparing(IndicatorRow::period, Periods.HEADLINE))
			.filter((row) -> isInTime(target, row))
			.toList();
		return all.stream().filter((row) -> row.basis().equals("computed") || !isComputed(row, all)).toList();
	}

	private static boolean isComputed(IndicatorRow reported, List<IndicatorRow> rows) {
		return rows.stream()
			.anyMatch((row) -> row.basis().equals("computed") && row.calendar().equals(reported.calendar())
					&& row.period().equals(reported.period()));
	}

	/** What goes live after its month did not go live in time. */
	private static boolean isInTime(TargetRow target, IndicatorRow row) {
		return !target.indicator().equals("border_gate_platform_go_live")
				|| !YearMonth.parse(row.period()).atEndOfMonth().isAfter(target.dueOn());
	}

	/** Until a target is due the latest value of any year is shown. */
	private int firstYear(TargetRow target) {
		boolean due = !this.day.isBefore(target.dueOn());
		return !due ? 0 : target.scope().equals("each_year") ? target.spanStart() : target.year();
	}

	private AttainmentRow judge(TargetRow target, String unit, boolean headline, List<IndicatorRow> known) {
		boolean due = !this.day.isBefore(target.dueOn());
		if (known.isEmpty()) {
			return AttainmentRow.bare(target, unit, headline, due ? "no_information" : "due_later");
		}
		IndicatorRow last = known.get(known.size() - 1);
		if (!due) {
			return AttainmentRow.of(target, last, headline, null, "due_later");
		}
		if (hasGap(target, known, last)) {
			return AttainmentRow.undecided(target, last, headline);
		}
		Optional<IndicatorRow> breach = breach(target, known, last);
		if (breach.isPresent()) {
			return AttainmentRow.broken(target, breach.get(), headline);
		}
		Boolean met = verdict(target, headline, known, last);
		return (met == null) ? AttainmentRow.undecided(target, last, headline)
				: AttainmentRow.of(target, last, headline, met, met ? "met" : "not_met");
	}

	/** The cumulative series stops, or never starts, although a later month is known. */
	private static boolean hasGap(TargetRow target, List<IndicatorRow> known, IndicatorRow last) {
		if (!Periods.isCumulative(last.period())) {
			return FlowTruth.INDICATORS.contains(target.indicator())
					|| target.indicator().equals("enterprise_einvoice_rate");
		}
		return known.stream()
			.filter((row) -> !Periods.isCumulative(row.period()) && row.calendar().equals(last.calendar()))
			.anyMatch((row) -> Periods.lastMonth(row.period()) > Periods.lastMonth(last.period()));
	}

	/** The last period that breaks a promise to maintain, or one of every year. */
	private static Optional<IndicatorRow> breach(TargetRow target, List<IndicatorRow> known, IndicatorRow last) {
		if (!isEveryPeriod(target)) {
			return Optional.empty();
		}
		// what is maintained holds in every month and in the whole year; a year so far is
		// neither
		List<IndicatorRow> held = target.scope().equals("each_year") ? periods(known, last)
				: known.stream()
					.filter((row) -> row.value() != null)
					.filter((row) -> !Periods.isCumulative(row.period()) || row.period().length() == "2023".length())
					.toList();
		return held.stream().filter((row) -> !target.isMetBy(row)).reduce((earlier, later) -> later);
	}

	private @Nullable Boolean verdict(TargetRow target, boolean headline, List<IndicatorRow> known, IndicatorRow last) {
		if (last.value() == null) {
			return null;
		}
		if (isEveryPeriod(target)) {
			return (periods(known, last).size() == expectedPeriods(target, last)) ? Boolean.TRUE : null;
		}
		boolean met = target.isMetBy(last);
		if (met && headline && target.scope().equals("each_unit") && members(target, last) < expectedMembers(target)) {
			return null;
		}
		boolean partial = headline && target.indicator().equals("commune_digital_loudspeaker_rate")
				&& members(target, last) < COMMUNES;
		return (!met && partial) ? null : (Boolean) met;
	}

	private static boolean isEveryPeriod(TargetRow target) {
		return target.isMaintain() || target.scope().equals("each_year");
	}

	private static List<IndicatorRow> periods(List<IndicatorRow> known, IndicatorRow last) {
		return known.stream()
			.filter((row) -> row.value() != null)
			.filter((row) -> Periods.isCumulative(row.period()) == Periods.isCumulative(last.period()))
			.toList();
	}

	private static int expectedPeriods(TargetRow target, IndicatorRow last) {
		return target.scope().equals("each_year") ? target.year() - target.spanStart() + 1
				: Periods.isCumulative(last.period()) ? 1 : 12;
	}

	private long members(TargetRow target, IndicatorRow last) {
		return this.rows.stream()
			.filter((row) -> row.indicator().equals(target.indicator()) && !row.unit().equals(Units.PROVINCE)
					&& row.period().equals(last.period()) && row.value() != null)
			.count();
	}

	private static int expectedMembers(TargetRow target) {
		return switch (target.orgLevel()) {
			case "sector" -> SECTORS;
			case "district" -> DISTRICTS;
			default -> AGENCIES_AND_DISTRICTS;
		};
	}

}
