package attain.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table for people: columns side by side, numbers to the right, a line under the head.
 * In a narrow place texts are folded, and heads at their underscores; numbers never are.
 */
final class TextTable {

	/** A code or a name up to this length stays in one piece. */
	private static final int LONGEST_WORD = 20;

	private static final int GAP = 2;

	private static final String HEAD_JOINTS = "_. ";

	private static final String CELL_JOINTS = " ";

	private final List<Column> columns;

	private final List<List<String>> rows = new ArrayList<>();

	/**
	 * A column.
	 *
	 * @param heads what stands above it, one line each; every column has as many
	 * @param side where its cells stand
	 */
	record Column(List<String> heads, Side side) {

		static Column left(String... heads) {
			return new Column(List.of(heads), Side.LEFT);
		}

		static Column right(String... heads) {
			return new Column(List.of(heads), Side.RIGHT);
		}

	}

	/** Where the cells of a column stand. */
	enum Side {

		LEFT, RIGHT

	}

	TextTable(List<Column> columns) {
		this.columns = List.copyOf(columns);
	}

	/** Adds one row, a text for every column. */
	TextTable row(List<String> cells) {
		this.rows.add(List.copyOf(cells));
		return this;
	}

	/** The lines of the table, without blanks at their ends; any width. */
	List<String> lines() {
		return lines(Integer.MAX_VALUE);
	}

	/** True if the table can be folded into so many columns of a terminal. */
	boolean fits(int width) {
		return Arrays.stream(leastWidths()).sum() + gaps() <= width;
	}

	/**
	 * The lines of the table; the widest texts are folded until all fit, as far as they
	 * can.
	 */
	List<String> lines(int width) {
		int[] widths = fit(width);
		List<String> lines = new ArrayList<>();
		for (int head = 0; head < this.columns.get(0).heads().size(); head++) {
			lines.addAll(headLines(head, widths));
		}
		lines.add(line(Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths));
		this.rows.forEach((row) -> lines.addAll(lines(folded(row, widths), 0, widths)));
		return lines;
	}

	private List<String> headLines(int head, int[] widths) {
		List<List<String>> cells = new ArrayList<>();
		for (int at = 0; at < widths.length; at++) {
			cells.add(DisplayWidth.fold(this.columns.get(at).heads().get(head), widths[at], HEAD_JOINTS));
		}
		return lines(cells, height(cells), widths);
	}

	/** Heads are folded before texts are, the widest first. */
	private int[] fit(int width) {
		int[] widths = widths(true);
		int[] least = leastWidths();
		int[] bodies = widths(false);
		for (int at = 0; at < bodies.length; at++) {
			bodies[at] = Math.max(bodies[at], least[at]);
		}
		shrink(widths, bodies, width);
		shrink(widths, least, width);
		return widths;
	}

	private void shrink(int[] widths, int[] least, int width) {
		int surplus = Arrays.stream(widths).sum() + gaps() - width;
		int widest = 0;
		while (surplus-- > 0 && widest >= 0) {
			widest = -1;
			for (int at = 0; at < widths.length; at++) {
				if (widths[at] > least[at] && (widest < 0 || widths[at] > widths[widest])) {
					widest = at;
				}
			}
			if (widest >= 0) {
				widths[widest]--;
			}
		}
	}

	private int gaps() {
		return GAP * (this.columns.size() - 1);
	}

	private int[] widths(boolean withHeads) {
		int[] widths = new int[this.columns.size()];
		for (int at = 0; at < widths.length; at++) {
			for (String head : withHeads ? this.columns.get(at).heads() : List.<String>of()) {
				widths[at] = Math.max(widths[at], DisplayWidth.of(head));
			}
			for (List<String> row : this.rows) {
				widths[at] = Math.max(widths[at], DisplayWidth.of(row.get(at)));
			}
		}
		return widths;
	}

	/** A number that was folded would be two numbers; a short word is kept whole. */
	private int[] leastWidths() {
		int[] least = new int[this.columns.size()];
		for (int at = 0; at < least.length; at++) {
			for (String head : this.columns.get(at).heads()) {
				least[at] = Math.max(least[at], longestPart(head, "(?<=[_. ])"));
			}
			for (List<String> row : this.rows) {
				int cell = (this.columns.get(at).side() == Side.RIGHT) ? DisplayWidth.of(row.get(at))
						: longestPart(row.get(at), CELL_JOINTS);
				least[at] = Math.max(least[at], cell);
			}
		}
		return least;
	}

	private static int longestPart(String text, String joint) {
		return Math.min(LONGEST_WORD, Arrays.stream(text.split(joint)).mapToInt(DisplayWidth::of).max().orElse(0));
	}

	private static List<List<String>> folded(List<String> row, int[] widths) {
		List<List<String>> cells = new ArrayList<>();
		for (int at = 0; at < widths.length; at++) {
			cells.add(DisplayWidth.fold(row.get(at), widths[at], CELL_JOINTS));
		}
		return cells;
	}

	private static int height(List<List<String>> cells) {
		return cells.stream().mapToInt(List::size).max().orElse(1);
	}

	/**
	 * Cells of several lines beside each other.
	 * @param bottom their last lines stand in this line, 0: their first in the first
	 */
	private List<String> lines(List<List<String>> cells, int bottom, int[] widths) {
		List<String> lines = new ArrayList<>();
		for (int at = 0; at < height(cells); at++) {
			int from = at;
			lines.add(line(cells.stream().map((cell) -> part(cell, from - Math.max(0, bottom - cell.size()))).toList(),
					widths));
		}
		return lines;
	}

	private static String part(List<String> cell, int line) {
		return (line >= 0 && line < cell.size()) ? cell.get(line) : "";
	}

	private String line(List<String> cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int at = 0; at < widths.length; at++) {
			String cell = cells.get(at);
			String blanks = " ".repeat(Math.max(0, widths[at] - DisplayWidth.of(cell)));
			line.append((at > 0) ? " ".repeat(GAP) : "")
				.append((this.columns.get(at).side() == Side.RIGHT) ? blanks + cell : cell + blanks);
		}
		return line.toString().stripTrailing();
	}

}
