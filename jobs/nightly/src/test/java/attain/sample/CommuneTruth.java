package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Indicators over the communes: households and persons of their own reviews (F11), lines
 * and coverage of the telephone companies (F12).
 *
 * @param facts what stands
 */
record CommuneTruth(Facts facts) {

	private static final List<String> OPERATORS = List.of("VNPT", "VIETTEL");

	List<IndicatorRow> rows() {
		List<IndicatorRow> rows = new ArrayList<>();
		review(rows, "household_digital_store_rate", "households_with_store", "commune_households");
		review(rows, "household_epayment_account_rate", "households_with_epayment", "commune_households");
		review(rows, "household_digital_store_and_epayment_rate", "households_with_store_and_epayment",
				"commune_households");
		review(rows, "adult_smartphone_rate", "adults_with_smartphone", "commune_adults_18_plus");
		review(rows, "population_smartphone_rate", "persons_with_smartphone", "commune_population");
		review(rows, "working_age_basic_digital_skill_rate", "skill_persons_trained", "commune_working_age_population");
		for (String period : this.facts.periods("fibre_covered_households")) {
			lines(rows, period);
			coverage(rows, period);
			communes(rows, period);
		}
		return rows;
	}

	/** Communes that have both, whatever the others are. */
	private void review(List<IndicatorRow> rows, String indicator, String part, String whole) {
		for (String period : this.facts.periods(part)) {
			List<Share> members = new ArrayList<>();
			for (String commune : this.facts.members(part)) {
				Optional<Observed> some = this.facts.find(part, commune, period);
				Optional<Observed> all = this.facts.ofYear(whole, commune, "management", period);
				if (some.isPresent() && all.isPresent()) {
					members.add(new Share(commune, Terms.value(some.get()), Terms.value(all.get()),
							Terms.isEstimate(all.get())));
				}
			}
			FlowTruth.add(rows, IndicatorRow.ratio(indicator, "province", Units.PROVINCE, "management", period,
					Share.sum(members)));
		}
	}

	/**
	 * The lines of both operators added up; a commune above its households or the
	 * coverage is left out.
	 */
	private void lines(List<IndicatorRow> rows, String period) {
		List<Share> members = new ArrayList<>();
		for (String commune : communes("fibre_households")) {
			List<BigDecimal> connected = ofOperators("fibre_households", commune, period);
			List<BigDecimal> covered = ofOperators("fibre_covered_households", commune, period);
			if (connected.size() == OPERATORS.size()) {
				share(commune, period, connected.get(0).add(connected.get(1)))
					.filter((share) -> covered.size() < OPERATORS.size()
							|| share.numerator().compareTo(covered.get(0).max(covered.get(1))) <= 0)
					.ifPresent(members::add);
			}
		}
		add(rows, "household_fibre_subscription_rate", period, Share.sum(members));
	}

	private void coverage(List<IndicatorRow> rows, String period) {
		List<Share> members = new ArrayList<>();
		for (String commune : communes("fibre_covered_households")) {
			List<BigDecimal> covered = ofOperators("fibre_covered_households", commune, period);
			if (covered.size() == OPERATORS.size()) {
				share(commune, period, covered.get(0).max(covered.get(1))).ifPresent(members::add);
			}
		}
		add(rows, "household_fibre_coverage_rate", period, Share.sum(members));
	}

	/** One operator is enough for yes; no needs the word of both. */
	private void communes(List<IndicatorRow> rows, String period) {
		BigDecimal yes = BigDecimal.ZERO;
		for (String commune : communes("commune_fibre")) {
			List<BigDecimal> flags = ofOperators("commune_fibre", commune, period);
			boolean has = flags.contains(BigDecimal.ONE);
			if (has || flags.size() == OPERATORS.size()) {
				BigDecimal value = has ? BigDecimal.ONE : BigDecimal.ZERO;
				yes = yes.add(value);
				FlowTruth.add(rows, IndicatorRow.ratio("commune_fibre_coverage_rate", "commune", commune, "statistical",
						period, new Share(commune, value, BigDecimal.ONE, false)));
			}
		}
		add(rows, "commune_fibre_coverage_rate", period, new Share("", yes, Communes.on("statistical", period), false));
	}

	private static void add(List<IndicatorRow> rows, String indicator, String period, Share share) {
		FlowTruth.add(rows, IndicatorRow.ratio(indicator, "province", Units.PROVINCE, "statistical", period, share));
	}

	private List<String> communes(String measure) {
		TreeSet<String> communes = new TreeSet<>();
		this.facts.members(measure).forEach((member) -> communes.add(member.replaceFirst("#.*", "")));
		return List.copyOf(communes);
	}

	private List<BigDecimal> ofOperators(String measure, String commune, String period) {
		List<BigDecimal> values = new ArrayList<>();
		for (String operator : OPERATORS) {
			this.facts.find(measure, commune + "#" + operator, period).map(Terms::value).ifPresent(values::add);
		}
		return values;
	}

	/** Over the households; more than all of them is no share. */
	private Optional<Share> share(String commune, String period, BigDecimal part) {
		return this.facts.ofYear("commune_households", commune, "statistical", period)
			.map((all) -> new Share(commune, part, Terms.value(all), Terms.isEstimate(all)))
			.filter((share) -> !share.isExcess());
	}

}
