package attain.command;

import java.util.ArrayList;
import java.util.List;

import attain.nightly.NightOutcome;

/**
 * What {@code attain run} prints when a night was not published.
 *
 * @param outcome how it ended
 * @param log where programmers read on, as people would type it
 */
record Complaint(NightOutcome outcome, String log) {

	private static final int SHOWN = 20;

	/** The complaint, line by line; at most 20 problems, the log has them all. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add(head());
		this.outcome.messages().stream().limit(SHOWN).forEach((problem) -> lines.addAll(inLines(problem)));
		int more = this.outcome.messages().size() - SHOWN;
		if (more > 0) {
			lines.add("  … và %d điều nữa (more)".formatted(more));
		}
		new DeliveryLines(this.outcome.failedDeliveries()).lines().forEach(lines::add);
		lines.add("Chi tiết (details): " + this.log);
		return lines;
	}

	/** A check tells the first rows that it found in lines of their own. */
	private static List<String> inLines(String problem) {
		List<String> lines = new ArrayList<>();
		problem.lines()
			.forEach((line) -> lines.addAll(Words.wrap(lines.isEmpty() ? "  ✗ " : "      ", line, RunSummary.WIDTH)));
		return lines;
	}

	private String head() {
		return switch (this.outcome.status()) {
			case BLOCKED -> "Chưa công bố: có kiểm tra không qua; bản trước vẫn còn nguyên\n"
					+ "(not published: a check failed; the snapshot before stands)";
			case BROKEN ->
				"Đêm bị gãy, bản công bố trước vẫn còn nguyên\n(the night broke; the snapshot before stands)";
			case REFUSED -> "Chưa chạy: phải sửa những điều sau trước\n(not started: these have to be put right first)";
			case PUBLISHED, PUBLISHED_WITH_ERRORS, UNCHANGED -> "Đã công bố (published)";
		};
	}

}
