package attain.sql;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Every case of every model. One alone:
 * {@code mvn test -Dtest=SqlModelTest -Dcase=mart.ranking/ties_share_a_rank}
 */
class SqlModelTest {

	private static final Path TESTS = CaseWarehouse.SQL.folder().resolve("tests");

	@TestFactory
	Stream<DynamicContainer> answersAsExpected() {
		return SqlCase.folders(TESTS)
			.stream()
			.map((folder) -> folder.getFileName().toString())
			.filter((subject) -> !subject.equals("checks"))
			.map((subject) -> DynamicContainer.dynamicContainer(subject,
					SqlCase.of(TESTS, subject).stream().map(SqlModelTest::test)));
	}

	@Test
	void hasTheCaseAskedFor() {
		String asked = System.getProperty("case", "");
		assumeThat(asked).doesNotStartWith("checks");
		assertThat(SqlCase.folders(TESTS)
			.stream()
			.flatMap((folder) -> SqlCase.of(TESTS, folder.getFileName().toString()).stream()))
			.as("cases that begin with \"%s\"", asked)
			.isNotEmpty();
	}

	private static DynamicTest test(SqlCase sqlCase) {
		return DynamicTest.dynamicTest(sqlCase.path(), sqlCase.folder().toUri(), () -> {
			Comparison comparison = CaseWarehouse.shared().compare(sqlCase);
			assertThat(comparison.isEqual())
				.as("%s: - is missing, + is too many%n%s", sqlCase.path(), String.join("\n", comparison.lines()))
				.isTrue();
		});
	}

}
