package attain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No contradiction of the plans is without a case, and the page about them is true. */
class PlanConflictTest {

	private static final Path SQL_TESTS = Path.of("../../sql/tests");

	@Test
	void everyConflictIsListed() {
		assertThat(PlanConflict.all()).extracting(PlanConflict::number)
			.containsExactlyElementsOf(
					IntStream.rangeClosed(1, 32).mapToObj((number) -> "C%02d".formatted(number)).toList());
	}

	@Test
	void everyConflictHasACaseThatIsThere() {
		assertThat(PlanConflict.all()).allSatisfy((each) -> assertThat(each.sqlCases()).isNotEmpty()
			.allSatisfy((name) -> assertThat(SQL_TESTS.resolve(name).resolve("expect.csv")).isRegularFile()));
	}

	/** See {@link PlanConflict} to write the page again. */
	@Test
	void thePageIsUpToDate() throws IOException {
		assertThat(Files.readString(PlanConflict.PAGE)).isEqualTo(PlanConflict.page());
	}

}
