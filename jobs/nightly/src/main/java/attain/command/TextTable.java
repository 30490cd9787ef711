package attain.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table for people: columns side by side, numbers to the right, a line under the head.
 */
final class TextTable {

	private static final int NARROWEST = 6;

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

	/**
	 * The lines of the table; the widest columns are clipped until all fit, as far as
	 * they can.
	 */
	List<String> lines(int width) {
		int[] widths = fit(widths(), width);
		List<String> lines = new ArrayList<>();
		for (int head = 0; head < this.columns.get(0).heads().size(); head++) {
			int line = head;
			lines.add(line(this.columns.stream().map((column) -> column.heads().get(line)).toList(), widths));
		}
		lines.add(line(Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths));
		this.rows.forEach((row) -> lines.add(line(row, widths)));
		return lines;
	}

	private int[] widths() {
		int[] widths = new int[this.columns.size()];
		for (int at = 0; at < widths.length; at++) {
			for (String head : this.columns.get(at).heads()) {
				widths[at] = Math.max(widths[at], DisplayWidth.of(head));
			}
			for (List<String> row : this.rows) {
				widths[at] = Math.max(widths[at], DisplayWidth.of(row.get(at)));
			}
		}
		return widths;
	}

	private int[] fit(int[] widths, int width) {
		int gaps = 2 * (widths.length - 1);
		while (Arrays.stream(widths).sum() + gaps > width) {
			int widest = widestText(widths);
			if (widest < 0) {
				break;
			}
			widths[widest]--;
		}
		return widths;
	}

	/** A number that lost digits would be another number: only texts are clipped. */
	private int widestText(int[] widths) {
		int widest = -1;
		for (int at = 0; at < widths.length; at++) {
			boolean mayShrink = this.columns.get(at).side() == Side.LEFT && widths[at] > NARROWEST;
			if (mayShrink && (widest < 0 || widths[at] > widths[widest])) {
				widest = at;
			}
		}
		return widest;
	}

	private String line(List<String> cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int at = 0; at < widths.length; at++) {
			String cell = DisplayWidth.clip(cells.get(at), widths[at]);
			String blanks = " ".repeat(widths[at] - DisplayWidth.of(cell));
			line.append((at > 0) ? "  " : "")
				.append((this.columns.get(at).side() == Side.RIGHT) ? blanks + cell : cell + blanks);
		}
		return line.toString().stripTrailing();
	}

}
