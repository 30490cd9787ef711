package attain.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import attain.draft.TableShape.RowShape;
import attain.text.PlainText;

/**
 * Guesses the kinds of rows of a table from their labels and from the measures of its
 * columns.
 */
final class RowGuess {

	private final TableShape table;

	/** Labels by kind, in reading order. */
	private final Map<String, Set<String>> kinds = new LinkedHashMap<>();

	/** Kind of every row that no label tells. */
	private String otherwise = "unit";

	/** On a sheet of its own, a unit's figures are those of the total. */
	private final boolean isOfSheet;

	RowGuess(TableShape table, Map<Integer, List<KnownMeasure>> measures, boolean isRepeated) {
		this.table = table;
		this.isOfSheet = isRepeated && table.rows().stream().anyMatch(RowShape::isTotal);
		List<KnownMeasure> all = measures.values().stream().flatMap(List::stream).toList();
		Set<String> keys = all.stream()
			.map(KnownMeasure::rowKey)
			.filter((key) -> !key.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
		List<RowShape> rest = new ArrayList<>(table.rows().stream().filter(RowShape::hasValues).toList());
		totals(keys, rest);
		byWords(keys, all, rest);
		odd(keys, rest);
		boolean hasPlain = all.stream().anyMatch((measure) -> measure.rowKey().isEmpty());
		if (keys.size() == 1 && !rest.isEmpty() && !hasPlain) {
			this.otherwise = keys.iterator().next();
		}
		else if (!hasPlain && !all.isEmpty()) {
			this.otherwise = "other";
		}
	}

	private void totals(Set<String> keys, List<RowShape> rest) {
		String kind = keys.stream().filter((key) -> key.matches("total.*|all_.*")).findFirst().orElse("total");
		List<RowShape> totals = rest.stream().filter(RowShape::isTotal).toList();
		if (!totals.isEmpty()) {
			totals.forEach((row) -> take(kind, row.label()));
			keys.remove(kind);
			rest.removeAll(totals);
		}
	}

	private void byWords(Set<String> keys, List<KnownMeasure> all, List<RowShape> rest) {
		for (String key : List.copyOf(keys)) {
			RowShape best = null;
			double points = 0.45;
			for (KnownMeasure measure : all) {
				for (RowShape row : rest) {
					double likeness = measure.rowKey().equals(key)
							? KnownMeasure.likeness(measure.words(), KnownMeasure.words(row.label())) : 0;
					if (likeness > points && !this.table.hasUnits()) {
						best = row;
						points = likeness;
					}
				}
			}
			if (best != null) {
				take(key, best.label());
				keys.remove(key);
				rest.remove(best);
			}
		}
	}

	/** Among numbered rows, one without a number is of another kind. */
	private void odd(Set<String> keys, List<RowShape> rest) {
		boolean isNumbered = 2 * rest.stream().filter((row) -> !row.ordinal().isEmpty()).count() > rest.size();
		List<RowShape> odd = rest.stream().filter((row) -> isNumbered && row.ordinal().isEmpty()).toList();
		if (!odd.isEmpty() && odd.size() <= 3) {
			String kind = (keys.size() == 1) ? keys.iterator().next() : "special";
			keys.remove(kind);
			// the name of a unit behind it changes with the sender
			odd.forEach((row) -> take(kind, row.label()
				.replaceFirst("(?iu)^(\\S+ \\S+ \\S+?)\\s+(?:UBND|huyện|thành phố|xã|tỉnh)\\b.*", "$1")));
			rest.removeAll(odd);
		}
	}

	private void take(String kind, String label) {
		this.kinds.computeIfAbsent(kind, (key) -> new java.util.LinkedHashSet<>()).add(PlainText.of(label).strip());
	}

	Map<String, Set<String>> kinds() {
		return this.kinds;
	}

	String otherwise() {
		return this.otherwise;
	}

	/** The kind under which a measure is written. */
	String kindOf(KnownMeasure measure) {
		if (this.isOfSheet && measure.rowKey().isEmpty() && this.kinds.containsKey("total")) {
			return "total";
		}
		return measure.rowKey().isEmpty() || !this.kinds.containsKey(measure.rowKey()) ? this.otherwise
				: measure.rowKey();
	}

}
