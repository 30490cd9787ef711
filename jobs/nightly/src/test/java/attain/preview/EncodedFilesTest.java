package attain.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import attain.form.FormCatalogue;
import attain.form.FormReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** One table in several encodings and number styles shows the same rows. */
class EncodedFilesTest {

	private static final FormReader NO_FORM = new FormReader(new FormCatalogue(List.of(), List.of()));

	@TestFactory
	Stream<DynamicTest> theReencodedFilesGiveTheRowsOfTheFirst() throws IOException {
		Path folder = folder();
		assumeTrue(Files.isDirectory(folder), "the shared real files are not beside this checkout");
		List<String> expected = rows(folder.resolve("00_expected_utf8_nfc_comma_pointdec.csv"));
		assertThat(expected).hasSize(38);
		return Stream
			.of("01_windows1258_semicolon_vi_numbers.csv", "04_utf16le_bom_tab_vi_numbers.csv",
					"06_utf8_bom_semicolon_vi_numbers.csv")
			.map((name) -> DynamicTest.dynamicTest(name,
					() -> assertThat(rows(folder.resolve(name))).zipSatisfy(expected, EncodedFilesTest::compare)));
	}

	private static Path folder() {
		String given = System.getProperty("attain.realdata");
		if (given != null) {
			return Path.of(given, "encodings");
		}
		Path above = Path.of("").toAbsolutePath();
		while (above != null && !Files.isDirectory(above.resolveSibling("shared/realdata"))) {
			above = above.getParent();
		}
		return (above != null) ? above.resolveSibling("shared/realdata/encodings") : Path.of("shared");
	}

	private static List<String> rows(Path file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Preview(file, NO_FORM.trace(file, file.getFileName().toString()), List.of()).print(PreviewFormat.CSV,
				new PrintStream(out, true, StandardCharsets.UTF_8), 0);
		return out.toString(StandardCharsets.UTF_8).lines().toList();
	}

	/** The fields of both: equal, numbers to two decimals, a half rounded either way. */
	private static void compare(String line, String expected) {
		List<String> fields = fields(line);
		List<String> others = fields(expected);
		assertThat(fields).as(line).hasSameSizeAs(others);
		for (int i = 0; i < fields.size(); i++) {
			if (others.get(i).matches("-?\\d+(\\.\\d+)?")) {
				assertThat(new BigDecimal(fields.get(i))).as(line)
					.isCloseTo(new BigDecimal(others.get(i)), within(new BigDecimal("0.005")));
			}
			else {
				assertThat(fields.get(i)).isEqualTo(others.get(i));
			}
		}
	}

	private static List<String> fields(String line) {
		return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
	}

}
