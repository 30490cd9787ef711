package attain.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import attain.finding.Severity;
import attain.command.InputCheck.CheckedFile;
import attain.command.InputCheck.CheckedFinding;
import attain.command.InputCheck.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTest {

	private final Session session = new Session();

	@TempDir
	private Path folder;

	@Test
	void printsEveryFindingWithPlaceAndRemedy() throws Exception {
		Path file = Files.writeString(this.folder.resolve("a.csv"), "x");
		int exitCode = this.session.check((input, files) -> new Report(List.of(), List.of(file(file, Severity.ERROR))))
			.typeIn(this.folder, "check", file.toString());
		assertThat(exitCode).isEqualTo(1);
		assertThat(this.session.out()).isEqualTo("""
				✓ input/reference, input/forms: không có lỗi (no errors)

				%s · F01 · 2023-04
				  12 dòng (rows) · 30 số liệu (observations) · 1 phát hiện (findings)
				  ✗ Biểu 1!C12 · NUMBER_UNREADABLE · Không đọc được số "mười"
				    (Cannot read the number "mười")
				    → Gõ số bằng chữ số (Type it in digits)
				""".formatted(file));
	}

	@Test
	void warningsAreClean() throws Exception {
		Path file = Files.writeString(this.folder.resolve("a.csv"), "x");
		assertThat(this.session.check((input, files) -> new Report(List.of(), List.of(file(file, Severity.WARNING))))
			.typeIn(this.folder, "check", file.toString())).isZero();
	}

	@Test
	void brokenReferenceIsAnErrorOfItsOwnAndStopsTheCheckOfFiles() throws Exception {
		Path file = Files.writeString(this.folder.resolve("a.csv"), "x");
		this.session.check((input, files) -> new Report(List.of("plan.csv line 3: unknown code X"), List.of()));
		assertThat(this.session.typeIn(this.folder, "check")).isEqualTo(1);
		assertThat(this.session.out()).isEqualTo("✗ plan.csv line 3: unknown code X\n");
		assertThat(this.session.typeIn(this.folder, "check", file.toString())).isEqualTo(4);
	}

	@Test
	void refusesAFileThatIsNotThere() {
		assertThat(this.session.typeIn(this.folder, "check", "none.xlsx")).isEqualTo(4);
		assertThat(this.session.err()).isEqualTo("Không có tệp none.xlsx (there is no such file)\n");
	}

	private static CheckedFile file(Path path, Severity severity) {
		return new CheckedFile(path, "F01", "2023-04", 12, 30,
				List.of(new CheckedFinding("NUMBER_UNREADABLE", severity, "Biểu 1!C12", "Không đọc được số \"mười\"",
						"Cannot read the number \"mười\"", "Gõ số bằng chữ số", "Type it in digits")));
	}

}
