package attain.command;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows that are too wide for the terminal, one below the other: a line for each column.
 */
final class RecordList {

	private static final int GAP = 2;

	private final List<String> names;

	private final int nameWidth;

	private final int width;

	RecordList(List<String> names, int width) {
		this.names = names;
		this.nameWidth = names.stream().mapToInt(DisplayWidth::of).max().orElse(0);
		this.width = width;
	}

	/** The lines of one row, a rule with its number first. */
	List<String> lines(int number, List<String> cells) {
		List<String> lines = new ArrayList<>();
		String head = "── " + number + " ";
		lines.add(head + "─".repeat(Math.max(2, Math.min(this.width, 60) - head.length())));
		for (int at = 0; at < this.names.size(); at++) {
			String lead = this.names.get(at);
			int room = Math.max(10, this.width - this.nameWidth - GAP);
			for (String part : DisplayWidth.fold(cells.get(at), room, " ")) {
				lines.add((lead + " ".repeat(this.nameWidth + GAP - DisplayWidth.of(lead)) + part).stripTrailing());
				lead = "";
			}
		}
		return lines;
	}

}
