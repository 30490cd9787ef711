package attain.form.reading;

import java.util.List;

import attain.form.language.StandIn;

/** Keeps rows that stand in for another from counting beside it. */
final class StandIns {

	private StandIns() {
	}

	/**
	 * The rows that are stored. A row that only stood in for one that is there is left
	 * out; of the others only the columns concerned are.
	 */
	static List<BodyRow> settle(Binding binding, List<BodyRow> rows) {
		List<BodyRow> left = rows;
		for (StandIn rule : binding.table().standIns()) {
			List<Integer> places = places(binding, rule);
			List<BodyRow> needed = left.stream().filter((row) -> !isNeedless(rule, row, places, rows)).toList();
			left = rule.columns().isEmpty() ? needed : left;
		}
		return left;
	}

	private static List<Integer> places(Binding binding, StandIn rule) {
		return rule.columns()
			.stream()
			.flatMap((column) -> binding.keys(column).stream())
			.map(binding::placeOf)
			.filter((place) -> place >= 0)
			.toList();
	}

	/**
	 * Whether the row stands in for one that is there; its values concerned are taken
	 * out.
	 */
	private static boolean isNeedless(StandIn rule, BodyRow row, List<Integer> places, List<BodyRow> rows) {
		if (!rule.rows().contains(row.rule.kind())) {
			return false;
		}
		List<BodyRow> first = rows.stream().filter((other) -> other.rule.kind().equals(rule.missing())).toList();
		for (int place : places) {
			if (first.stream().anyMatch((other) -> other.value(place) != null || other.isLost(place))) {
				row.drop(place);
			}
		}
		return !first.isEmpty();
	}

}
