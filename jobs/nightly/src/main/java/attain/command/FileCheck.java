package attain.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import attain.finding.Finding;
import attain.finding.FindingText;
import attain.form.FormCatalogue;
import attain.form.FormReader;
import attain.form.Reading;

/**
 * Reads files by the forms of an input folder, without a database and without a trace.
 *
 * @param home folder of the program, with sql/
 */
record FileCheck(Path home) implements InputCheck {

	@Override
	public Report check(Path input, List<Path> files) throws IOException {
		List<String> problems = new ArrayList<>(ReferenceCheck.problems(input, this.home));
		FormCatalogue catalogue = FormCatalogue.read(input.resolve("forms"));
		catalogue.problems().forEach((problem) -> problems.add("input/forms/" + problem));
		if (!problems.isEmpty()) {
			return new Report(List.copyOf(problems), List.of());
		}
		FormReader reader = new FormReader(catalogue);
		return new Report(List.of(), files.stream().map((file) -> checked(file, reader)).toList());
	}

	private static CheckedFile checked(Path file, FormReader reader) {
		Reading reading = reader.read(file, file.getFileName().toString());
		long observations = reading.tables()
			.stream()
			.flatMap((table) -> table.rows().stream())
			.flatMap((row) -> row.values().stream())
			.filter((value) -> value != null)
			.count();
		return new CheckedFile(file, reading.formCode(), reading.periodCode(), reading.rowsRead(), observations,
				reading.findings().stream().map(FileCheck::inWords).toList());
	}

	private static CheckedFinding inWords(Finding finding) {
		FindingText text = finding.code().text();
		return new CheckedFinding(finding.code().name(), finding.code().severity(), address(finding),
				FindingText.messageVi(finding), FindingText.messageEn(finding), text.fixVi(), text.fixEn());
	}

	private static String address(Finding finding) {
		if (finding.sheetName() == null) {
			return (finding.cellRef() != null) ? finding.cellRef() : "";
		}
		return finding.sheetName() + ((finding.cellRef() != null) ? "!" + finding.cellRef() : "");
	}

}
