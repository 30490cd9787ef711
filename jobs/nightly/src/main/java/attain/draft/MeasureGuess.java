package attain.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import attain.draft.ColumnShape.Content;
import attain.draft.TableShape.RowShape;
import attain.form.language.Words;

/**
 * Guesses which known measures a file speaks of: first the form whose measures its words
 * agree with best, then the measure of each column, by words and by the place that the
 * reference names.
 */
final class MeasureGuess {

	/** Likeness of words that is no chance. */
	private static final double LIKE = 0.5;

	/** Likeness that a person may want to hear of. */
	private static final double WEAK = 0.3;

	private static final double PLACE = 0.5;

	/** The reference names the file: that tells more than any column. */
	private static final double FILE = 2;

	private final List<KnownMeasure> known;

	private final String form;

	/**
	 * Whether words, or the name of the file, tell the form: then places tell measures.
	 */
	private final boolean isSure;

	MeasureGuess(List<KnownMeasure> known, List<TableShape> tables, String fileName) {
		String likely = form(known, tables, fileName);
		List<KnownMeasure> own = ofForm(known, likely);
		long told = told(own, tables);
		boolean isNamed = own.stream().anyMatch((measure) -> measure.isInFile(fileName));
		this.form = (isNamed || told > 0) ? likely : "";
		this.isSure = !this.form.isEmpty()
				&& (isNamed || 2 * told >= tables.stream().mapToLong((table) -> table.values().size()).sum());
		this.known = this.form.isEmpty() ? known
				: known.stream().filter((measure) -> measure.form().equals(this.form)).toList();
	}

	/** The form that the file most likely is, empty if none is likely. */
	String form() {
		return this.form;
	}

	private static String form(List<KnownMeasure> known, List<TableShape> tables, String fileName) {
		Map<String, List<KnownMeasure>> forms = known.stream()
			.filter((measure) -> !measure.form().isEmpty())
			.collect(Collectors.groupingBy(KnownMeasure::form, TreeMap::new, Collectors.toList()));
		Map<String, Double> points = new LinkedHashMap<>();
		forms.forEach((form, measures) -> points.put(form,
				tables.stream().mapToDouble((table) -> points(measures, table)).sum()
						+ (measures.stream().anyMatch((measure) -> measure.isInFile(fileName)) ? FILE : 0)));
		double columns = tables.stream().mapToLong((table) -> table.values().size()).sum();
		return points.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.filter((best) -> best.getValue() > 0 && best.getValue() >= LIKE * Math.min(columns, 3))
			.map(Map.Entry::getKey)
			.orElse("");
	}

	/** How many labels of columns and rows are the words of a measure. */
	private static long told(List<KnownMeasure> measures, List<TableShape> tables) {
		long columns = tables.stream()
			.flatMap((table) -> table.values().stream())
			.filter((column) -> measures.stream().anyMatch((measure) -> likeness(measure, column) >= LIKE))
			.count();
		long rows = tables.stream()
			.filter((table) -> !table.hasUnits())
			.flatMap((table) -> table.rows().stream())
			.filter((row) -> measures.stream()
				.anyMatch((measure) -> !measure.rowKey().isEmpty()
						&& KnownMeasure.likeness(measure.words(), KnownMeasure.words(row.label())) >= LIKE))
			.count();
		return columns + rows;
	}

	/** The form whose measures agree best with the labels of a record, empty if none. */
	String formOf(List<ColumnShape> columns) {
		Map<String, Double> points = new TreeMap<>();
		for (ColumnShape column : columns) {
			Map<String, Double> best = new TreeMap<>();
			this.known.forEach((measure) -> best.merge(measure.form(), likeness(measure, column), Math::max));
			best.forEach((form, likeness) -> points.merge(form, likeness, Double::sum));
		}
		return points.entrySet()
			.stream()
			.filter((form) -> !form.getKey().isEmpty() && form.getValue() >= LIKE * 3)
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse("");
	}

	/** The measures of a form, all of them if it is not known. */
	static List<KnownMeasure> ofForm(List<KnownMeasure> known, String form) {
		return form.isEmpty() ? known : known.stream().filter((measure) -> measure.form().equals(form)).toList();
	}

