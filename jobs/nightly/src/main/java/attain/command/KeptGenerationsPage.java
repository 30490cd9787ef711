package attain.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import attain.command.TextTable.Column;
import attain.publish.KeptGeneration;
import attain.publish.PublishedNight;

/**
 * What {@code attain restore} prints without a number.
 *
 * @param kept newest first
 * @param outputOption what has to be typed to find the same output
 */
record KeptGenerationsPage(List<KeptGeneration> kept, String outputOption) {

	private static final double MEGABYTE = 1 << 20;

	/** The page, line by line, at most 80 columns. */
	List<String> lines() throws IOException {
		TextTable table = new TextTable(List.of(Column.right("lần", "run"),
				Column.left("ngày làm việc", "business date"), Column.left("công bố lúc", "published at"),
				Column.right("lỗi", "errors"), Column.right("MB", ""), Column.left("", "")));
		for (KeptGeneration generation : this.kept) {
			table.row(row(generation));
		}
		List<String> lines = new ArrayList<>();
		lines.add("Các đêm còn giữ (nights kept)");
		lines.addAll(table.lines(RunSummary.WIDTH));
		lines.add("");
		lines.add("attain restore LẦN" + this.outputOption + " hiển thị lại một đêm (shows one again)");
		return lines;
	}

	private static List<String> row(KeptGeneration generation) throws IOException {
		String size = String.format(Locale.ROOT, "%.1f", generation.bytes() / MEGABYTE).replace('.', ',');
		String mark = generation.isCurrent() ? "← hiện hành (current)" : "";
		if (generation.night().isEmpty()) {
			return List.of(Integer.toString(generation.number()), "", "", "", size, (mark + " hỏng (damaged)").strip());
		}
		PublishedNight night = generation.night().get();
		return List.of(Integer.toString(generation.number()), Words.day(night.businessDate()),
				Words.moment(night.publishedAt()), Words.count(night.openErrors()), size, mark);
	}

}
