package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import attain.nightly.BlankForms.Outcome;
import attain.nightly.BlankForms.Request;
import attain.warehouse.CheckedSubmissions.FindingInWords;
import attain.warehouse.SqlFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The blank workbooks that senders fill in. */
class BlankFormsTest {

	private static final Path INPUT = Path.of("../../input");

	private static final SqlFolder SQL = new SqlFolder(Path.of("../../sql"));

	@TempDir
	Path folder;

	@Test
	void everyBlankFormIsRecognisedAndLacksNothingButFigures() {
		List<Path> files = new ArrayList<>();
		for (Request request : List.of(request("F01", "LS-STTTT", "2023-04"), request("F02", "LS-VPUBND", "2023-04"),
				request("F02", "LS-VPUBND", "2023-Q2"), request("F07", "LS-CTK", "2023"),
				request("F10", "187", "2023-04"), request("F10", "05977", "2025-08"))) {
			Outcome outcome = BlankForms.write(SQL, INPUT, request);
			assertThat(outcome.problems()).isEmpty();
			files.addAll(outcome.files());
		}
		assertThat(TrialNight.run(SQL, INPUT, files).files()).hasSameSizeAs(files).allSatisfy((file) -> {
			assertThat(file.findings()).as(file.file().toString())
				.extracting(FindingInWords::code)
				.containsExactly("NO_VALUES");
			assertThat(file.formCode()).isNotNull();
		});
	}

	@ParameterizedTest
	@CsvSource({ "F10, 187, 2025-08, 187 không gửi biểu F10 trong kỳ 2025-08",
			"F10, 999, 2023-04, 999 không gửi biểu F10 trong kỳ 2023-04", "F99, 187, 2023-04, Không có biểu F99",
			"F10, 187, 2023, Biểu F10 không báo cáo kỳ 2023", "F10, 187, thang 4, Biểu F10 không báo cáo kỳ thang 4",
			"F10, 187, 2023-13, Biểu F10 không báo cáo kỳ 2023-13" })
	void saysWhatIsWrongWithARequest(String form, String org, String period, String problem) {
		Outcome outcome = BlankForms.write(SQL, INPUT, request(form, org, period));
		assertThat(outcome.files()).isEmpty();
		assertThat(outcome.problems()).singleElement().asString().startsWith(problem);
	}

	@Test
	void neverWritesOverWhatASenderMayHaveFilledIn() throws IOException {
		Path file = BlankForms.write(SQL, INPUT, request("F10", "187", "2023-04")).files().get(0);
		Files.writeString(file, "filled in");
		Outcome again = BlankForms.write(SQL, INPUT, request("f10", "187", "2023-04"));
		assertThat(again.files()).isEmpty();
		assertThat(again.problems()).singleElement().asString().contains(file.toString(), "không ghi đè");
		assertThat(file).hasContent("filled in");
	}

	@Test
	void refusesAVintageThatTheFormDoesNotKnow() {
		Request request = new Request("F07", "LS-CTK", "2023", "final", this.folder);
		assertThat(BlankForms.write(SQL, INPUT, request).problems()).singleElement()
			.asString()
			.startsWith("Biểu F07 không có loại số liệu final");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void tellsWhatIsWrongWithFormsBeforeItUsesThem() throws IOException {
		Path input = this.folder.resolve("input");
		OwnInput.copyTo(input);
		Files.writeString(input.resolve("forms/F10.yaml"), "form: F10\ntittle: x\n");
		assertThat(BlankForms.write(SQL, input, request("F10", "187", "2023-04")).problems()).isNotEmpty()
			.anySatisfy((problem) -> assertThat(problem).contains("forms/F10.yaml:2", "tittle"));
	}

	private Request request(String form, String org, String period) {
		return new Request(form, org, period, "", this.folder);
	}

}
