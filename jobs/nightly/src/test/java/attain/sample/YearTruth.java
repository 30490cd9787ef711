package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Indicators of a year, and those that divide a state or a cumulative count by a figure
 * of the year.
 *
 * @param facts what stands
 */
record YearTruth(Facts facts) {

	private static final List<String> YEARS = List.of("2022", "2023");

	List<IndicatorRow> rows() {
		List<IndicatorRow> rows = new ArrayList<>();
		for (String period : List.of("2022", "2023-H1", "2023")) {
			annual(rows, "digital_economy_share_grdp", Terms.of("digital_value_added_total", "grdp_current"), period);
			annual(rows, "digital_economy_workforce_share", Terms.of("digital_economy_workers", "labour_force"),
					period);
			sectors(rows, period);
		}
		growth(rows);
		this.facts.find("dti_rank", Units.PROVINCE, "2022")
			.ifPresent((rank) -> rows.add(given("dti_provincial_rank", "statistical", "2022", rank)));
		for (int month = 1; month <= 12; month++) {
			portal(rows, month);
			signatures(rows, Schedule.month(month));
			telehealth(rows, Filing.cumulative(Schedule.YEAR, month));
		}
		return rows;
	}

	private void annual(List<IndicatorRow> rows, String indicator, Terms terms, String period) {
		terms.shares(this.facts, List.of(period))
			.forEach((share) -> FlowTruth.add(rows,
					IndicatorRow.ratio(indicator, "province", Units.PROVINCE, "statistical", period, share)));
	}

	private void sectors(List<IndicatorRow> rows, String period) {
		String indicator = "digital_economy_share_per_sector";
		List<Share> sectors = Terms.of("sector_digital_value_added", "sector_value_added")
			.shares(this.facts, List.of(period));
		sectors.forEach((share) -> FlowTruth.add(rows,
				IndicatorRow.ratio(indicator, "sector", share.member(), "statistical", period, share)));
		Share.lowest(sectors)
			.ifPresent((lowest) -> rows.add(IndicatorRow.ratio(indicator, "province", Units.PROVINCE, "statistical",
					period, lowest.amongst(sectors))));
	}

	/** Value added per person at work against the year before. */
	private void growth(List<IndicatorRow> rows) {
		List<Optional<Share>> years = YEARS.stream()
			.map((year) -> Terms.of("grdp_constant_2010", "employed_average")
				.shares(this.facts, List.of(year))
				.stream()
				.findFirst())
			.toList();
		if (years.get(0).isEmpty() || years.get(1).isEmpty()) {
			return;
		}
		Share before = years.get(0).get();
		Share now = years.get(1).get();
		BigDecimal old = before.numerator().divide(before.denominator(), Share.EXACT);
		BigDecimal current = now.numerator().divide(now.denominator(), Share.EXACT);
		BigDecimal growth = current.divide(old, Share.EXACT).subtract(BigDecimal.ONE).movePointRight(2);
		rows.add(new IndicatorRow("labour_productivity_growth", "province", Units.PROVINCE, "statistical", "2023",
				"computed", Share.published(growth), Share.published(current), Share.published(old),
				before.isEstimate() || now.isEstimate()));
	}

	private void portal(List<IndicatorRow> rows, int month) {
		String toDate = Filing.cumulative(Schedule.YEAR, month);
		mixed(rows, "online_service_with_dossier_rate", toDate,
				this.facts.find("services_with_dossier", Units.PROVINCE, toDate),
				this.facts.find("services_offered", Units.PROVINCE, Schedule.month(month)));
		this.facts.find("online_service_adult_users", Units.PROVINCE, toDate)
			.ifPresent(
					(users) -> overAdults(rows, "adult_online_public_service_use_rate", users, "statistical", toDate));
		List<Share> components = List
			.of(Terms.of("citizens_assisted", "citizens_with_dossier"),
					Terms.of("enterprises_assisted", "enterprises_with_dossier"))
			.stream()
			.flatMap((terms) -> terms.shares(this.facts, List.of(toDate)).stream())
			.toList();
		Share.lowest(components)
			.filter((lowest) -> components.size() == 2)
			.ifPresent((lowest) -> rows.add(IndicatorRow.ratio("citizen_enterprise_virtual_assistant_rate", "province",
					Units.PROVINCE, "statistical", toDate, lowest.amongst(components))));
	}

	/** Of the quarters that say how many persons they were. */
	private void telehealth(List<IndicatorRow> rows, String toDate) {
		this.facts.find("telehealth_adults", Units.PROVINCE, toDate)
			.ifPresent((persons) -> overAdults(rows, "adult_telehealth_use_rate", persons, "management", toDate));
	}

	private void signatures(List<IndicatorRow> rows, String period) {
		this.facts.find("persons_with_signature", Units.PROVINCE, period)
			.ifPresent((persons) -> overAdults(rows, "adult_digital_signature_rate", persons, "management", period));
	}

	/** Over the adults of all districts. */
	private void overAdults(List<IndicatorRow> rows, String indicator, Observed persons, String calendar,
			String period) {
		List<Share> adults = this.facts.members("adults_18_plus")
			.stream()
			.filter((member) -> !member.equals(Units.PROVINCE))
			.map((district) -> this.facts.ofYear("adults_18_plus", district, calendar, period))
			.flatMap(Optional::stream)
			.map((each) -> new Share(each.unit(), BigDecimal.ZERO, Terms.value(each), Terms.isEstimate(each)))
			.toList();
		if (!adults.isEmpty()) {
			Share sum = Share.sum(adults);
			rows.add(IndicatorRow.ratio(indicator, "province", Units.PROVINCE, calendar, period,
					new Share("", Terms.value(persons), sum.denominator(), sum.isEstimate())));
		}
	}

	private static void mixed(List<IndicatorRow> rows, String indicator, String period, Optional<Observed> part,
			Optional<Observed> whole) {
		if (part.isPresent() && whole.isPresent()) {
			FlowTruth.add(rows, IndicatorRow.ratio(indicator, "province", Units.PROVINCE, "statistical", period,
					new Share("", Terms.value(part.get()), Terms.value(whole.get()), false)));
		}
	}

	static IndicatorRow given(String indicator, String calendar, String period, Observed observed) {
		return new IndicatorRow(indicator, "province", Units.PROVINCE, calendar, period, "reported",
				Share.published(Terms.value(observed)), null, null, Terms.isEstimate(observed));
	}

	/** The bare rates of the department, for the indicators that fall back on them. */
	List<IndicatorRow> reported() {
		List<IndicatorRow> rows = new ArrayList<>();
		IntStream.rangeClosed(1, 12).forEach((month) -> {
			String toDate = Filing.cumulative(Schedule.YEAR, month);
			reported(rows, "work_file_online_rate", "reported_work_file_rate_province", toDate);
			reported(rows, "internal_governance_unified_platform_rate", "reported_internal_governance_rate", toDate);
			String period = Schedule.month(month);
			reported(rows, "agency_ai_data_analytics_platform_rate", "reported_agency_ai_rate", period);
			reported(rows, "information_system_on_provincial_cloud_rate", "reported_cloud_rate", period);
			reported(rows, "agency_virtual_assistant_rate", "reported_agency_assistant_rate", period);
		});
		return rows;
	}

	private void reported(List<IndicatorRow> rows, String indicator, String measure, String period) {
		this.facts.find(measure, Units.PROVINCE, period)
			.ifPresent((rate) -> rows.add(given(indicator, "management", period, rate)));
	}

}
