package attain.sql;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Every check finds a row where it must, and none where all is well. */
class SqlCheckTest {

	private static final Path TESTS = CaseWarehouse.SQL.folder().resolve("tests");

	@TestFactory
	Stream<DynamicContainer> findsWhatItNamesAndNothingElse() {
		return SqlTestFolder.checks(CaseWarehouse.SQL.folder())
			.stream()
			.map((check) -> DynamicContainer.dynamicContainer(check, SqlCase.of(TESTS, "checks/" + check)
				.stream()
				.map((sqlCase) -> test(sqlCase, CaseWarehouse.SQL.folder().resolve("checks/" + check + ".sql")))));
	}

	private static DynamicTest test(SqlCase sqlCase, Path check) {
		return DynamicTest.dynamicTest(sqlCase.path(), sqlCase.folder().toUri(), () -> {
			long rows = CaseWarehouse.shared().rowsFound(sqlCase, check);
			assertThat(rows > 0).as("%s: %d rows", sqlCase.path(), rows).isEqualTo(sqlCase.name().equals("finds"));
		});
	}

}
