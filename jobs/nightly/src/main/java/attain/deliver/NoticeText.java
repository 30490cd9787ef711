package attain.deliver;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import attain.publish.DataOrigin;

/**
 * A notice in words, Vietnamese first, English beside.
 *
 * @param notice what is told
 */
record NoticeText(RunNotice notice) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")
		.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

	private static final Map<String, String> COUNTS = Map.of("files_in_inbox", "tệp trong hộp thư (files in the inbox)",
			"new_deliveries", "tệp mới (new files)", "files_rejected", "tệp bị loại (files rejected)", "rows_rejected",
			"dòng bị loại (rows rejected)", "errors_opened", "lỗi mới (new errors)");

	private static final List<String> COUNTED = List.of("files_in_inbox", "new_deliveries", "files_rejected",
			"rows_rejected", "errors_opened");

	/** One line: whose run, which night, how it ended. */
	String subject() {
		return "[Attain %s] %s: %s".formatted(this.notice.place(), DAY.format(this.notice.businessDate()), ending());
	}

	/** The whole message. */
	String body() {
		List<String> lines = new ArrayList<>();
		lines.add("%s, đêm %s (night of %s)".formatted(this.notice.place(), DAY.format(this.notice.businessDate()),
				this.notice.businessDate()));
		if (this.notice.isSample()) {
			lines.add(DataOrigin.NOTICE);
		}
		lines.add("%s · mã thoát (exit code) %d · %s".formatted(ending(), this.notice.exitCode(),
				MOMENT.format(this.notice.endedAt())));
		section(lines, "Vì sao (why)", this.notice.messages().stream().map((message) -> "- " + message).toList());
		section(lines, "Đêm nay (this night)", counts());
		section(lines, "Lỗi mới, vài lỗi đầu (new errors, the first)",
				this.notice.firstErrors().stream().map(NoticeText::error).toList());
		section(lines, "Chưa đưa tới (not delivered)",
				this.notice.deliveries()
					.stream()
					.filter(DeliveryReport::isFailed)
					.map((report) -> "- " + report.message())
					.toList());
		section(lines, "Xem tiếp (read on)", List.of("%s: %s".formatted(this.notice.host(), this.notice.output()),
				"attain status --output " + this.notice.output()));
		return String.join("\n", lines) + "\n";
	}

	private static void section(List<String> lines, String title, List<String> content) {
		if (!content.isEmpty()) {
			lines.add("");
			lines.add(title);
			lines.addAll(content);
		}
	}

	private List<String> counts() {
		List<String> lines = new ArrayList<>();
		COUNTED.stream()
			.filter(this.notice.counts()::containsKey)
			.forEach((name) -> lines
				.add("- %s: %s".formatted(COUNTS.get(name), number(this.notice.counts().get(name)))));
		Map<String, Long> open = this.notice.openFindings();
		if (!open.isEmpty()) {
			lines.add("- đang mở (open): %s lỗi (errors), %s cảnh báo (warnings)"
				.formatted(number(open.getOrDefault("error", 0L)), number(open.getOrDefault("warning", 0L))));
		}
		return lines;
	}

	private static String error(RunNotice.ErrorLine error) {
		return "- %s%s%n  (%s)".formatted(error.senderCode().isEmpty() ? "" : error.senderCode() + ": ",
				error.messageVi(), error.messageEn());
	}

	private String ending() {
		return switch (this.notice.exitCode()) {
			case 0 -> "đã công bố (published)";
			case 1 -> this.notice.deliveries().stream().anyMatch(DeliveryReport::isFailed)
					? "đã công bố, chưa đưa tới đủ nơi (published, a delivery failed)"
					: "đã công bố, có lỗi mới (published, new errors)";
			case 2 -> "chưa công bố, kiểm tra không qua (not published, a check failed)";
			case 3 -> "bị gãy, bản trước vẫn còn (broken, the snapshot before stands)";
			default -> "chưa chạy (not started)";
		};
	}

	private static String number(long count) {
		return String.format(Locale.ROOT, "%,d", count).replace(',', '.');
	}

}