	/** How well the words of a table agree with the measures of a form. */
	private static double points(List<KnownMeasure> measures, TableShape table) {
		double points = 0;
		for (ColumnShape column : table.values()) {
			points += measures.stream().mapToDouble((measure) -> {
				double likeness = likeness(measure, column);
				return (likeness > 0.3 && isPlaced(measure, column)) ? likeness + 0.3 : likeness;
			}).max().orElse(0);
		}
		for (RowShape row : table.hasUnits() ? List.<RowShape>of() : table.rows()) {
			double likeness = measures.stream()
				.filter((measure) -> !measure.rowKey().isEmpty())
				.mapToDouble((measure) -> KnownMeasure.likeness(measure.words(), KnownMeasure.words(row.label())))
				.max()
				.orElse(0);
			points += (likeness >= LIKE) ? likeness : 0;
		}
		return points;
	}

	private static double likeness(KnownMeasure measure, ColumnShape column) {
		if (column.content() == Content.EMPTY && KnownMeasure.words(column.label()).size() < 2) {
			return 0;
		}
		return Math.max(KnownMeasure.likeness(measure.words(), KnownMeasure.words(column.label())),
				KnownMeasure.likeness(KnownMeasure.words(measure.code()), KnownMeasure.words(column.label())));
	}

	private static boolean isPlaced(KnownMeasure measure, ColumnShape column) {
		return measure.isPrintedIn(column.number(), column.letters(), column.index());
	}

	/** The measures of each value column, by number; a column without one is missing. */
	Map<Integer, List<KnownMeasure>> of(TableShape table) {
		record Pair(ColumnShape column, KnownMeasure measure, double points) {
		}
		List<Pair> pairs = new ArrayList<>();
		for (ColumnShape column : table.values()) {
			for (KnownMeasure measure : here(table)) {
				double points = likeness(measure, column)
						+ (!this.form.isEmpty() && isPlaced(measure, column) ? PLACE : 0);
				boolean isWeak = !this.isSure && likeness(measure, column) < LIKE;
				if (!isWeak && points >= (this.form.isEmpty() ? LIKE + 0.2 : LIKE) && fits(measure, column)) {
					pairs.add(new Pair(column, measure, points));
				}
			}
		}
		pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.points()));
		Map<Integer, List<KnownMeasure>> guess = new TreeMap<>();
		Set<String> used = new HashSet<>();
		for (Pair pair : pairs) {
			List<KnownMeasure> taken = guess.computeIfAbsent(pair.column().number(), (number) -> new ArrayList<>());
			boolean isRepeated = pair.measure().column().contains("..");
			long same = taken.stream().filter((other) -> other.rowKey().equals(pair.measure().rowKey())).count();
			boolean hasRoom = same < ((pair.column().content() == Content.RATIO) ? 2 : 1);
			if (hasRoom && !taken.contains(pair.measure()) && (used.add(pair.measure().code()) || isRepeated)) {
				taken.add(pair.measure());
			}
		}
		guess.values().removeIf(List::isEmpty);
		return guess;
	}

	/**
	 * The measure that is least unlike a column of which none can be told; empty if none
	 * is like it.
	 */
	Optional<KnownMeasure> weak(TableShape table, ColumnShape column) {
		return this.isSure ? Optional.empty()
				: here(table).stream()
					.filter((measure) -> likeness(measure, column) >= WEAK && fits(measure, column))
					.max(Comparator.comparingDouble((measure) -> likeness(measure, column)));
	}

	/** A tick is no count of persons, and a count is no tick. */
	private static boolean fits(KnownMeasure measure, ColumnShape column) {
		boolean isGroup = column.label().contains(" - ") || Words.of(column.label()).startsWith("quy ");
		if (measure.column().contains("..") && !isGroup) {
			return false;
		}
		boolean isOpen = column.content() == Content.COUNT || column.content() == Content.EMPTY;
		return isOpen || (column.content() == Content.FLAG) == measure.unit().equals("flag");
	}

	/** The measures that may stand in this sheet. */
	private List<KnownMeasure> here(TableShape table) {
		String sheet = Words.of(table.grid().sheet().name());
		List<KnownMeasure> own = this.known.stream()
			.filter((measure) -> !measure.sheet().isEmpty() && (sheet + " ").startsWith(measure.sheet() + " "))
			.toList();
		return !own.isEmpty() ? own : this.known;
	}

}
