package attain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The figures of single communes on the map of today: parts and wholes of the former
 * communes added up, where each of them came whole.
 *
 * @param values the indicator values that stand
 * @param lineage which commune came from which
 * @param communes codes of the communes of today
 * @param today the day whose map it is
 */
record AsIsTruth(List<IndicatorRow> values, Lineage lineage, List<String> communes, LocalDate today) {

	/** A commune has it or has it not: what of a merged one, if only a part had it? */
	private static final Set<String> FLAGS = Set.of("commune_digital_loudspeaker_rate", "commune_fibre_coverage_rate");

	static AsIsTruth of(SampleTruth truth, Lineage lineage, Units units) {
		List<IndicatorRow> communes = truth.indicatorValues()
			.stream()
			.filter((row) -> row.orgLevel().equals("commune") && !row.unit().equals(Units.PROVINCE))
			.toList();
		LocalDate today = SampleTruth.DEFAULT_DAY;
		return new AsIsTruth(communes, lineage, units.on(today).communes().stream().map(Unit::code).toList(), today);
	}

	List<AsIsRow> rows() {
		Map<String, Map<String, IndicatorRow>> byPeriod = new TreeMap<>();
		this.values.forEach((row) -> byPeriod
			.computeIfAbsent(String.join("|", row.indicator(), row.calendar(), row.period()), (key) -> new TreeMap<>())
			.put(row.unit(), row));
		List<AsIsRow> rows = new ArrayList<>();
		byPeriod.values().forEach((units) -> {
			for (String commune : this.communes) {
				row(commune, units).ifPresent(rows::add);
			}
		});
		return rows;
	}

	/** Parts and wholes of all communes: whatever the map, they are as many. */
	List<List<@Nullable Object>> totals() {
		Map<String, Share> totals = new TreeMap<>();
		this.values.forEach((row) -> totals.merge(String.join("|", row.indicator(), row.calendar(), row.period()),
				share(row), (one, other) -> Share.sum(List.of(one, other))));
		return totals.entrySet()
			.stream()
			.map((total) -> CsvTable.row(total.getKey(), total.getValue().numerator(), total.getValue().denominator()))
			.toList();
	}

	private Optional<AsIsRow> row(String commune, Map<String, IndicatorRow> told) {
		IndicatorRow any = told.values().iterator().next();
		LocalDate day = PeriodDays.of(any.calendar(), any.period()).last();
		List<Lineage.Former> former = this.lineage.formerOf(commune, this.today, day);
		List<IndicatorRow> present = former.stream()
			.map((each) -> told.get(each.code()))
			.filter(Objects::nonNull)
			.toList();
		if (present.isEmpty()) {
			return Optional.empty();
		}
		boolean isOne = former.size() == 1 && former.get(0).isWhole();
		boolean isWhole = former.stream().allMatch(Lineage.Former::isWhole);
		String restatement = isOne ? "as_was" : !isWhole || !canBeAdded(any.indicator(), present) ? "not_restatable"
				: (present.size() < former.size()) ? "incomplete" : "restated";
		BigDecimal value = isOne ? present.get(0).value() : restatement.equals("not_restatable") ? null
				: Share.published(Share.sum(present.stream().map(AsIsTruth::share).toList()).percent());
		return Optional.of(new AsIsRow(any.indicator(), commune, any.calendar(), any.period(), restatement, value));
	}

	private static boolean canBeAdded(String indicator, List<IndicatorRow> present) {
		Set<Object> values = new TreeSet<>();
		for (IndicatorRow row : present) {
			BigDecimal value = row.value();
			if (value == null) {
				return false;
			}
			values.add(value.stripTrailingZeros().toPlainString());
		}
		return !FLAGS.contains(indicator) || values.size() == 1;
	}

	private static Share share(IndicatorRow row) {
		return new Share(row.unit(), Objects.requireNonNull(row.numerator()), Objects.requireNonNull(row.denominator()),
				row.isEstimate());
	}

}
