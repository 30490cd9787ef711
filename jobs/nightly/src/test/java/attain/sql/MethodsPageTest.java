package attain.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The worked examples of {@code docs/methods.md} are cases. */
class MethodsPageTest {

	private static final Path TESTS = Path.of("../../sql/tests");

	/**
	 * A name of a case: words joined with at least two underscores, or behind a model.
	 */
	private static final Pattern CASE = Pattern.compile("`(?:[a-z]+\\.[a-z_]+/)?([a-z]+(?:_[a-z0-9]+){2,})`");

	/** Columns and models that are named on the page too. */
	private static final Set<String> NO_CASES = Set.of("open_sdg_progress");

	@Test
	void everyCaseThatThePageNamesIsThere() throws IOException {
		Set<String> cases;
		try (Stream<Path> folders = Files.walk(TESTS, 2)) {
			cases = folders.filter(Files::isDirectory)
				.map((folder) -> folder.getFileName().toString())
				.collect(Collectors.toSet());
		}
		List<String> named = CASE.matcher(Files.readString(Path.of("../../docs/methods.md")))
			.results()
			.map((match) -> match.group(1))
			.filter((name) -> !NO_CASES.contains(name))
			.toList();
		assertThat(named).hasSizeGreaterThan(30);
		assertThat(cases).containsAll(named);
	}

}
