package attain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The strict reader of the binding language. */
class FormCatalogueTest {

	@TempDir
	Path folder;

	@Test
	void theFormsOfTheProductAreWithoutProblems() {
		assertThat(Forms.catalogue().problems()).isEmpty();
		assertThat(Forms.catalogue().forms()).extracting((form) -> form.code())
			.contains("F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "F10", "F11", "F12");
	}

	@Test
	void reportsAllProblemsOfAllFilesWithLineAndNearestName() throws IOException {
		write("A.yaml", """
				form: A
				title: {vi: a, en: a}
				calender: management
				period: week
				tables:
				  t:
				    columns:
				      A: {heading: [STT], holds: label}
				      B: {header: [Số], type: cuont, measure: {unti: x}}
				    rows:
				      unit: {level: commune}
				    checks:
				      - {part_of: B <= Z}
				""");
		write("B.yaml", "form: [\n");
		assertThat(FormCatalogue.read(this.folder).problems()).extracting(FormProblem::toString)
			.contains("A.yaml:1: 'calendar' is missing", "A.yaml:3: unknown key 'calender'. Nearest: calendar",
					"A.yaml:4: 'period' knows no 'week'. Nearest: year",
					"A.yaml:8: unknown key 'heading'. Nearest: header", "A.yaml:8: column 'A' has no 'header'",
					"A.yaml:9: 'type' knows no 'cuont'. Nearest: count",
					"A.yaml:7: unknown kind of row 'unti'. Nearest: unit", "A.yaml:12: unknown column 'Z'. Nearest: A",
					"B.yaml:1: not YAML: while parsing a flow node");
	}

	@Test
	void aChangedFormHasAnotherFingerprint() throws IOException {
		String yaml = "form: A\ntitle: {vi: a, en: a}\ncalendar: school\nperiod: year\n"
				+ "tables: {t: {columns: {A: {header: [STT]}}, rows: {unit: {}}}}\n";
		write("A.yaml", yaml);
		String before = FormCatalogue.read(this.folder).forms().get(0).fingerprint();
		write("A.yaml", yaml + "# changed\n");
		assertThat(FormCatalogue.read(this.folder).forms().get(0).fingerprint()).isNotEqualTo(before).hasSize(64);
	}

	private void write(String name, String yaml) throws IOException {
		Files.writeString(this.folder.resolve(name), yaml);
	}

}
