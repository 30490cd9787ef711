package attain.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import attain.nightly.SampleNight;
import attain.publish.Snapshot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The questions of {@code sql/queries} have answers in the sample year. */
@ExtendWith(SampleNight.class)
class WorkedQueriesTest {

	private static final Path FOLDER = Path.of("../../sql/queries");

	/** Nothing moves on a first night. */
	private static final Set<String> EMPTY_ON_THE_FIRST_NIGHT = Set.of("16_what_moved_since_the_last_night.sql");

	@TestFactory
	Stream<DynamicTest> everyQuestionHasAnAnswer(SampleNight.Output night) {
		return files().stream()
			.map((file) -> DynamicTest.dynamicTest(file.getFileName().toString(),
					() -> assertThat(hasRows(night, Files.readString(file)))
						.isEqualTo(!EMPTY_ON_THE_FIRST_NIGHT.contains(file.getFileName().toString()))));
	}

	@Test
	void theListHasEachQuestionInItsWords() throws IOException {
		assertThat(Files.readString(FOLDER.resolve("README.md"))).contains(files().stream()
			.map((file) -> "| [%1$s](%1$s) | %2$s |".formatted(file.getFileName(), question(file)))
			.toList());
	}

	private static String question(Path file) {
		try {
			String first = Files.readString(file).lines().findFirst().orElse("");
			assertThat(first).as(file.toString()).startsWith("-- ").contains("?");
			return first.substring("-- ".length());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean hasRows(SampleNight.Output night, String query) throws IOException, SQLException {
		try (Snapshot snapshot = Snapshot.current(night.folder());
				Statement statement = snapshot.connection().createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			return rows.next();
		}
	}

	private static List<Path> files() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".sql")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
