package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Indicators over the list of enterprises and the border gates.
 *
 * @param facts what stands
 */
record RegisterTruth(Facts facts) {

	List<IndicatorRow> rows() {
		List<IndicatorRow> rows = new ArrayList<>();
		for (int last = 1; last <= 12; last++) {
			List<String> year = IntStream.rangeClosed(1, last).mapToObj(Schedule::month).toList();
			invoices(rows, Schedule.month(last), year.subList(last - 1, last));
			if (this.facts.periods("enterprise_active").containsAll(year)) {
				invoices(rows, Filing.cumulative(Schedule.YEAR, last), year);
			}
			platforms(rows, Schedule.month(last));
		}
		gates(rows);
		return rows;
	}

	/** Enterprises that are active in the last month and invoiced in any of them. */
	private void invoices(List<IndicatorRow> rows, String code, List<String> months) {
		List<Share> members = new ArrayList<>();
		for (String member : this.facts.members("enterprise_active")) {
			boolean active = this.facts.find("enterprise_active", member, months.get(months.size() - 1))
				.filter((each) -> Terms.value(each).signum() > 0)
				.isPresent();
			Optional<Boolean> invoiced = active ? invoiced(member, months) : Optional.empty();
			invoiced.ifPresent((has) -> members
				.add(new Share(member, has ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE, false)));
		}
		FlowTruth.add(rows, IndicatorRow.ratio("enterprise_einvoice_rate", "province", Units.PROVINCE, "statistical",
				code, Share.sum(members)));
	}

	/** Empty if nobody can tell: a month cannot be read and no other has invoices. */
	private Optional<Boolean> invoiced(String member, List<String> months) {
		if (months.stream()
			.anyMatch((month) -> this.facts.find("einvoices_issued", member, month)
				.filter((each) -> Terms.value(each).signum() > 0)
				.isPresent())) {
			return Optional.of(Boolean.TRUE);
		}
		boolean unreadable = months.stream()
			.anyMatch((month) -> this.facts.find("enterprise_active", member, month).isPresent()
					&& this.facts.find("einvoices_issued", member, month).isEmpty());
		return unreadable ? Optional.empty() : Optional.of(Boolean.FALSE);
	}

	private void platforms(List<IndicatorRow> rows, String month) {
		BigDecimal small = this.facts.members("sme_active")
			.stream()
			.map((member) -> this.facts.find("sme_active", member, month).map(Terms::value).orElse(BigDecimal.ZERO))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		this.facts.find("smes_using_platform", Units.PROVINCE, month)
			.filter((users) -> small.signum() > 0)
			.ifPresent((users) -> FlowTruth.add(rows, IndicatorRow.ratio("sme_digital_platform_rate", "province",
					Units.PROVINCE, "management", month, new Share("", Terms.value(users), small, false))));
	}

	/** What is declared once is declared for good. */
	private void gates(List<IndicatorRow> rows) {
		List<String> months = List.copyOf(this.facts.periods("vehicles_declared"));
		for (String month : months) {
			long gates = this.facts.members("vehicles_declared")
				.stream()
				.filter((gate) -> months.subList(0, months.indexOf(month) + 1)
					.stream()
					.map((each) -> this.facts.find("vehicles_declared", gate, each).map(Observed::value).orElse(null))
					.filter(Objects::nonNull)
					.reduce(BigDecimal.ZERO, BigDecimal::add)
					.signum() > 0)
				.count();
			rows.add(count("border_gate_digital_pilot_count", month, gates));
			rows.add(count("border_gate_platform_go_live", month, Math.min(1, gates)));
		}
	}

	private static IndicatorRow count(String indicator, String month, long value) {
		return new IndicatorRow(indicator, "province", Units.PROVINCE, "statistical", month, "computed",
				Share.published(BigDecimal.valueOf(value)), null, null, false);
	}

}
