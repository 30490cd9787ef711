package attain.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import attain.form.Reading;
import attain.warehouse.CheckedSubmissions.FindingInWords;

/**
 * What is said of a file as a whole.
 *
 * @param preview the file
 */
record PreviewSummary(Preview preview) {

	/** Form, period and sender as read; a line each. */
	List<String> lines() {
		Reading reading = this.preview.traced().reading();
		List<String> lines = new ArrayList<>();
		if (reading.formCode() == null) {
			lines.add("không biểu nào nhận tệp này (no form claims this file)");
			return lines;
		}
		lines.add("biểu (form): " + (reading.formCode() + " " + reading.partCode()).strip());
		lines.add("kỳ (period): " + ((reading.periodCode() != null) ? reading.periodCode() : "?")
				+ (reading.vintageCode().isEmpty() ? "" : ", " + reading.vintageCode()));
		lines.add("đơn vị gửi (sender): " + ((reading.senderText() != null) ? reading.senderText() : "?"));
		if (reading.rejected()) {
			lines.add("tệp bị loại (the file is refused)");
		}
		return lines;
	}

	/** A finding as one line: severity, place, code, what and what to do. */
	static String line(FindingInWords finding) {
		return "%s %s%s · %s (%s) → %s".formatted(sign(finding), place(finding), finding.code(), finding.messageVi(),
				finding.messageEn(), finding.fixVi());
	}

	static String place(FindingInWords finding) {
		String sheet = (finding.sheetName() != null) ? finding.sheetName() : "";
		String ref = (finding.cellRef() != null) ? "!" + finding.cellRef() : "";
		return (sheet + ref).isEmpty() ? "" : sheet + ref + " · ";
	}

	static String sign(FindingInWords finding) {
		return switch (finding.severity().toLowerCase(Locale.ROOT)) {
			case "error" -> "✗";
			case "warning" -> "!";
			default -> "·";
		};
	}

	/** What a cell was bound to, one line per value; empty if to nothing. */
	static List<String> bindings(PreviewCell cell) {
		return cell.observed()
			.stream()
			.map((one) -> one.measure() + " = " + (one.valueText().isEmpty() ? one.obsStatus() : one.valueText())
					+ " · " + ((one.unitText() != null) ? one.unitText() : one.rowLabel())
					+ (one.breakdown().isEmpty() ? "" : " · " + one.breakdown())
					+ ((one.period() != null) ? " · " + one.period() : ""))
			.toList();
	}

}
