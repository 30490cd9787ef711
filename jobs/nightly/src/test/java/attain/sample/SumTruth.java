package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Districts whose communes sum to more than the district has, by more than a hundredth.
 * Not all communes of the sample are listed, so that too little proves nothing.
 *
 * @param facts what stands
 * @param units which commune lies where
 */
record SumTruth(Facts facts, Units units) {

	private static final BigDecimal HUNDREDTH_MORE = new BigDecimal("1.01");

	private static final Map<String, String> DISTRICTS = new TreeMap<>(
			Map.of("commune_households", "households", "commune_population", "population", "commune_adults_18_plus",
					"adults_18_plus", "commune_working_age_population", "working_age_population"));

	List<ExpectedFinding> findings() {
		List<ExpectedFinding> findings = new ArrayList<>();
		DISTRICTS.forEach((communes, whole) -> {
			for (String year : this.facts.periods(whole)) {
				for (Unit district : this.units.districts()) {
					Optional<BigDecimal> limit = value(whole, district.code(), year).map(HUNDREDTH_MORE::multiply);
					BigDecimal sum = sum(communes, district, year);
					if (limit.filter((most) -> sum.compareTo(most) > 0).isPresent()) {
						findings.add(new ExpectedFinding("SUM_DIFFERS", "", communes + "_make_the_district",
								district.code() + " statistical:" + year));
					}
				}
			}
		});
		return findings;
	}

	private BigDecimal sum(String measure, Unit district, String year) {
		return this.units.on(PeriodDays.of("statistical", year).last())
			.communesOf(district.code())
			.stream()
			.flatMap((commune) -> value(measure, commune.code(), year).stream())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private Optional<BigDecimal> value(String measure, String unit, String year) {
		return this.facts.find(measure, unit, year).map(Observed::value);
	}

}
