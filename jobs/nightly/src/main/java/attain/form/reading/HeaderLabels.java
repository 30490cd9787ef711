package attain.form.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import attain.grid.Cell;
import attain.text.PlainText;

/**
 * The label of a column over several header rows.
 *
 * @param head the rows
 */
record HeaderLabels(Head head) {

	/**
	 * The texts of bare words by which a column may be known, each with the points it
	 * loses for being less than the whole label.
	 */
	Map<String, Integer> candidates(int first, int last, int column) {
		Map<String, Integer> candidates = new HashMap<>();
		List<Cell> levels = levels(first, last, column);
		for (int from = 0; from < levels.size(); from++) {
			candidates.merge(words(levels.subList(from, levels.size())), 3 * from, Math::min);
		}
		List<Cell> filled = filled(first, last, column);
		if (filled.size() > levels.size()) {
			candidates.merge(words(filled), 2, Math::min);
		}
		candidates.remove("");
		return candidates;
	}

	/** The label as printed, levels joined with " - ". */
	String printed(int first, int last, int column) {
		List<Cell> levels = filled(first, last, column);
		return String.join(" - ", levels.stream().map((cell) -> withoutDash(PlainText.of(cell.text()))).toList());
	}

	private static String withoutDash(String text) {
		return text.startsWith("-") ? text.substring(1).strip() : text;
	}

	private String words(List<Cell> levels) {
		return String.join(" ", levels.stream().map((cell) -> this.head.words().getOrDefault(cell, "")).toList())
			.strip();
	}

	private List<Cell> levels(int first, int last, int column) {
		List<Cell> levels = new ArrayList<>();
		for (int row = first; row <= last; row++) {
			Optional<Cell> cell = this.head.at(row, column);
			if (cell.isPresent() && !levels.contains(cell.get())) {
				levels.add(cell.get());
			}
		}
		return levels;
	}

	/** The same where a group's name stands over its first column only, unmerged. */
	private List<Cell> filled(int first, int last, int column) {
		List<Cell> levels = new ArrayList<>();
		boolean hasLowest = this.head.at(last, column).isPresent();
		for (int row = first; row <= last; row++) {
			Optional<Cell> cell = this.head.at(row, column);
			if (cell.isEmpty() && hasLowest) {
				cell = groupLeftOf(row, column, last);
			}
			if (cell.isPresent() && !levels.contains(cell.get())) {
				levels.add(cell.get());
			}
		}
		return levels;
	}

	/** A cell to the left is a group's name only if something else stands below it. */
	private Optional<Cell> groupLeftOf(int row, int column, int last) {
		for (int left = column - 1; left > 0; left--) {
			Optional<Cell> cell = this.head.at(row, left);
			if (cell.isPresent()) {
				Optional<Cell> below = this.head.at(last, left);
				return below.isPresent() && !below.equals(cell) ? cell : Optional.empty();
			}
		}
		return Optional.empty();
	}

}
