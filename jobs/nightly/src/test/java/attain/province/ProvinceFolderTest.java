package attain.province;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import attain.nightly.OwnInput;
import attain.nightly.TrialNight;
import attain.province.News.Standing;
import attain.province.ProvinceFolder.Settled;
import attain.settings.Settings;
import attain.warehouse.SqlFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A program of three files, in two versions, and a province that has edited some. */
class ProvinceFolderTest {

	private static final String FORM = "input/forms/F01.yaml";

	private static final String TARGETS = "input/reference/target.csv";

	@TempDir
	private Path folder;

	private Path program;

	private Path dir;

	@BeforeEach
	void bringAProgram() throws IOException {
		this.program = this.folder.resolve("attain-0.1");
		this.dir = this.folder.resolve("srv/langson");
		brings(FORM, "form: F01\ntitle: a\n");
		brings("input/forms/F02.yaml", "form: F02\n");
		brings(TARGETS, "target_code,note\nT1,\"two\nlines\"\n");
		brings("input/reference/plan.csv", "plan_code,plan_level\nLS,province\nVN,national\n");
		brings("input/attain.example.yaml", "#keep:\n");
		brings("input/inbox/sample.xlsx", "not the province's");
		brings("input/forms/.F01.yaml.swp", "not a form");
	}

	@Test
	void beginsWithFormsTablesSettingsAndAnEmptyInbox() throws Exception {
		Settled settled = settle(Beginning.EXAMPLE);
		assertThat(settled.isNew()).isTrue();
		assertThat(settled.news()).isEmpty();
		assertThat(settled.added()).containsExactly("README.md", "input/attain.yaml", FORM, "input/forms/F02.yaml",
				"input/reference/plan.csv", TARGETS);
		assertThat(text(TARGETS)).isEqualTo("target_code,note\nT1,\"two\nlines\"\n");
		assertThat(this.dir.resolve("input/inbox")).isEmptyDirectory();
		assertThat(this.dir.resolve("output")).isEmptyDirectory();
	}

	@Test
	void leavesEmptyWhatIsAProvincesOwn() throws Exception {
		settle(Beginning.BLANK);
		assertThat(text(TARGETS)).isEqualTo("target_code,note\n");
		assertThat(text("input/reference/plan.csv")).isEqualTo("plan_code,plan_level\nVN,national\n");
		assertThat(settle(Beginning.EXAMPLE).added()).isEmpty();
	}

	@Test
	void anUpgradeChangesNothingThatIsThereAndTellsWhatIsNew() throws Exception {
		settle(Beginning.EXAMPLE);
		edit(FORM, "form: F01\ntitle: ours\n");
		edit("input/reference/duty.csv", "form_code\nF01\n");
		Files.delete(this.dir.resolve("input/forms/F02.yaml"));
		Files.delete(this.dir.resolve("input/reference/plan.csv"));
		brings(FORM, "form: F01\ntitle: a\nstop: [b]\n");
		brings(TARGETS, "target_code,note\nT1,one\nT2,\n");
		brings("input/reference/duty.csv", "form_code\nF02\n");
		brings("input/reference/salary.csv", "code\n");
		Settled settled = settle(Beginning.EXAMPLE);
		assertThat(settled.added()).containsExactly("input/reference/plan.csv", "input/reference/salary.csv");
		assertThat(settled.news()).containsExactly(new News(FORM, Standing.EDITED, List.of(), List.of("stop: [b]")),
				new News("input/reference/duty.csv", Standing.OWN, List.of("F01"), List.of("F02")),
				new News(TARGETS, Standing.AS_BROUGHT, List.of("T1,\"two", "lines\""), List.of("T1,one", "T2,")));
		assertThat(text(FORM)).isEqualTo("form: F01\ntitle: ours\n");
		assertThat(text(TARGETS)).startsWith("target_code,note\nT1,\"two");
		assertThat(text(ProvinceFolder.BASE + "/" + FORM)).isEqualTo("form: F01\ntitle: a\n");
		assertThat(text(ProvinceFolder.NEW + "/" + FORM)).endsWith("stop: [b]\n");
	}

