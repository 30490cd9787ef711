package attain.text;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodSpecTest {

	@ParameterizedTest(name = "{2}: \"{0}\" is {1}")
	@CsvFileSource(resources = "period_cases.csv", numLinesToSkip = 1)
	void findsThePeriodOfATitleOrFileName(String text, @Nullable String expected, String rule) {
		assertThat(code(PeriodReader.find(SpecText.of(text)))).as(rule).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{2}: \"{0}\" in 2023 is {1}")
	@CsvFileSource(resources = "period_in_year_cases.csv", numLinesToSkip = 1)
	void findsThePeriodThatLeavesItsYearToTheFile(String text, @Nullable String expected, String rule) {
		assertThat(code(PeriodReader.findInYear(text, 2023))).as(rule).isEqualTo(expected);
	}

	@Test
	void saysWhichCalendarTheWordsName() {
		assertThat(PeriodReader.find("năm học 2022-2023")).contains(new ReadPeriod("2022-2023", "school", true));
		assertThat(PeriodReader.find("năm 2023")).contains(new ReadPeriod("2023", null, false));
	}

	private static @Nullable String code(Optional<ReadPeriod> period) {
		return period.map(ReadPeriod::periodCode).orElse(null);
	}

}
