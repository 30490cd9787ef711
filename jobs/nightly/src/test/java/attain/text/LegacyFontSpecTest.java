package attain.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class LegacyFontSpecTest {

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

}
