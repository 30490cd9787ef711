package attain.nightly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;

import attain.nightly.NightRequest.Scope;
import attain.nightly.TrialNight.TriedFile;
import attain.submission.Inbox;
import attain.submission.InboxFile;
import attain.submission.Listing;
import attain.submission.Sha256;
import attain.warehouse.CheckedSubmissions;
import attain.warehouse.CheckedSubmissions.FindingInWords;
import attain.warehouse.SqlFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** With the repository's own input: the samples hold one trouble of each kind. */
class TrialNightTest {

	private static final Path INPUT = Path.of("../../input").toAbsolutePath().normalize();

	@TempDir
	private Path folder;

	@Test
	void tellsWhatReaderAndSqlFindInTheFilesAndNothingOfFilesThatAreNotThere() throws Exception {
		Path empty = Files.createFile(this.folder.resolve("empty.xlsx"));
		Path ended = INPUT.resolve("inbox/2025-07-16/BC_ChiLang_T7_2025.xlsx");
		Path date = INPUT.resolve("inbox/2023-02-17/BC_TrangDinh_T2.xlsx");
		Path ambiguous = INPUT.resolve("inbox/2023-05-16/BC_ChiLang_T5.xlsx");
		TrialNight.Report report = trial(INPUT, empty, ended, date, ambiguous);
		assertThat(report.problems()).isEmpty();
		assertThat(report.files()).extracting(TriedFile::file).containsExactly(empty, ended, date, ambiguous);
		assertThat(report.files()).extracting(TrialNightTest::codes)
			.containsExactly(List.of("FILE_EMPTY"), List.of("SENDER_ENDED"), List.of("RATIO_IS_DATE"),
					List.of("UNIT_AMBIGUOUS"));
		assertThat(report.files().get(3)).extracting(TriedFile::formCode, TriedFile::periodCode, TriedFile::rowsRead)
			.containsExactly("F10", "2023-05", 21L);
	}

	@Test
	@ExtendWith(SampleNight.class)
	void findsInTheFilesOfTheSampleWhatTheNightFound(SampleNight.Output night) throws Exception {
		Listing listing = new Inbox(INPUT.resolve("inbox")).list();
		List<Path> files = listing.files().stream().map(InboxFile::file).toList();
		NightRequest request = new NightRequest(INPUT, this.folder, SampleNight.BUSINESS_DATE, Scope.CHANGES,
				ProgressListener.SILENT);
		try (TrialWork trial = TrialWork.open(request, new SqlFolder(Path.of("../../sql")));
				Connection snapshot = DriverManager
					.getConnection("jdbc:duckdb:" + night.folder().resolve("attain.duckdb").toRealPath())) {
			CheckedSubmissions published = new CheckedSubmissions(snapshot);
			List<TriedFile> found = new ArrayList<>();
			for (Path file : files) {
				found.add(TrialWork.tried(file, Sha256.of(file), published));
			}
			assertThat(trial.report(files, listing).files()).isEqualTo(found);
			assertThat(found.stream().mapToInt((file) -> file.findings().size()).sum()).isGreaterThan(100);
		}
	}

	@Test
	void tellsSentenceAndRemedyApart() {
		TrialNight.Report report = trial(INPUT, INPUT.resolve("inbox/2023-02-17/BC_TrangDinh_T2.xlsx"));
		assertThat(report.files().get(0).findings()).containsExactly(new FindingInWords("RATIO_IS_DATE", "error",
				"Biểu tổng hợp", "H13", "Ô này là ngày (12/03/2023); bảng tính đã đổi tỷ số thành ngày.",
				"This cell is a date (12/03/2023): the spreadsheet turned a ratio into it.",
				"Định dạng ô là Văn bản rồi ghi lại, ví dụ 12/3.",
				"Format the cell as Text and write it again, such as 12/3."));
	}

	@Test
	void readsNothingWithoutFormsAndReference() throws Exception {
		Path file = Files.writeString(this.folder.resolve("a.csv"), "x");
		Path forms = Files.createDirectories(this.folder.resolve("input/forms"));
		Files.writeString(forms.resolve("F01.yaml"), "colour: red\n");
		TrialNight.Report report = trial(this.folder.resolve("input"), file);
		assertThat(report.files()).isEmpty();
		assertThat(report.problems())
			.anyMatch((problem) -> problem.startsWith("input/forms/F01.yaml:1: mô tả biểu sai (form description: "))
			.contains("Không có thư mục " + this.folder.resolve("input/reference") + " (there is no such folder)");
	}

	private static TrialNight.Report trial(Path input, Path... files) {
		return TrialNight.run(new SqlFolder(Path.of("../../sql")), input, List.of(files));
	}

	private static List<String> codes(TriedFile file) {
		return file.findings().stream().map(FindingInWords::code).toList();
	}

}
