package attain.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No model and no check without a case, no case without its model or check. */
class SqlTestFolderTest {

	private static final Path SQL = CaseWarehouse.SQL.folder();

	private static final Path TESTS = SQL.resolve("tests");

	private static final Pattern MODEL_FILE = Pattern
		.compile("[a-z]+\\.\\w+/((given|\\w+/given)/[a-z]+\\.\\w+\\.csv|\\w+/(expect\\.csv|ask\\.sql))");

	private static final Pattern CHECK_FILE = Pattern
		.compile("checks/(reference/)?\\w+/(given|finds/given|passes/given)/[a-z]+\\.\\w+\\.csv");

	@Test
	void everyModelAndMacroHasACaseAndEveryCaseItsModel() {
		Set<String> subjects = new HashSet<>(CaseWarehouse.shared().modelNames());
		CaseWarehouse.SQL.macroScripts()
			.forEach((file) -> subjects.add("mart." + file.getFileName().toString().replaceFirst("\\.sql$", "")));
		List<String> tested = SqlCase.folders(TESTS)
			.stream()
			.map((folder) -> folder.getFileName().toString())
			.filter((name) -> !name.equals("checks"))
			.toList();
		assertThat(tested).containsExactlyInAnyOrderElementsOf(subjects);
		assertThat(tested).allSatisfy((subject) -> assertThat(caseNames(subject)).isNotEmpty());
	}

	@Test
	void everyCheckHasACaseWhereItFindsAndOneWhereItPasses() {
		assertThat(SqlTestFolder.checks(SQL))
			.allSatisfy((check) -> assertThat(caseNames("checks/" + check)).containsExactly("finds", "passes"));
	}

	@Test
	void everyCheckFolderHasItsCheck() {
		List<String> known = SqlTestFolder.checks(SQL);
		assertThat(SqlTestFolder.files(TESTS.resolve("checks")))
			.allSatisfy((file) -> assertThat(known).contains(checkOf(file)));
	}

	@Test
	void everyFileIsOneThatTheTestsRead() {
		assertThat(SqlTestFolder.files(TESTS)).map((file) -> TESTS.relativize(file).toString())
			.allMatch((name) -> MODEL_FILE.matcher(name).matches() || CHECK_FILE.matcher(name).matches());
	}

	@Test
	void everyExpectationSaysWhyAndStandsInItsCase() throws IOException {
		for (Path subject : SqlCase.folders(TESTS)) {
			for (String name : subject.endsWith("checks") ? List.<String>of()
					: caseNames(subject.getFileName().toString())) {
				assertThat(Files.readString(subject.resolve(name).resolve("expect.csv"))).as("%s/%s", subject, name)
					.startsWith("# ");
			}
		}
	}

	private static List<String> caseNames(String subject) {
		return SqlCase.folders(TESTS.resolve(subject))
			.stream()
			.map((folder) -> folder.getFileName().toString())
			.filter((name) -> !name.equals("given"))
			.toList();
	}

	private static String checkOf(Path file) {
		String path = TESTS.resolve("checks").relativize(file).toString();
		return path.replaceFirst("/((finds|passes)/)?given/[^/]*$", "");
	}

}
