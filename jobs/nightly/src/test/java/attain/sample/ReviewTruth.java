package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reviews of communes (F11) that count more households or persons than the statistics of
 * the year know, by more than a tenth.
 *
 * @param facts what stands
 */
record ReviewTruth(Facts facts) {

	private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");

	private static final Map<String, String> STATISTICS = new TreeMap<>(
			Map.of("households_with_store", "commune_households", "households_with_epayment", "commune_households",
					"adults_with_smartphone", "commune_adults_18_plus", "persons_with_smartphone", "commune_population",
					"skill_persons_trained", "commune_working_age_population"));

	List<ExpectedFinding> findings() {
		List<ExpectedFinding> findings = new ArrayList<>();
		STATISTICS.forEach((measure, standard) -> {
			for (String period : this.facts.periods(measure)) {
				for (String commune : this.facts.members(measure)) {
					if (exceeds(value(measure, commune, period), known(standard, commune, period))) {
						findings.add(finding(measure + "_within_statistics", commune, period));
					}
				}
			}
		});
		minors(findings);
		services(findings);
		return findings;
	}

	private void minors(List<ExpectedFinding> findings) {
		for (String period : this.facts.periods("adults_with_smartphone")) {
			for (String commune : this.facts.members("adults_with_smartphone")) {
				if (exceeds(
						difference(value("persons_with_smartphone", commune, period),
								value("adults_with_smartphone", commune, period)),
						difference(known("commune_population", commune, period),
								known("commune_adults_18_plus", commune, period)))) {
					findings.add(finding("minors_with_smartphone", commune, period));
				}
			}
		}
	}

	/** Services of the highest level are services. */
	private void services(List<ExpectedFinding> findings) {
		for (String period : this.facts.periods("level4_services")) {
			Optional<BigDecimal> all = value("services_offered", Units.PROVINCE, period);
			if (value("level4_services", Units.PROVINCE, period)
				.filter((some) -> all.filter((whole) -> some.compareTo(whole) > 0).isPresent())
				.isPresent()) {
				findings.add(new ExpectedFinding("IMPLAUSIBLE", "", "level4_within_services",
						Units.PROVINCE + " statistical:" + period));
			}
		}
	}

	private Optional<BigDecimal> known(String standard, String commune, String period) {
		return this.facts.ofYear(standard, commune, "management", period).map(Observed::value);
	}

	private Optional<BigDecimal> value(String measure, String commune, String period) {
		return this.facts.find(measure, commune, period).map(Observed::value);
	}

	private static Optional<BigDecimal> difference(Optional<BigDecimal> one, Optional<BigDecimal> other) {
		return one.flatMap((whole) -> other.map(whole::subtract));
	}

	private static boolean exceeds(Optional<BigDecimal> value, Optional<BigDecimal> standard) {
		return value.isPresent() && standard.isPresent()
				&& value.get().compareTo(standard.get().multiply(TENTH_MORE)) > 0;
	}

	private static ExpectedFinding finding(String rule, String commune, String period) {
		return new ExpectedFinding("IMPLAUSIBLE", "", rule, commune + " management:" + period);
	}

}
