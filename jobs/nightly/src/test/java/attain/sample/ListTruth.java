package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Indicators that count the members of a list for which conditions hold.
 *
 * @param facts what stands
 */
record ListTruth(Facts facts) {

	List<IndicatorRow> rows() {
		List<IndicatorRow> rows = new ArrayList<>();
		count(rows, "school_digital_teaching_mgmt_rate", "school", "school_listed",
				List.of("school_digital_teaching", "school_digital_management"));
		count(rows, "school_cashless_tuition_rate", "school", "establishment_listed",
				List.of("school_collects_tuition", "school_cashless_tuition"));
		count(rows, "hospital_upper_level_connection_rate", "management", "hospital_in_scope",
				List.of("facility_upper_level_connected"));
		count(rows, "hospital_cashless_payment_rate", "management", "hospital_or_health_centre_in_scope",
				List.of("facility_cashless"));
		return rows;
	}

	private void count(List<IndicatorRow> rows, String indicator, String calendar, String listed, List<String> flags) {
		for (String period : this.facts.periods(listed)) {
			Share sum = Share.sum(members(listed, flags, period));
			FlowTruth.add(rows, IndicatorRow.ratio(indicator, "province", Units.PROVINCE, calendar, period, sum));
		}
	}

	/** Those of which everything is known. */
	private List<Share> members(String listed, List<String> flags, String period) {
		List<Share> members = new ArrayList<>();
		for (String member : this.facts.members(listed)) {
			List<Optional<BigDecimal>> values = new ArrayList<>();
			values.add(value(listed, member, period));
			flags.forEach((flag) -> values.add(value(flag, member, period)));
			if (values.stream().allMatch(Optional::isPresent)) {
				BigDecimal all = values.stream().map(Optional::get).reduce(BigDecimal.ONE, BigDecimal::min);
				members.add(new Share(member, all, values.get(0).orElseThrow(), false));
			}
		}
		return members;
	}

	private Optional<BigDecimal> value(String measure, String member, String period) {
		return this.facts.find(measure, member, period).map(Terms::value);
	}

}
