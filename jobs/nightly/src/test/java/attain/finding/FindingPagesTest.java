package attain.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The guide says what the program says: see {@link FindingPages} to write it again. */
class FindingPagesTest {

	@Test
	void everyCodeHasAnOccasion() {
		assertThat(FindingPages.read().occasions().keySet()).containsExactlyInAnyOrder(FindingCode.values());
		assertThat(FindingPages.read().occasions().values())
			.allSatisfy((occasion) -> assertThat(new String[] { occasion.vi(), occasion.en(), occasion.example() })
				.allSatisfy((sentence) -> assertThat(sentence).isNotBlank()));
	}

	@Test
	void thePagesAreThoseOfTheCatalogue() throws IOException {
		Map<String, String> written = new TreeMap<>();
		try (Stream<Path> files = Files.list(FindingPages.FOLDER)) {
			files.filter((file) -> file.toString().endsWith(".md"))
				.forEach((file) -> written.put(file.getFileName().toString(), text(file)));
		}
		assertThat(written).isEqualTo(new TreeMap<>(FindingPages.read().pages()));
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
