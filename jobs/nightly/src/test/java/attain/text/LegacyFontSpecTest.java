package attain.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import attain.RealData;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class LegacyFontSpecTest {

	/** Fields of a line of the list of real texts. */
	private static final int FIELDS = 10;

	@ParameterizedTest(name = "{3}: \"{1}\" in {0}")
	@CsvFileSource(resources = "legacy_font_cases.csv", numLinesToSkip = 1)
	void decodesWhatTheFontDraws(String font, String text, String expected, String rule) {
		String stored = SpecText.of(text);
		String decoded = switch (font) {
			case "tcvn3" -> Tcvn3.decode(stored, Tcvn3.Glyphs.AS_WRITTEN);
			case "tcvn3 capitals" -> Tcvn3.decode(stored, Tcvn3.Glyphs.CAPITALS);
			case "vni" -> Vni.decode(stored);
			default -> throw new IllegalArgumentException(font);
		};

		assertThat(decoded).as(rule).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{3}: \"{1}\" in {0}")
	@CsvFileSource(resources = "font_name_cases.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
	void readsTextByTheNameOfItsFont(String font, String text, String expected, String rule) {
		String stored = SpecText.of(text);
		Optional<LegacyFont> legacy = LegacyFont.of(font);

		assertThat(legacy.map((found) -> found.decode(stored)).orElse(stored)).as(rule)
			.isEqualTo(SpecText.of(expected));
	}

	/**
	 * Texts of real workbooks; some lines of the list are torn where a text had two.
	 */
	@Test
	void readsEveryTextOfRealWorkbooks() throws IOException {
		Path list = RealData.folder("encodings").resolve("tcvn3_vectors.csv");
		assumeTrue(Files.exists(list), () -> "skipped: no " + list);
		SoftAssertions all = new SoftAssertions();
		int compared = 0;
		for (String line : Files.readAllLines(list)) {
			Optional<CSVRecord> whole = fields(line);
			if (whole.isPresent() && !whole.get().get(FIELDS - 1).equals("example_font")) {
				CSVRecord text = whole.get();
				LegacyFont font = text.get(4).equals("yes") ? LegacyFont.TCVN3_CAPITALS : LegacyFont.TCVN3;
				all.assertThat(Tcvn3.decode(text.get(0), Tcvn3.Glyphs.AS_WRITTEN)).isEqualTo(text.get(1));
				all.assertThat(font.decode(text.get(0))).isEqualTo(text.get(2));
				compared++;
			}
		}
		all.assertAll();
		assertThat(compared).isGreaterThan(1_400);
	}

	private static Optional<CSVRecord> fields(String line) {
		try (CSVParser parser = CSVParser.parse(line, CSVFormat.DEFAULT)) {
			List<CSVRecord> records = parser.getRecords();
			return records.stream().filter((record) -> record.size() == FIELDS).findFirst();
		}
		catch (IOException | RuntimeException ex) {
			return Optional.empty();
		}
	}

}
