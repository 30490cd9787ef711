package attain.command;

import java.util.ArrayList;
import java.util.List;

import attain.finding.Severity;
import attain.command.InputCheck.CheckedFile;
import attain.command.InputCheck.CheckedFinding;
import attain.text.Inert;

/**
 * What {@code attain check} prints: every finding, none left out.
 *
 * @param report what was found
 */
record CheckPage(InputCheck.Report report) {

	/** The page, line by line. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		this.report.problems().forEach((problem) -> lines.addAll(Words.wrap("✗ ", problem, RunSummary.WIDTH)));
		if (this.report.problems().isEmpty()) {
			lines.add("✓ input/reference, input/forms: không có lỗi (no errors)");
		}
		this.report.files().forEach((file) -> lines.addAll(lines(file)));
		return lines;
	}

	private static List<String> lines(CheckedFile file) {
		List<String> lines = new ArrayList<>();
		lines.add("");
		lines.add(Inert.line(file.path().toString()) + ((file.formCode() != null) ? " · " + file.formCode() : "")
				+ ((file.periodCode() != null) ? " · " + file.periodCode() : ""));
		lines.add("  %s dòng (rows) · %s số liệu (observations) · %d phát hiện (findings)"
			.formatted(Words.count(file.rows()), Words.count(file.observations()), file.findings().size()));
		file.findings().forEach((finding) -> lines.addAll(lines(finding)));
		return lines;
	}

	private static List<String> lines(CheckedFinding finding) {
		String place = finding.address().isEmpty() ? "" : finding.address() + " · ";
		List<String> lines = new ArrayList<>(Words.wrap("  " + sign(finding.severity()) + " ",
				place + finding.code() + " · " + finding.messageVi(), RunSummary.WIDTH));
		lines.addAll(Words.wrap("    ", "(" + finding.messageEn() + ")", RunSummary.WIDTH));
		lines.addAll(Words.wrap("    → ", finding.fixVi() + " (" + finding.fixEn() + ")", RunSummary.WIDTH));
		return lines;
	}

	private static String sign(Severity severity) {
		return switch (severity) {
			case ERROR -> "✗";
			case WARNING -> "!";
			case INFO -> "·";
		};
	}

}
