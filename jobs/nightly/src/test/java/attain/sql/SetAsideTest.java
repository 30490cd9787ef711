package attain.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A figure that is set aside for another sender's counts nowhere: who reads observations
 * says what it does with these.
 */
class SetAsideTest {

	private static final Path SQL = Path.of("../../sql");

	@Test
	void everyReaderOfObservationsSaysWhatItDoesWithThem() throws IOException {
		for (String folder : List.of("models", "explain", "queries", "macros")) {
			try (Stream<Path> files = Files.walk(SQL.resolve(folder))) {
				for (Path file : files.filter((path) -> path.toString().endsWith(".sql")).toList()) {
					String text = Files.readString(file).replaceAll("--.*", "");
					// which measures there are, whoever tells them
					String read = text.replaceAll(
							"select (distinct )?measure_code(, form_code)? from core.fct_observation(\\)|\\n)", "");
					if (read.contains("core.fct_observation")) {
						assertThat(text).as(SQL.relativize(file).toString()).contains("is_set_aside");
					}
				}
			}
		}
	}

}
