package attain.form.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import attain.form.language.StandIn;

/**
 * Keeps rows that stand in for another from counting beside it. A row that only stood in
 * for one that is there is left out; of the others only the columns concerned are.
 */
final class StandIns {

	/** A rule whose row is there, and the places at which it has something. */
	private record Needless(StandIn rule, List<Integer> places) {
	}

	private final List<Needless> needless = new ArrayList<>();

	/**
	 * @param tally what is known of the rows of the table
	 * @param stored the groups of rows that are stored, if nothing stands in their way
	 */
	StandIns(Binding binding, Tally tally, Set<Tally.Group> stored) {
		Set<String> dropped = new HashSet<>();
		for (StandIn rule : binding.table().standIns()) {
			if (stored.stream().noneMatch((group) -> group.kind().equals(rule.missing()))) {
				continue;
			}
			List<Integer> places = rule.columns()
				.stream()
				.flatMap((column) -> binding.keys(column).stream())
				.map(binding::placeOf)
				.filter((place) -> place >= 0 && !dropped.contains(rule.missing() + place))
				.filter((place) -> tally.sum(stored, rule.missing(), place).isThere())
				.toList();
			this.needless.add(new Needless(rule, places));
			rule.rows().forEach((kind) -> places.forEach((place) -> dropped.add(kind + place)));
		}
	}

	/** Whether a kind of row is left out altogether. */
	boolean isLeftOut(String kind) {
		return this.needless.stream()
			.anyMatch((one) -> one.rule().columns().isEmpty() && one.rule().rows().contains(kind));
	}

	/** Takes the values out of a row that stand elsewhere. */
	void drop(BodyRow row) {
		for (Needless one : this.needless) {
			if (one.rule().rows().contains(row.rule.kind())) {
				one.places().forEach(row::drop);
			}
		}
	}

}
