package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Monthly counts that step far from the month before, or lie far from the rest of their
 * year: told by measure, unit and month.
 *
 * @param facts what stands
 */
record SeriesTruth(Facts facts) {

	/** The measures that are compared: monthly flows that a truth of their own knows. */
	static final List<String> MEASURES = List.of("commune_work_files_online", "provincial_activities_online",
			"provincial_activities_total", "district_activities_online", "district_activities_total");

	private static final int LEAST = 50;

	private static final int STEP = 5;

	private static final double FAR = 2.5;

	private static final double MODIFIED_Z = 3.5;

	private static final int POINTS = 8;

	List<ExpectedFinding> findings() {
		List<ExpectedFinding> findings = new ArrayList<>();
		for (String measure : MEASURES) {
			for (String unit : this.facts.members(measure)) {
				series(measure, unit).values()
					.forEach((series) -> findings.addAll(findings(measure + " management:", unit, series)));
			}
		}
		return findings;
	}

	/** One series for each unit that bore the code. */
	private Map<String, Map<String, Double>> series(String measure, String unit) {
		Map<String, Map<String, Double>> series = new TreeMap<>();
		for (String period : this.facts.periods(measure)) {
			this.facts.find(measure, unit, period)
				.map(Observed::value)
				.map(BigDecimal::doubleValue)
				.ifPresent((value) -> series
					.computeIfAbsent(this.facts.bearer(unit, "management", period), (bearer) -> new TreeMap<>())
					.put(period, value));
		}
		return series;
	}

	private static List<ExpectedFinding> findings(String measure, String unit, Map<String, Double> series) {
		double middle = median(series.values().stream().toList());
		double spread = median(series.values().stream().map((value) -> Math.abs(value - middle)).toList());
		List<ExpectedFinding> findings = new ArrayList<>();
		series.forEach((period, value) -> {
			String month = unit + " " + measure + period;
			Double before = series.get(monthBefore(period));
			if (before != null && isApart(value, before, STEP)) {
				findings.add(new ExpectedFinding("SERIES_JUMP", "", "", month));
			}
			else if (series.size() >= POINTS && spread > 0 && 0.6745 * Math.abs(value - middle) / spread > MODIFIED_Z
					&& isApart(value, middle, FAR)) {
				findings.add(new ExpectedFinding("SERIES_OUTLIER", "", "", month));
			}
		});
		return findings;
	}

	private static boolean isApart(double one, double other, double factor) {
		double high = Math.max(one, other);
		return one != other && high >= LEAST && high >= factor * Math.min(one, other);
	}

	private static String monthBefore(String period) {
		return "%s-%02d".formatted(period.substring(0, 4), Periods.lastMonth(period) - 1);
	}

	private static double median(List<Double> values) {
		List<Double> sorted = new ArrayList<>(values);
		if (sorted.isEmpty()) {
			return 0;
		}
		Collections.sort(sorted);
		int middle = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}

}
