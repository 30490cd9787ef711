package attain.text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextSpecTest {

	@ParameterizedTest(name = "{3}: {0} of \"{1}\"")
	@CsvFileSource(resources = "text_cases.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
	void bringsSpellingsTogether(String function, String text, String expected, String rule) {
		String written = SpecText.of(text);
		String got = switch (function) {
			case "plain" -> PlainText.of(written);
			case "match" -> MatchKey.of(written);
			case "unaccented" -> MatchKey.unaccented(written);
			default -> throw new IllegalArgumentException(function);
		};

		assertThat(got).as(rule).isEqualTo(SpecText.of(expected));
	}

	@ParameterizedTest(name = "{4}: \"{0}\"")
	@CsvFileSource(resources = "unit_name_cases.csv", numLinesToSkip = 1)
	void takesNamesOfUnitsApart(String text, String matchKey, @Nullable String unitType, String bareKey, String rule) {
		assertThat(UnitName.of(text)).as(rule).isEqualTo(new UnitName(matchKey, unitType, bareKey));
	}

	@ParameterizedTest(name = "{2}: \"{0}\" is {1}")
	@CsvFileSource(resources = "flag_cases.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
	void readsTicks(String text, Flag expected, String rule) {
		assertThat(FlagReader.read(SpecText.of(text))).as(rule).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{2}: \"{0}\" is {1}")
	@CsvFileSource(resources = "ratio_cases.csv", numLinesToSkip = 1)
	void readsTwoNumbersAroundASlash(String text, @Nullable String expected, String rule) {
		String told = RatioReader.read(text)
			.map((ratio) -> (ratio.first() + " | " + ratio.second() + " | " + ratio.suffix()).strip())
			.orElse(null);

		assertThat(told).as(rule).isEqualTo(expected);
	}

	@Test
	void returnsPlainTextWithoutCopyingIt() {
		String text = new String("37 DN");

		assertThat(PlainText.of(text)).isSameAs(text);
	}

}
