package attain.command;

import java.util.ArrayList;
import java.util.List;

import attain.command.TextTable.Column;
import attain.publish.DataOrigin;
import attain.publish.PublishedNight;

/**
 * What {@code attain status} prints.
 *
 * @param nights newest first
 * @param origin whether samples are among the data
 * @param duties by form and sender
 */
record StatusPage(List<PublishedNight> nights, DataOrigin origin, List<DutyCount> duties) {

	/** The page, line by line, at most 80 columns. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		if (this.origin == DataOrigin.ILLUSTRATIVE) {
			lines.add(DataOrigin.NOTICE);
			lines.add("");
		}
		lines.add("Các đêm gần đây (last runs)");
		lines.addAll(nightTable().lines(RunSummary.WIDTH));
		if (!this.nights.isEmpty() && !this.nights.get(0).isCurrent()) {
			lines.add("Đang hiển thị một đêm cũ (an older night is shown); đêm mới nhất: attain restore newest");
		}
		lines.add("");
		lines.add("Nộp báo cáo (submissions due so far)");
		lines.addAll(this.duties.isEmpty() ? List.of("Chưa có kỳ nào đến hạn (nothing was due yet)")
				: dutyTable().lines(RunSummary.WIDTH));
		if (this.duties.stream().anyMatch((duty) -> duty.waiting() + duty.waived() > 0)) {
			lines.add("");
			lines.add("chờ (waiting): có tệp nhưng chưa rõ của ai · miễn (waived): không phải gửi");
		}
		return lines;
	}

	private TextTable nightTable() {
		TextTable table = new TextTable(List.of(Column.right("lần", "run"),
				Column.left("ngày làm việc", "business date"), Column.left("công bố lúc", "published at"),
				Column.right("lỗi", "errors"), Column.right("cảnh báo", "warnings"), Column.left("", "")));
		for (PublishedNight night : this.nights) {
			table.row(List.of(Integer.toString(night.generation()), Words.day(night.businessDate()),
					Words.moment(night.publishedAt()), Words.count(night.openErrors()),
					Words.count(night.openWarnings()), night.isCurrent() ? "← hiện hành (current)" : ""));
		}
		return table;
	}

	private TextTable dutyTable() {
		TextTable table = new TextTable(List.of(Column.left("biểu", "form"), Column.left("đơn vị", "sender"),
				Column.right("đúng hạn", "on time"), Column.right("muộn", "late"), Column.right("thiếu", "missing"),
				Column.right("bị loại", "rejected"), Column.left("kỳ cuối", "newest"),
				Column.left("kỳ thiếu", "missing periods")));
		for (DutyCount duty : this.duties) {
			table.row(List.of(duty.formCode(), duty.senderCode(), Words.count(duty.onTime()), Words.count(duty.late()),
					Words.count(duty.missing()), Words.count(duty.rejected()), duty.lastPeriod(), duty.notReceived()));
		}
		return table;
	}

}
