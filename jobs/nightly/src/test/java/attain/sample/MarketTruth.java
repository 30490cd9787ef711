package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Indicators over the reports of the trade department and the State Bank.
 *
 * @param facts what stands
 */
record MarketTruth(Facts facts) {

	private static final int DISTRICTS = 11;

	List<IndicatorRow> rows() {
		List<IndicatorRow> rows = new ArrayList<>();
		for (int last = 1; last <= 4; last++) {
			List<String> quarters = List.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4").subList(0, last);
			revenue(rows, quarters.get(last - 1), quarters.subList(last - 1, last));
			revenue(rows, Filing.cumulative(Schedule.YEAR, 3 * last), quarters);
			contracts(rows, quarters.get(last - 1), Schedule.month(3 * last));
		}
		for (String quarter : this.facts.periods("persons_with_epayment")) {
			persons(rows, "age15plus_transaction_account_rate", "persons_with_account", "population_15_plus", quarter);
			persons(rows, "population_epayment_account_rate", "persons_with_epayment", "population", quarter);
		}
		return rows;
	}

	/**
	 * Revenue of the districts that have all quarters, over the sales of the province.
	 */
	private void revenue(List<IndicatorRow> rows, String period, List<String> quarters) {
		BigDecimal revenue = BigDecimal.ZERO;
		for (String district : this.facts.members("ecommerce_revenue")) {
			List<BigDecimal> parts = values("ecommerce_revenue", district, quarters);
			revenue = (parts.size() == quarters.size()) ? revenue.add(sum(parts)) : revenue;
		}
		List<BigDecimal> sales = values("retail_sales", Units.PROVINCE, quarters);
		boolean isEstimate = quarters.stream()
			.map((quarter) -> this.facts.find("retail_sales", Units.PROVINCE, quarter))
			.anyMatch((each) -> each.filter(Terms::isEstimate).isPresent());
		if (sales.size() == quarters.size() && revenue.signum() > 0) {
			FlowTruth.add(rows, IndicatorRow.ratio("ecommerce_share_retail", "province", Units.PROVINCE, "statistical",
					period, new Share("", revenue, sum(sales), isEstimate)));
		}
	}

	/** Over the enterprises that are active at the end of the quarter. */
	private void contracts(List<IndicatorRow> rows, String quarter, String lastMonth) {
		BigDecimal users = total("enterprises_with_econtract", quarter);
		BigDecimal active = total("enterprise_active", lastMonth);
		if (active.signum() > 0 && this.facts.periods("enterprises_with_econtract").contains(quarter)) {
			FlowTruth.add(rows, IndicatorRow.ratio("enterprise_econtract_rate", "province", Units.PROVINCE,
					"statistical", quarter, new Share("", users, active, false)));
		}
	}

	/** Over ten of eleven districts there is no rate of the province. */
	private void persons(List<IndicatorRow> rows, String indicator, String part, String whole, String quarter) {
		List<Share> districts = this.facts.members(whole)
			.stream()
			.filter((member) -> !member.equals(Units.PROVINCE))
			.map((district) -> this.facts.ofYear(whole, district, "statistical", quarter))
			.flatMap(Optional::stream)
			.map((each) -> new Share(each.unit(), BigDecimal.ZERO, Terms.value(each), Terms.isEstimate(each)))
			.toList();
		Share sum = Share.sum(districts);
		if (districts.size() < DISTRICTS) {
			rows.add(new IndicatorRow(indicator, "province", Units.PROVINCE, "statistical", quarter, "computed", null,
					Share.published(total(part, quarter)), null, true));
			return;
		}
		FlowTruth.add(rows, IndicatorRow.ratio(indicator, "province", Units.PROVINCE, "statistical", quarter,
				new Share("", total(part, quarter), sum.denominator(), sum.isEstimate())));
	}

	private BigDecimal total(String measure, String period) {
		return this.facts.members(measure)
			.stream()
			.map((member) -> this.facts.find(measure, member, period).map(Terms::value).orElse(BigDecimal.ZERO))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private List<BigDecimal> values(String measure, String unit, List<String> periods) {
		return periods.stream()
			.map((period) -> this.facts.find(measure, unit, period))
			.flatMap(Optional::stream)
			.map(Terms::value)
			.toList();
	}

	private static BigDecimal sum(List<BigDecimal> values) {
		return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
