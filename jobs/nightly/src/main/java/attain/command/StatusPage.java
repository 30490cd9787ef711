package attain.command;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import attain.command.TextTable.Column;
import attain.deliver.DeliveryState;
import attain.nightly.LastRun;
import attain.publish.DataOrigin;
import attain.publish.KeptGeneration;
import attain.publish.LockHolder;
import attain.publish.PublishedNight;
import attain.publish.SnapshotRow;

/**
 * What {@code attain status} prints: on the first line whether all is well, then why not,
 * then the state of things in one line each, then the nights and the senders.
 *
 * @param facts what the output folder tells
 */
record StatusPage(StatusFacts facts) {

	private static final int LABEL = 22;

	/** The page, line by line, at most 80 columns. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		Health health = Health.of(this.facts);
		lines.add(health.verdict().words());
		health.reasons().forEach((reason) -> lines.addAll(twoLines(reason)));
		if (this.facts.origin() == DataOrigin.ILLUSTRATIVE) {
			lines.add(DataOrigin.NOTICE);
		}
		lines.add("");
		lines.addAll(state());
		if (!this.facts.kept().isEmpty()) {
			lines.add("");
			lines.add("Các đêm còn giữ (nights kept)");
			lines.addAll(nightTable().lines(RunSummary.WIDTH));
			lines.add("");
			lines.add("Nộp báo cáo (submissions due so far)");
			lines.addAll(duties());
		}
		return lines;
	}

	private static List<String> twoLines(String reason) {
		List<String> lines = Words.wrap("  - ", reason, RunSummary.WIDTH)
			.stream()
			.map((line) -> DisplayWidth.clip(line, RunSummary.WIDTH))
			.toList();
		return (lines.size() <= 2) ? lines
				: List.of(lines.get(0), DisplayWidth.clip(lines.get(1) + " …", RunSummary.WIDTH));
	}

	private List<String> state() {
		List<String> lines = new ArrayList<>();
		this.facts.holder()
			.filter(LockHolder::mayBeAlive)
			.ifPresent((holder) -> lines.add(line("Đang chạy (running)", "attain %s từ %s, tiến trình %d trên %s"
				.formatted(holder.command(), Words.moment(holder.startedAt()), holder.pid(), holder.host()))));
		lines.add(line("Chạy cuối (last run)", this.facts.lastRun().map(this::ended).orElse("chưa rõ (not told)")));
		lines.add(line("Bản hiện hành (shown)", this.facts.current().map(this::shown).orElse("chưa có (none)")));
		this.facts.deliveries().forEach((delivery) -> lines.add(line("Đưa đi (delivered)", delivered(delivery))));
		lines.add(line("Ổ đĩa (disk)",
				"còn %s MB, các đêm còn giữ %s MB".formatted(Words.count(this.facts.freeBytes() >> 20),
						Words.count(this.facts.kept().stream().mapToLong(KeptGeneration::bytes).sum() >> 20))));
		this.facts.dueNext().forEach((row) -> lines.add(line("Sắp đến hạn (due)", due(row))));
		lines.add(line("Quá hạn (overdue)", overdue()));
		return lines;
	}

	private static String line(String label, String text) {
		return DisplayWidth.clip(label + " ".repeat(Math.max(1, LABEL - DisplayWidth.of(label))) + text,
				RunSummary.WIDTH);
	}

	private String ended(LastRun run) {
		return "%s (%s giây): %s (exit %d)".formatted(Words.moment(run.endedAt()),
				Words.seconds(Duration.between(run.startedAt(), run.endedAt()).toMillis()), switch (run.status()) {
					case PUBLISHED -> "đã công bố";
					case UNCHANGED -> "không có gì đổi";
					case PUBLISHED_WITH_ERRORS -> "đã công bố, có lỗi mới";
					case BLOCKED -> "bị chặn";
					case BROKEN -> "bị gãy";
					case REFUSED -> "bị từ chối";
				}, run.exitCode());
	}

	private String shown(PublishedNight night) {
		return "lần %d, đêm %s, công bố %s".formatted(night.generation(), Words.day(night.businessDate()),
				ago(night.publishedAt()));
	}

	private String ago(Instant moment) {
		Duration age = Duration.between(moment, this.facts.now());
		return (age.toHours() < 48) ? "%d giờ trước".formatted(age.toHours())
				: "%s ngày trước".formatted(Words.count(age.toDays()));
	}

	private static String delivered(DeliveryState delivery) {
		Instant at = delivery.deliveredAt();
		return "%s %s %s, %s".formatted(
				(delivery.failedAt() == null) ? "✓" : "✗", delivery.name(), (at != null)
						? "lần %d lúc %s".formatted(delivery.generation(), Words.moment(at)) : "chưa lần nào (never)",
				delivery.target());
	}

	private static String due(SnapshotRow row) {
		return "%s: %s kỳ %s, %s đơn vị".formatted(Words.day(LocalDate.parse(row.text("due_on"))),
				row.text("form_code"), row.text("periods"), row.text("senders"));
	}

	private String overdue() {
		List<SnapshotRow> all = this.facts.overdue();
		if (all.isEmpty()) {
			return "không ai (nobody)";
		}
		SnapshotRow first = all.get(0);
		return "%d đơn vị, %s báo cáo; lâu nhất %s từ %s".formatted(all.size(),
				Words.count(all.stream().mapToLong((row) -> row.number("reports")).sum()), first.text("sender_code"),
				Words.day(LocalDate.parse(first.text("oldest_due_on"))));
	}

	private TextTable nightTable() {
		TextTable table = new TextTable(List.of(Column.right("lần", "run"),
				Column.left("ngày làm việc", "business date"), Column.left("công bố lúc", "published at"),
				Column.right("lỗi", "errors"), Column.right("cảnh báo", "warnings"), Column.left("", "")));
		for (KeptGeneration generation : this.facts.kept()) {
			table.row(generation.night()
				.map(StatusPage::row)
				.orElse(List.of(Integer.toString(generation.number()), "", "", "", "", "hỏng (damaged)")));
		}
		return table;
	}

	private static List<String> row(PublishedNight night) {
		return List.of(Integer.toString(night.generation()), Words.day(night.businessDate()),
				Words.moment(night.publishedAt()), Words.count(night.openErrors()), Words.count(night.openWarnings()),
				night.isCurrent() ? "← hiện hành (current)" : "");
	}

	private List<String> duties() {
		List<DutyCount> told = this.facts.duties().stream().filter(DutyCount::isTold).toList();
		if (told.isEmpty()) {
			return List.of("Chưa có kỳ nào đến hạn (nothing was due yet)");
		}
		List<String> lines = new ArrayList<>(dutyTable(told).lines(RunSummary.WIDTH));
		int quiet = this.facts.duties().size() - told.size();
		if (quiet > 0) {
			lines.add("… %d dòng chỉ có kỳ chờ hoặc miễn (more, waiting or waived): mart.duty".formatted(quiet));
		}
		if (told.stream().anyMatch((duty) -> duty.waiting() + duty.waived() > 0)) {
			lines.add("");
			lines.add("chờ (waiting): có tệp nhưng chưa rõ của ai · miễn (waived): không phải gửi");
		}
		return lines;
	}

	private static TextTable dutyTable(List<DutyCount> duties) {
		TextTable table = new TextTable(List.of(Column.left("biểu", "form"), Column.left("đơn vị", "sender"),
				Column.right("đúng hạn", "on time"), Column.right("muộn", "late"), Column.right("thiếu", "missing"),
				Column.right("bị loại", "rejected"), Column.left("kỳ cuối", "newest"),
				Column.left("kỳ thiếu", "missing periods")));
		for (DutyCount duty : duties) {
			table.row(List.of(duty.formCode(), duty.senderCode(), Words.count(duty.onTime()), Words.count(duty.late()),
					Words.count(duty.missing()), Words.count(duty.rejected()), duty.lastPeriod(), duty.notReceived()));
		}
		return table;
	}

}