	@Test
	void whatWasTakenIsToldNoMore() throws Exception {
		settle(Beginning.EXAMPLE);
		brings(FORM, "form: F01\ntitle: b\n");
		assertThat(settle(Beginning.EXAMPLE).news()).extracting(News::path).containsExactly(FORM);
		edit(FORM, text(ProvinceFolder.NEW + "/" + FORM));
		assertThat(settle(Beginning.EXAMPLE).news()).isEmpty();
		assertThat(this.dir.resolve(ProvinceFolder.NEW)).doesNotExist();
		edit(FORM, "form: F01\ntitle: ours\n");
		assertThat(settle(Beginning.EXAMPLE).news()).isEmpty();
	}

	@Test
	void goesOnAfterAKill() throws Exception {
		settle(Beginning.EXAMPLE);
		Files.delete(this.dir.resolve(FORM));
		Files.delete(this.dir.resolve(ProvinceFolder.BASE).resolve(FORM));
		assertThat(settle(Beginning.EXAMPLE).added()).containsExactly(FORM);
	}

	@Test
	void refusesFoldersThatAreNotForThis() throws Exception {
		this.dir = this.program.resolve("provinces/langson");
		assertThat(refusal(Beginning.EXAMPLE)).contains("the program's own folder");
		this.dir = this.folder.resolve("elsewhere");
		edit("letter.txt", "x");
		assertThat(refusal(Beginning.EXAMPLE)).contains("There is something in it that attain init did not make");
		this.dir = this.dir.resolve("letter.txt");
		assertThat(refusal(Beginning.EXAMPLE)).contains("it is a file");
		this.dir = this.folder.resolve("begun");
		settle(Beginning.EXAMPLE);
		assertThat(refusal(Beginning.BLANK)).contains("run again without --blank");
	}

	@ParameterizedTest
	@EnumSource(Beginning.class)
	void theProgramsOwnInputBeginsAProvinceWithoutProblems(Beginning beginning) throws Exception {
		this.program = OwnInput.FOLDER.getParent();
		settle(beginning);
		Path input = this.dir.resolve("input");
		SqlFolder sql = new SqlFolder(this.program.resolve("sql"));
		assertThat(TrialNight.run(sql, input, List.of()).problems()).isEmpty();
		assertThat(Settings.read(input)).isEqualTo(Settings.DEFAULT);
		assertThat(Files.readAllLines(input.resolve("reference/waiver.csv"))).hasSize(1);
		assertThat(Files.readAllLines(input.resolve("reference/sample_submission.csv"))).hasSizeGreaterThan(100);
		try (Stream<Path> tables = Files.list(OwnInput.FOLDER.resolve("reference"))) {
			assertThat(tables.map((table) -> input.resolve("reference").resolve(table.getFileName())))
				.allMatch(Files::exists);
		}
	}

	@Test
	void theListOfRowsNamesTablesThatThereAre() throws Exception {
		for (String line : Files.readAllLines(Path.of("src/main/resources/attain/province/reference.csv"))
			.subList(1, 23)) {
			assertThat(OwnInput.FOLDER.resolve("reference").resolve(line.split(",")[0] + ".csv")).exists();
		}
	}

	private Settled settle(Beginning beginning) throws IOException {
		ProvinceFolder province = new ProvinceFolder(this.dir, this.program);
		assertThat(province.refusal(beginning)).isEmpty();
		return province.settle(beginning);
	}

	private String refusal(Beginning beginning) throws IOException {
		return new ProvinceFolder(this.dir, this.program).refusal(beginning).orElse("");
	}

	private void brings(String path, String text) throws IOException {
		write(this.program.resolve(path), text);
	}

	private void edit(String path, String text) throws IOException {
		write(this.dir.resolve(path), text);
	}

	private static void write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private String text(String path) throws IOException {
		return Files.readString(this.dir.resolve(path));
	}

}
