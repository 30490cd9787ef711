package attain.form.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import attain.form.language.Column;
import attain.form.language.Column.Presence;
import attain.form.language.Phrase;
import attain.form.language.Table;
import attain.grid.Cell;
import attain.grid.GridRow;
import attain.text.PlainText;

/**
 * Finds the labels of a record by their words, wherever they stand, and hands their
 * values to {@link RecordValues}.
 */
final class RecordFinder {

	private final Head head;

	private final List<Column> columns;

	RecordFinder(Head head, Table table) {
		this.head = head;
		this.columns = List.copyOf(table.columns().values());
	}

	/** The record, empty if under half of its required labels are there. */
	Optional<Header> find() {
		Map<Column, Cell> labels = labels();
		List<String> missing = this.columns.stream()
			.filter((column) -> column.presence() == Presence.REQUIRED && !labels.containsKey(column))
			.map(Column::key)
			.toList();
		long required = this.columns.stream().filter((column) -> column.presence() == Presence.REQUIRED).count();
		if (labels.isEmpty() || 2 * (required - missing.size()) < required) {
			return Optional.empty();
		}
		return Optional.of(header(labels, missing));
	}

	/** Every label goes to one column, and every column to one label: the best first. */
	private Map<Column, Cell> labels() {
		record Pair(Column column, Cell cell, int points) {
		}
		List<Pair> pairs = new ArrayList<>();
		for (GridRow row : this.head.rows()) {
			for (Cell cell : row.hidden() ? List.<Cell>of() : row.cells()) {
				for (Column column : this.columns) {
					int points = points(column, cell);
					if (points > 0) {
						pairs.add(new Pair(column, cell, points));
					}
				}
			}
		}
		pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.points()));
		Map<Column, Cell> labels = new LinkedHashMap<>();
		Set<Cell> taken = new HashSet<>();
		for (Pair pair : pairs) {
			if (!labels.containsKey(pair.column()) && taken.add(pair.cell())) {
				labels.put(pair.column(), pair.cell());
			}
		}
		return labels;
	}

	/**
	 * A label begins with its phrase, after its own number or letter ("1.", "a)"): a
	 * sentence that mentions it is none.
	 */
	private int points(Column column, Cell cell) {
		String words = this.head.words().getOrDefault(cell, "");
		String bare = words.replaceFirst("^(?:\\d{1,2}(?: \\d)?|[a-h]|[ivx]+) ", "");
		return column.headers()
			.stream()
			.flatMap((phrase) -> Stream.of(phrase.fit(words), phrase.fit(bare)))
			.filter((fit) -> fit != Phrase.Fit.CONTAINS)
			.mapToInt(Phrase.Fit::points)
			.max()
			.orElse(0);
	}

	private Header header(Map<Column, Cell> labels, List<String> missing) {
		RecordValues values = new RecordValues(this.head, Set.copyOf(labels.values()));
		Map<String, Integer> numbers = new HashMap<>();
		Map<Integer, String> printed = new HashMap<>();
		Map<Integer, Field> fields = new HashMap<>();
		for (int i = 0; i < this.columns.size(); i++) {
			Cell label = labels.get(this.columns.get(i));
			if (label != null) {
				numbers.put(this.columns.get(i).key(), i + 1);
				printed.put(i + 1, PlainText.of(label.text()).replaceFirst("^[-+•*–]\\s+|\\s*:$", ""));
				fields.put(i + 1, values.of(label));
			}
		}
		int first = labels.values().stream().mapToInt(Cell::row).min().orElse(1);
		int last = fields.values().stream().mapToInt(Field::row).max().orElse(first);
		return new Header(this.head, first, last, numbers, printed, Map.of(), missing, fields, 100 * labels.size());
	}

}
