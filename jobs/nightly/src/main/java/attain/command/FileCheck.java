package attain.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import attain.finding.Severity;
import attain.nightly.TrialNight;
import attain.nightly.TrialNight.TriedFile;
import attain.warehouse.CheckedSubmissions.FindingInWords;
import org.jspecify.annotations.Nullable;

/** What a trial night finds, as the page of a check shows it. */
final class FileCheck implements InputCheck {

	@Override
	public Report check(Path input, List<Path> files) {
		TrialNight.Report trial = TrialNight.run(input, files);
		return new Report(trial.problems(), trial.files().stream().map(FileCheck::checked).toList());
	}

	private static CheckedFile checked(TriedFile file) {
		return new CheckedFile(file.file(), file.formCode(), file.periodCode(), file.rowsRead(), file.observations(),
				file.findings().stream().map(FileCheck::checked).toList());
	}

	private static CheckedFinding checked(FindingInWords finding) {
		return new CheckedFinding(finding.code(), Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT)),
				address(finding.sheetName(), finding.cellRef()), finding.messageVi(), finding.messageEn(),
				finding.fixVi(), finding.fixEn());
	}

	private static String address(@Nullable String sheetName, @Nullable String cellRef) {
		if (sheetName == null) {
			return (cellRef != null) ? cellRef : "";
		}
		return (cellRef != null) ? sheetName + "!" + cellRef : sheetName;
	}

}
