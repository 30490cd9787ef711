package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Findings of files and of series.
 *
 * @param deliveries everything that was delivered
 * @param facts what stands
 * @param rows the indicator values
 * @param units which commune lies where
 */
record FindingTruth(List<Delivery> deliveries, Facts facts, List<IndicatorRow> rows, Units units) {

	private static final BigDecimal ROUNDING = new BigDecimal("0.05");

	/** First measure of the numerator, by indicator and level of the unit. */
	private static final Map<String, String> NUMERATORS = Map.of("work_file_online_rate|commune",
			"commune_work_files_online", "digital_inspection_rate|agency", "provincial_inspections_digital",
			"level4_online_service_multichannel_rate|province", "level4_services_multichannel",
			AccountFile.RATE + "|province", "persons_with_account");

	List<ExpectedFinding> findings() {
		SortedSet<ExpectedFinding> findings = new TreeSet<>();
		this.deliveries.forEach((delivery) -> findings.addAll(delivery.findings()));
		this.rows.stream().filter((row) -> row.value() == null).forEach((row) -> findings.addAll(excess(row)));
		findings.addAll(reportedDiffers());
		findings.addAll(new SeriesTruth(this.facts).findings());
		findings.addAll(new ReviewTruth(this.facts).findings());
		findings.addAll(new SumTruth(this.facts, this.units).findings());
		return List.copyOf(findings);
	}

	/** D58, at the month in which it happened. */
	private List<ExpectedFinding> excess(IndicatorRow row) {
		String measure = NUMERATORS.get(row.indicator() + "|" + row.orgLevel());
		if (measure == null || row.denominator() == null || Periods.isCumulative(row.period())) {
			return List.of();
		}
		return this.facts.fileOf(measure, row.unit(), row.period())
			.map((file) -> new ExpectedFinding("NUMERATOR_ABOVE_DENOMINATOR", file, sheet(row, file),
					row.indicator().equals(AccountFile.RATE) ? AccountFile.MANY : cell(file)))
			.stream()
			.toList();
	}

	/** The cell that the same excess was seen at while the file was read. */
	private String cell(String file) {
		return this.deliveries.stream()
			.flatMap((delivery) -> delivery.findings().stream())
			.filter((finding) -> finding.code().equals("PART_ABOVE_WHOLE") && finding.fileName().equals(file))
			.map(ExpectedFinding::cellRef)
			.findFirst()
			.orElse("");
	}

	private static String sheet(IndicatorRow row, String file) {
		return switch (row.orgLevel()) {
			case "agency" -> AgencyPage.SHEET;
			case "commune" -> DistrictForm.SHEET;
			default -> row.indicator().equals(AccountFile.RATE) ? AccountFile.SHEET : file.replace(".csv", "");
		};
	}

	/** The sender's own rate against the one from its appendix. */
	private List<ExpectedFinding> reportedDiffers() {
		Map<String, BigDecimal> reported = new TreeMap<>();
		List<ExpectedFinding> findings = new ArrayList<>();
		for (IndicatorRow row : this.rows) {
			BigDecimal value = row.value();
			if (row.basis().equals("reported") && value != null) {
				reported.put(key(row), value);
			}
		}
		for (IndicatorRow row : this.rows) {
			BigDecimal value = row.value();
			BigDecimal other = reported.get(key(row));
			if (row.basis().equals("computed") && value != null && other != null
					&& value.subtract(other).abs().compareTo(ROUNDING) > 0) {
				findings.add(new ExpectedFinding("REPORTED_DIFFERS", "", SummaryPage.SHEET, row.period()));
			}
		}
		return findings;
	}

	private static String key(IndicatorRow row) {
		return row.indicator() + row.orgLevel() + row.unit() + row.calendar() + row.period();
	}

}
