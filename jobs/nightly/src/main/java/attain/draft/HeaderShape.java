package attain.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import attain.grid.Cell;
import attain.text.PlainText;

/**
 * Where the header of a sheet is, told by its shape: above a row that numbers the
 * columns, else the first wide row of words alone.
 *
 * @param first first row
 * @param last last row with words
 * @param index row that numbers the columns, 0 if there is none
 */
record HeaderShape(int first, int last, int index) {

	private static final Pattern NUMBERING = Pattern
		.compile("[A-ZĐ]|\\(?\\d{1,2}\\)?|\\(?\\d{1,2}\\)?\\s*=\\s*[-\\d()+/*x:% ]+");

	/** Lines that a header may not begin with. */
	private static final int DEEPEST = 60;

	static Optional<HeaderShape> find(Grid grid) {
		for (int row : grid.between(2, DEEPEST)) {
			if (isNumbering(grid.row(row))) {
				Integer above = grid.rows().lowerKey(row);
				return Optional.of(upwards(grid, above, row));
			}
		}
		int width = grid.rows().values().stream().limit(DEEPEST).mapToInt(Map::size).max().orElse(0);
		for (int row : grid.between(1, DEEPEST)) {
			Map<Integer, Cell> cells = grid.row(row);
			boolean isHeader = cells.size() >= 2 && 2 * cells.size() >= width
					&& cells.values().stream().allMatch(HeaderShape::mayBeHeader) && grid.rows().higherKey(row) != null;
			if (isHeader) {
				return Optional.of(upwards(grid, downwards(grid, row), 0));
			}
		}
		return Optional.empty();
	}

	private static boolean mayBeHeader(Cell cell) {
		return Grid.isWordy(cell) || PlainText.of(cell.text()).matches("(?:19|20)\\d\\d|\\d+[-+]\\d*.*|%");
	}

	private static boolean isNumbering(Map<Integer, Cell> cells) {
		List<String> texts = cells.values().stream().map((cell) -> PlainText.of(cell.text())).toList();
		return texts.size() >= 3 && texts.stream().allMatch((text) -> NUMBERING.matcher(text).matches())
				&& texts.stream().anyMatch((text) -> text.matches("A|\\(?1\\)?"));
	}

	/** A row of words alone that only fills groups belongs to the header too. */
	private static int downwards(Grid grid, int row) {
		int last = row;
		while (grid.row(last + 1).values().stream().allMatch(Grid::isWordy) && !grid.row(last + 1).isEmpty()
				&& (grid.isJoined(row, last + 1)
						|| grid.row(last + 1).size() > 1 && grid.row(last + 1).size() < grid.row(row).size()
								&& !grid.row(last + 1).containsKey(grid.rows().get(row).firstKey()))) {
			last++;
		}
		return last;
	}

	private static HeaderShape upwards(Grid grid, int last, int index) {
		int first = last;
		while (grid.rows().containsKey(first - 1) && isPart(grid, first)) {
			first--;
		}
		return new HeaderShape(first, last, index);
	}

	private static boolean isPart(Grid grid, int below) {
		Map<Integer, Cell> above = grid.row(below - 1);
		boolean isTitle = above.size() < 2 || !above.values().stream().allMatch(HeaderShape::mayBeHeader);
		return grid.isJoined(below - 1, below) || !isTitle && 3 * above.size() >= grid.row(below).size();
	}

	int bodyFrom() {
		return Math.max(this.last, this.index) + 1;
	}

	/** The label of a column, levels joined with " - "; empty if it has none. */
	String label(Grid grid, int column) {
		List<Cell> levels = new ArrayList<>();
		for (int row = this.first; row <= this.last; row++) {
			grid.shown(row, column).filter((cell) -> !levels.contains(cell)).ifPresent(levels::add);
		}
		return String.join(" - ", levels.stream()
			.map((cell) -> PlainText.of(cell.text()).replaceFirst("^[-+]\\s*", ""))
			// a span of days changes every month
			.filter((text) -> !text.matches("\\(?\\d{1,2}/\\d{1,2}.*"))
			.toList());
	}

}
