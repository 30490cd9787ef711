package attain.form.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import attain.form.language.RowRule;
import attain.form.language.RowRule.Emit;
import attain.form.language.Total;

import org.jspecify.annotations.Nullable;

/** What is remembered of the rows of a table when they have gone by. */
final class Tally {

	/** Rows that are one when they are counted. */
	record Group(String kind, Emit emit) {
	}

	/** The rows of a group. */
	static final class Rows {

		private long count;

		private final Set<String> statuses = new HashSet<>();

		private final Map<Integer, Sum> sums = new TreeMap<>();

		long count() {
			return this.count;
		}

		/** The statuses that the rows state. */
		Set<String> statuses() {
			return this.statuses;
		}

	}

	/** The values of some rows at one place. */
	static final class Sum {

		private BigDecimal sum = BigDecimal.ZERO;

		private @Nullable BigDecimal largest;

		private long positive;

		private boolean isLost;

		/** Whether there is a value, or a stated reason for none. */
		boolean isThere() {
			return this.largest != null || this.isLost;
		}

		private void add(@Nullable BigDecimal value, boolean isLost) {
			this.isLost |= isLost;
			if (value != null) {
				this.sum = this.sum.add(value);
				this.largest = (this.largest == null) ? value : this.largest.max(value);
				this.positive += (value.signum() > 0) ? 1 : 0;
			}
		}

		private void add(Sum other) {
			this.sum = this.sum.add(other.sum);
			BigDecimal largest = other.largest;
			if (largest != null) {
				this.largest = (this.largest == null) ? largest : this.largest.max(largest);
			}
			this.positive += other.positive;
			this.isLost |= other.isLost;
		}

		BigDecimal sum() {
			return this.sum;
		}

		/** The largest value, null if there is none. */
		@Nullable BigDecimal largest() {
			return this.largest;
		}

		/** How many values are above zero. */
		long positive() {
			return this.positive;
		}

		/** Whether a value is missing for a stated reason. */
		boolean isLost() {
			return this.isLost;
		}

	}

	/** Total rows that are kept in memory. */
	private static final int TOTALS = 256;

	private final int[] places;

	private final Set<String> totalKinds = new HashSet<>();

	private final RowStore totals;

	private final Map<Group, Rows> groups = new HashMap<>();

	private final Map<RowRule, Rows> byRule = new IdentityHashMap<>();

	Tally(Binding binding) {
		Stream<String> columns = Stream.concat(
				binding.table().totals().stream().flatMap((total) -> total.columns().stream()),
				binding.table().standIns().stream().flatMap((standIn) -> standIn.columns().stream()));
		this.places = columns.flatMap((column) -> binding.keys(column).stream())
			.mapToInt(binding::placeOf)
			.filter((place) -> place >= 0)
			.distinct()
			.toArray();
		binding.table().totals().stream().map(Total::row).forEach(this.totalKinds::add);
		this.totals = new RowStore(new RowRoom(TOTALS), binding.table().rows());
	}

	void add(BodyRow row) {
		Rows rows = this.byRule.computeIfAbsent(row.rule,
				(rule) -> this.groups.computeIfAbsent(new Group(rule.kind(), rule.emit()), (group) -> new Rows()));
		rows.count++;
		if (row.obsStatus != null) {
			rows.statuses.add(row.obsStatus);
		}
		for (int place : this.places) {
			rows.sums.computeIfAbsent(place, (at) -> new Sum()).add(row.values[place], row.isLost(place));
		}
		if (this.totalKinds.contains(row.rule.kind())) {
			this.totals.add(row);
		}
	}

	/** The groups that were met. */
	Set<Group> groups() {
		return this.groups.keySet();
	}

	/** The rows of a group that was met. */
	Rows rows(Group group) {
		return Objects.requireNonNull(this.groups.get(group));
	}

	/** The rows that sum up others. */
	RowStore totals() {
		return this.totals;
	}

	/** How many rows there are of some kinds. */
	long count(List<String> kinds) {
		return of(kinds).mapToLong(Rows::count).sum();
	}

	/** The values of some kinds of rows at a place. */
	Sum sum(List<String> kinds, int place) {
		Sum sum = new Sum();
		of(kinds).map((rows) -> rows.sums.get(place)).filter(Objects::nonNull).forEach(sum::add);
		return sum;
	}

	/** The values of one kind of rows at a place, as far as they are of some groups. */
	Sum sum(Set<Group> among, String kind, int place) {
		Sum sum = new Sum();
		this.groups.forEach((group, rows) -> {
			Sum part = rows.sums.get(place);
			if (part != null && group.kind().equals(kind) && among.contains(group)) {
				sum.add(part);
			}
		});
		return sum;
	}

	private Stream<Rows> of(List<String> kinds) {
		return this.groups.entrySet()
			.stream()
			.filter((group) -> kinds.contains(group.getKey().kind()))
			.map(Map.Entry::getValue);
	}

}
