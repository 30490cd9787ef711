package attain.command;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import attain.command.NightFigures.FindingCount;
import attain.command.NightFigures.OpenError;
import attain.command.NightFigures.PlanScore;
import attain.command.TextTable.Column;
import attain.nightly.NightCounts;
import attain.nightly.NightOutcome;
import attain.nightly.NightStatus;
import attain.publish.DataOrigin;

/**
 * What {@code attain run} prints at the end of a night that readers can see: at most 50
 * lines of at most 80 columns.
 *
 * @param outcome how the night ended
 * @param figures what the snapshot says
 * @param businessDate the night that the run stood for
 * @param duration from start to end
 * @param output the output folder as people would type it
 * @param options the options that {@code attain sql} needs to find it, empty for the
 * default folder
 */
record RunSummary(NightOutcome outcome, NightFigures figures, LocalDate businessDate, Duration duration, String output,
		String options) {

	static final int WIDTH = 80;

	/** What the counts leave of the width. */
	private static final int PLAN_WIDTH = 18;

	private static final int SHOWN_PLANS = 6;

	private static final int SHOWN_SENDERS = 3;

	/** The summary, line by line. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add("ATTAIN · đêm " + Words.day(this.businessDate) + " (night of " + this.businessDate + ")");
		if (this.figures.origin() == DataOrigin.ILLUSTRATIVE) {
			lines.add(DataOrigin.NOTICE);
		}
		lines.add("");
		if (this.outcome.status() != NightStatus.UNCHANGED) {
			lines.addAll(new ChangesBlock(this.figures.changes(), WIDTH).lines());
		}
		lines.addAll(read());
		lines.addAll(findings());
		lines.add("");
		if (!this.figures.plans().isEmpty()) {
			lines.addAll(scoreboard());
			lines.add("");
		}
		lines.addAll(attention());
		lines.addAll(new DeliveryLines(this.outcome.deliveries()).lines());
		lines.addAll(places());
		lines.add("Xong trong " + Words.seconds(this.duration.toMillis()) + " giây (seconds)");
		return lines;
	}

	private List<String> read() {
		if (this.outcome.status() == NightStatus.UNCHANGED) {
			return List.of("Không có gì thay đổi: không đọc lại tệp nào (no file read again)");
		}
		NightCounts counts = this.outcome.counts();
		return List.of(
				"Hộp thư (inbox):      %s tệp (files) · %s mới nhận (new)".formatted(Words.count(counts.filesInInbox()),
						Words.count(counts.newDeliveries())),
				"Đã đọc (read):        %s tệp (files), %s bị loại (rejected)".formatted(Words.count(counts.filesRead()),
						Words.count(counts.filesRejected())),
				"                      %s dòng (rows), %s bị loại (rejected)".formatted(Words.count(counts.rowsRead()),
						Words.count(counts.rowsRejected())),
				"Số liệu hiện có:      %s giá trị (values known)".formatted(Words.count(this.figures.observations())));
	}

	private List<String> findings() {
		FindingCount open = this.figures.findings();
		long opened = this.outcome.counts().errorsOpened();
		String fresh = (opened > 0) ? ", %s mới (new)".formatted(Words.count(opened)) : "";
		return Words.wrap("Phát hiện (findings): ", "%s lỗi (errors)%s · %s cảnh báo (warnings) · %s lưu ý (info)"
			.formatted(Words.count(open.errors()), fresh, Words.count(open.warnings()), Words.count(open.infos())),
				WIDTH);
	}

	private List<String> scoreboard() {
		TextTable table = new TextTable(List.of(Column.left("", "Kế hoạch", "plan"),
				Column.right("", "chỉ tiêu", "targets"), Column.right("hoàn", "thành", "met"),
				Column.right("chưa", "hoàn thành", "not met"), Column.right("không", "thực hiện", "n/a"),
				Column.right("chưa có", "thông tin", "no info"), Column.right("chưa", "đến hạn", "due later")));
		List<PlanScore> plans = this.figures.plans();
		plans.stream()
			.limit(SHOWN_PLANS)
			.forEach((plan) -> table
				.row(List.of(DisplayWidth.clip(plan.planNumber(), PLAN_WIDTH), Words.count(plan.targets()),
						Words.count(plan.met()), Words.count(plan.notMet()), Words.count(plan.notApplicable()),
						Words.count(plan.noInformation()), Words.count(plan.dueLater()))));
		List<String> lines = new ArrayList<>(table.lines(WIDTH));
		if (plans.size() > SHOWN_PLANS) {
			lines.add("… và %d kế hoạch nữa (more plans): mart.plan_scoreboard".formatted(plans.size() - SHOWN_PLANS));
		}
		return lines;
	}

	private List<String> attention() {
		List<String> lines = new ArrayList<>();
		this.figures.errors().forEach((error) -> lines.addAll(twoLines(error)));
		long more = this.figures.findings().errors() - this.figures.errors().size();
		if (more > 0) {
			lines.add("  … và %s lỗi nữa (more errors): mart.finding".formatted(Words.count(more)));
		}
		lines.addAll(missing());
		if (!lines.isEmpty()) {
			lines.add(0, "Cần chú ý (needs attention)");
			lines.add("");
		}
		return lines;
	}

	/** Where and what in two lines; of a longer sentence the snapshot has the rest. */
	private static List<String> twoLines(OpenError error) {
		List<String> lines = Words.wrap("  ✗ ", sentence(error), WIDTH)
			.stream()
			.map((line) -> DisplayWidth.clip(line, WIDTH))
			.toList();
		return (lines.size() <= 2) ? lines : List.of(lines.get(0), DisplayWidth.clip(lines.get(1) + " …", WIDTH));
	}

	/** Most messages name their file; the others get it in front. */
	private static String sentence(OpenError error) {
		if (error.fileName().isEmpty() || error.message().contains(error.fileName())) {
			return error.message();
		}
		String place = error.address().isEmpty() ? error.fileName() : error.fileName() + ", " + error.address();
		return place + ": " + error.message();
	}

	private List<String> missing() {
		List<String> lines = new ArrayList<>();
		this.figures.missing()
			.stream()
			.limit(SHOWN_SENDERS)
			.forEach((duty) -> lines
				.add(DisplayWidth.clip("  ⧖ %s %s: thiếu %s kỳ (missing): %s".formatted(duty.formCode(),
						duty.senderCode(), Words.count(duty.missing()), duty.missingPeriods()), WIDTH)));
		int more = this.figures.missing().size() - SHOWN_SENDERS;
		if (more > 0) {
			lines.add("  … và %d đơn vị nữa còn thiếu (more senders): attain status".formatted(more));
		}
		return lines;
	}

	private List<String> places() {
		return List.of("Kết quả (results)",
				"  " + this.output + "/report/index.html   báo cáo để xem (the report for people)",
				"  " + this.output + "/attain.duckdb, marts/   DuckDB, Excel, CSV, Parquet",
				"  attain sql" + this.options + " \"select * from mart.plan_scoreboard\"");
	}

}
