package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Indicators over states at the end of a month or quarter.
 *
 * @param facts what stands
 * @param units units and their levels
 */
record StockTruth(Facts facts, Units units) {

	List<IndicatorRow> rows() {
		List<IndicatorRow> rows = new ArrayList<>();
		for (String period : this.facts.periods("agency_listed")) {
			agencies(rows, period);
		}
		for (String period : this.facts.periods("commune_digital_loudspeaker")) {
			loudspeakers(rows, period);
			pilots(rows, period);
		}
		for (String period : this.facts.periods("report_items_total")) {
			Share share = Share.sum(flags(period, "report_items_total", List.of("report_items_connected")));
			FlowTruth.add(rows, IndicatorRow.ratio("reporting_regime_connected_rate", "province", Units.PROVINCE,
					"statistical", period, share));
		}
		for (String period : this.facts.periods("level4_services")) {
			Terms.of("level4_services_multichannel", "level4_services")
				.shares(this.facts, List.of(period))
				.forEach((share) -> FlowTruth.add(rows, IndicatorRow.ratio("level4_online_service_multichannel_rate",
						"province", Units.PROVINCE, "statistical", period, share)));
		}
		return rows;
	}

	private void agencies(List<IndicatorRow> rows, String period) {
		withUnits(rows, "agency_ai_data_analytics_platform_rate", period,
				flags(period, "agency_listed", List.of("agency_data_platform", "agency_ai_applied")));
		withUnits(rows, "agency_virtual_assistant_rate", period,
				flags(period, "agency_listed", List.of("agency_virtual_assistant")));
		withUnits(rows, "information_system_on_provincial_cloud_rate", period,
				Terms.of("information_systems_on_cloud", "information_systems_total")
					.shares(this.facts, List.of(period)));
	}

	private void withUnits(List<IndicatorRow> rows, String indicator, String period, List<Share> members) {
		FlowTruth.add(rows,
				IndicatorRow.ratio(indicator, "province", Units.PROVINCE, "management", period, Share.sum(members)));
		for (Share share : members) {
			String level = this.units.get(share.member()).level();
			FlowTruth.add(rows, IndicatorRow.ratio(indicator, level, share.member(), "management", period, share));
		}
	}

	/** Communes that say yes, over all communes that exist. */
	private void loudspeakers(List<IndicatorRow> rows, String period) {
		List<Share> members = flags(period, "commune_digital_loudspeaker", List.of("commune_digital_loudspeaker"))
			.stream()
			.toList();
		BigDecimal yes = Share.sum(members).numerator();
		rows.add(IndicatorRow.ratio("commune_digital_loudspeaker_rate", "province", Units.PROVINCE, "management",
				period, new Share("", yes, Communes.on("management", period), false)));
		for (String member : this.facts.members("commune_digital_loudspeaker")) {
			this.facts.find("commune_digital_loudspeaker", member, period)
				.ifPresent((each) -> rows.add(IndicatorRow.ratio("commune_digital_loudspeaker_rate", "commune", member,
						"management", period, new Share(member, Terms.value(each), BigDecimal.ONE, false))));
		}
	}

	/** Pilot communes of each district, and the fewest of all districts that reported. */
	private void pilots(List<IndicatorRow> rows, String period) {
		Map<String, BigDecimal> counts = new TreeMap<>();
		Units then = this.units.on(PeriodDays.of("management", period).last());
		for (String member : this.facts.members("pilot_commune")) {
			this.facts.find("pilot_commune", member, period)
				.ifPresent((each) -> counts.merge(then.get(member).parent(), Terms.value(each), BigDecimal::add));
		}
		// since July 2025 communes are no longer of a district
		counts.remove(Units.PROVINCE);
		counts.forEach((district, count) -> rows.add(count("district", district, period, count)));
		counts.values()
			.stream()
			.min(BigDecimal::compareTo)
			.ifPresent((count) -> rows.add(count("province", Units.PROVINCE, period, count)));
	}

	private static IndicatorRow count(String level, String unit, String period, BigDecimal count) {
		return new IndicatorRow("pilot_commune_per_district_count", level, unit, "management", period, "computed",
				Share.published(count), null, null, false);
	}

	/** Members of the base whose flags are all known: 1 over 1 if all are raised. */
	private List<Share> flags(String period, String base, List<String> flags) {
		List<Share> shares = new ArrayList<>();
		for (String member : this.facts.members(base)) {
			Optional<BigDecimal> listed = this.facts.find(base, member, period).map(Terms::value);
			Optional<BigDecimal> all = listed;
			for (String flag : flags) {
				Optional<BigDecimal> value = this.facts.find(flag, member, period).map(Terms::value);
				all = all.flatMap((lowest) -> value.map(lowest::min));
			}
			if (all.isPresent()) {
				shares.add(new Share(member, all.get(), listed.orElseThrow(), false));
			}
		}
		return shares;
	}

}
