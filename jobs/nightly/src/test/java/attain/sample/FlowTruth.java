package attain.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Indicators over counts of a month: one value per month, and one from January to each
 * month over the members that have all of those months in which they existed.
 *
 * @param facts what stands
 * @param units units and their levels
 */
record FlowTruth(Facts facts, Units units) {

	static final Set<String> INDICATORS = Set.of("admin_dossier_online_processing_rate", "work_file_online_rate",
			"internal_governance_unified_platform_rate", "digital_inspection_rate", "online_activity_share_per_org");

	List<IndicatorRow> rows() {
		List<IndicatorRow> rows = new ArrayList<>();
		rows.addAll(ratio("admin_dossier_online_processing_rate", "province", "statistical", Set.of(),
				List.of(Terms.of("dossiers_online", "dossiers_total"))));
		rows.addAll(
				ratio("work_file_online_rate", "province", "management", Set.of(), List.of(workFiles("provincial"))));
		rows.addAll(ratio("work_file_online_rate", "district", "management", Set.of("district"),
				List.of(workFiles("district"))));
		rows.addAll(ratio("work_file_online_rate", "commune", "management", Set.of("commune"),
				List.of(workFiles("commune"))));
		rows.addAll(ratio("internal_governance_unified_platform_rate", "province", "management", Set.of("agency"),
				List.of(Terms.of("governance_activities_on_platform", "governance_activities_total"))));
		rows.addAll(ratio("digital_inspection_rate", "province", "management", Set.of("agency"),
				List.of(inspections("provincial"), inspections("district"), inspections("commune"))));
		rows.addAll(minimum("online_activity_share_per_org",
				List.of(Terms.of("provincial_activities_online", "provincial_activities_total"),
						Terms.of("district_activities_online", "district_activities_total"))));
		return rows;
	}

	private List<IndicatorRow> ratio(String indicator, String level, String calendar, Set<String> unitLevels,
			List<Terms> terms) {
		List<IndicatorRow> rows = new ArrayList<>();
		for (Span span : spans(terms)) {
			List<Share> members = terms.stream()
				.flatMap((each) -> each.shares(this.facts, calendar, span.months()).stream())
				.toList();
			if (members.isEmpty()) {
				continue;
			}
			add(rows, IndicatorRow.ratio(indicator, level, Units.PROVINCE, calendar, span.code(), Share.sum(members)));
			unitRows(rows, indicator, calendar, unitLevels, span, lastMembers(terms, calendar, span));
		}
		return rows;
	}

	/** The lowest of the members, with its numerator and denominator. */
	private List<IndicatorRow> minimum(String indicator, List<Terms> terms) {
		List<IndicatorRow> rows = new ArrayList<>();
		for (Span span : spans(terms)) {
			List<Share> members = lastMembers(terms, "management", span);
			Share.lowest(members)
				.ifPresent((lowest) -> rows.add(IndicatorRow.ratio(indicator, "province", Units.PROVINCE, "management",
						span.code(), lowest.amongst(members))));
			unitRows(rows, indicator, "management", Set.of("agency", "district"), span, members);
		}
		return rows;
	}

	private void unitRows(List<IndicatorRow> rows, String indicator, String calendar, Set<String> unitLevels, Span span,
			List<Share> members) {
		for (Share share : members) {
			String level = this.units.get(share.member()).level();
			if (unitLevels.contains(level)) {
				add(rows, IndicatorRow.ratio(indicator, level, share.member(), calendar, span.code(), share));
			}
		}
	}

	/** Of all years that are told of. */
	private List<Span> spans(List<Terms> terms) {
		return terms.stream()
			.flatMap((each) -> this.facts.periods(each.whole()).stream())
			.map(Periods::year)
			.distinct()
			.flatMap((year) -> Span.of(year).stream())
			.toList();
	}

	private List<Share> lastMembers(List<Terms> terms, String calendar, Span span) {
		return terms.stream().flatMap((each) -> each.lastShares(this.facts, calendar, span.months()).stream()).toList();
	}

	/**
	 * Nothing over nothing is no value; more than everything is a row without a value.
	 */
	static void add(List<IndicatorRow> rows, IndicatorRow row) {
		boolean excess = row.numerator() != null && row.denominator() != null
				&& row.numerator().compareTo(row.denominator()) > 0;
		if (row.value() != null || excess) {
			rows.add(row);
		}
	}

	private static Terms workFiles(String level) {
		return new Terms(level + "_work_files_online", level + "_work_files_total", level + "_work_files_secret");
	}

	private static Terms inspections(String level) {
		return Terms.of(level + "_inspections_digital", level + "_inspections_total");
	}

	/**
	 * A month, or January to a month.
	 *
	 * @param code period code
	 * @param months its months
	 */
	private record Span(String code, List<String> months) {

		static List<Span> of(int year) {
			List<Span> spans = new ArrayList<>();
			for (int last = 1; last <= 12; last++) {
				spans.add(new Span(month(year, last), List.of(month(year, last))));
				spans.add(new Span(Filing.cumulative(year, last),
						IntStream.rangeClosed(1, last).mapToObj((each) -> month(year, each)).toList()));
			}
			return spans;
		}

		private static String month(int year, int month) {
			return String.format("%d-%02d", year, month);
		}

	}

}
