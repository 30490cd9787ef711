package attain.nightly;

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

	private Request request(String form, String org, String period) {
		return new Request(form, org, period, "", this.folder);
	}

}
