package attain.form.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import attain.form.language.Column;
import attain.form.language.Column.Presence;
import attain.form.language.Table;
import attain.form.language.Table.Layout;
import attain.grid.Cell;
import attain.grid.CellKind;
import attain.grid.GridRow;

/**
 * Finds the header of a table by its words: in any row, over one to four levels, merged
 * or not, with columns inserted or exchanged.
 */
final class HeaderFinder {

	private static final int LEVELS = 4;

	/**
	 * Rows tried as a header: the columns found in them, by key, and how well they agree.
	 */
	private record Bound(int first, int last, Map<String, Integer> columns, int points) {
	}

	private final Head head;

	private final List<Column> columns;

	private final HeaderLabels labels;

	private final ColumnPhrases phrases;

	private HeaderFinder(Head head, Table table) {
		this.head = head;
		this.columns = List.copyOf(table.columns().values());
		this.phrases = new ColumnPhrases(this.columns);
		this.labels = new HeaderLabels(head);
	}

	/**
	 * The best header of a table on a sheet, empty if under half of its columns are
	 * there.
	 */
	static Optional<Header> find(Head head, Table table) {
		return (table.layout() == Layout.RECORD) ? new RecordFinder(head, table).find()
				: new HeaderFinder(head, table).best();
	}

	private Optional<Header> best() {
		Bound best = null;
		for (int first : startRows()) {
			for (int last = first; last < first + LEVELS; last++) {
				Bound found = bind(first, last);
				// a lowest row that adds no word, such as "(%)", still belongs to the
				// header
				boolean isLonger = best != null && found.points() == best.points() && first == best.first();
				if (best == null || found.points() > best.points() || isLonger) {
					best = found;
				}
			}
		}
		long required = this.columns.stream().filter((column) -> column.presence() == Presence.REQUIRED).count();
		return Optional.ofNullable(best)
			.map(this::header)
			.filter((header) -> required > 0 && 2 * (required - header.missing().size()) >= required);
	}

	/** Rows that speak of a column, and the two rows above each. */
	private Set<Integer> startRows() {
		Set<Integer> rows = new TreeSet<>();
		for (GridRow row : this.head.rows()) {
			long speaking = row.cells()
				.stream()
				.map((cell) -> this.head.words().getOrDefault(cell, ""))
				.filter((words) -> IntStream.of(this.phrases.of(words)).anyMatch((points) -> points > 0))
				.count();
			if (speaking >= Math.min(2, this.columns.size())) {
				for (int start = Math.max(1, row.number() - 2); start <= row.number(); start++) {
					rows.add(start);
				}
			}
		}
		return rows;
	}

	private Bound bind(int first, int last) {
		record Pair(Column column, int number, int points) {
		}
		List<Pair> pairs = new ArrayList<>();
		for (int number = 1; number <= this.head.lastColumn(); number++) {
			Map<String, Integer> texts = this.labels.candidates(first, last, number);
			int[] best = new int[this.columns.size()];
			texts.forEach((text, loss) -> {
				int[] points = this.phrases.of(text);
				for (int i = 0; i < best.length; i++) {
					best[i] = Math.max(best[i], points[i] - loss);
				}
			});
			for (int i = 0; i < best.length; i++) {
				if (best[i] > 0) {
					pairs.add(new Pair(this.columns.get(i), number, best[i]));
				}
			}
		}
		pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.points()));
		Map<String, Integer> bound = new HashMap<>();
		Set<Integer> taken = new HashSet<>();
		int sum = 0;
		for (Pair pair : pairs) {
			boolean isFirst = !bound.containsKey(pair.column().key());
			if ((isFirst || pair.column().isRepeated()) && taken.add(pair.number())) {
				bound.put(isFirst ? pair.column().key() : Header.again(pair.column().key(), pair.number()),
						pair.number());
				sum += pair.points();
			}
		}
		number(bound);
		return new Bound(first, last, bound, sum);
	}

	private Header header(Bound found) {
		int first = found.first();
		int last = found.last();
		Map<String, Integer> bound = found.columns();
		bindDatesBetween(last, bound);
		List<String> missing = this.columns.stream()
			.filter((column) -> column.presence() == Presence.REQUIRED && !bound.containsKey(column.key()))
			.map(Column::key)
			.toList();
		Map<Integer, String> printed = new HashMap<>();
		for (int number = 1; number <= this.head.lastColumn(); number++) {
			printed.put(number, this.labels.printed(first, last, number));
		}
		return new Header(this.head, firstUsed(first, last, bound), last, bound, printed, names(first, last, bound),
				missing, Map.of(), found.points());
	}

	/** The keys of repeated columns count from left to right: banks, banks#2, banks#3. */
	private void number(Map<String, Integer> bound) {
		this.columns.stream().filter(Column::isRepeated).map(Column::key).forEach((key) -> {
			List<Integer> numbers = Header.numbers(bound, key);
			bound.values().removeAll(numbers);
			for (int place = 1; place <= numbers.size(); place++) {
				bound.put((place == 1) ? key : Header.again(key, place), numbers.get(place - 1));
			}
		});
	}

	/** The shortest text of a repeated column that fits names it best. */
	private Map<Integer, String> names(int first, int last, Map<String, Integer> bound) {
		Map<Integer, String> names = new HashMap<>();
		for (Column column : this.columns) {
			if (column.isRepeated()) {
				Header.numbers(bound, column.key())
					.forEach((number) -> this.labels.candidates(first, last, number)
						.keySet()
						.stream()
						.flatMap((text) -> column.headers().stream().flatMap((phrase) -> phrase.name(text).stream()))
						.min(Comparator.comparingInt(String::length))
						.ifPresent((name) -> names.put(number, name)));
			}
		}
		return names;
	}

	/** A line above the table that stands over none of its columns is no header row. */
	private int firstUsed(int first, int last, Map<String, Integer> bound) {
		for (int row = first; row < last; row++) {
			Map<Integer, Cell> cells = this.head.cells().getOrDefault(row, Map.of());
			if (cells.keySet().stream().anyMatch(bound::containsValue)) {
				return row;
			}
		}
		return last;
	}

	/**
	 * "15-17" is turned into a date by spreadsheets: then its neighbours tell the column.
	 */
	private void bindDatesBetween(int last, Map<String, Integer> bound) {
		for (int i = 1; i < this.columns.size() - 1; i++) {
			Integer left = bound.get(this.columns.get(i - 1).key());
			Integer right = bound.get(this.columns.get(i + 1).key());
			if (!bound.containsKey(this.columns.get(i).key()) && left != null && right != null && right == left + 2) {
				Optional<Cell> between = this.head.at(last, left + 1);
				if (between.isPresent() && between.get().kind() == CellKind.DATE) {
					bound.put(this.columns.get(i).key(), left + 1);
				}
			}
		}
	}

}
