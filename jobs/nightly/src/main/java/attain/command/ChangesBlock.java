package attain.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import attain.command.Changes.Count;
import attain.command.Changes.Move;

/**
 * The top of the summary: which verdicts turned and why, and how much else moved. At most
 * nine lines.
 *
 * @param changes what moved since the last published night
 * @param columns how wide a line may be
 */
record ChangesBlock(Changes changes, int columns) {

	private static final Map<String, String> CAUSES = Map.of("submission", "tệp mới", "withdrawal", "rút tệp", "form",
			"sửa mô tả biểu", "reference", "sửa tham chiếu", "due date", "đến hạn", "program version", "chương trình");

	/** The lines with a blank one at the end; none on the first night. */
	List<String> lines() {
		if (this.changes.since() == null) {
			return List.of();
		}
		String since = Words.day(this.changes.since());
		if (this.changes.counts().isEmpty()) {
			return List.of("Không có thay đổi so với đêm %s (nothing moved)".formatted(since), "");
		}
		List<String> lines = new ArrayList<>();
		lines.add("Thay đổi từ đêm %s (what moved)".formatted(since));
		this.changes.moves().forEach((move) -> lines.addAll(twoLines(move)));
		lines.add(DisplayWidth.clip(counted(), this.columns));
		lines.add(DisplayWidth.clip("  Nguyên nhân (why): " + causes(), this.columns));
		lines.add("");
		return lines;
	}

	private List<String> twoLines(Move move) {
		String sentence = "%s → %s (%s), %s".formatted(move.oldStatus(), move.newStatus(), move.value(), move.cause());
		return Words.wrap("  " + move.targetCode() + ": ", sentence, this.columns)
			.stream()
			.limit(2)
			.map((line) -> DisplayWidth.clip(line, this.columns))
			.toList();
	}

	private String counted() {
		long verdicts = this.changes.total("status") + this.changes.total("figure") - this.changes.moves().size();
		return "  Còn lại (rest): %s chỉ tiêu, %s kết quả đơn vị (units), %s giá trị (values)".formatted(
				Words.count(verdicts), Words.count(this.changes.total("unit")),
				Words.count(this.changes.total("value")));
	}

	private String causes() {
		return this.changes.counts()
			.stream()
			.collect(Collectors.groupingBy(Count::cause, Collectors.summingLong(Count::rows)))
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map((cause) -> CAUSES.getOrDefault(cause.getKey(), cause.getKey()) + " " + Words.count(cause.getValue()))
			.collect(Collectors.joining(" · "));
	}

}
