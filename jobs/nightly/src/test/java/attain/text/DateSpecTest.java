package attain.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateSpecTest {

	@ParameterizedTest(name = "{2}: \"{0}\" is {1}")
	@CsvFileSource(resources = "date_cases.csv", numLinesToSkip = 1)
	void readsDatesWithTheDayFirst(String text, String expected, String rule) {
		assertThat(told(DateReader.read(SpecText.of(text)))).as(rule).isEqualTo(expected);
	}

	private static String told(ReadDate read) {
		if (read instanceof ReadDate.Day day) {
			return day.date().toString();
		}
		if (read instanceof ReadDate.Moment moment) {
			return moment.moment().toString();
		}
		return (read instanceof ReadDate.Incomplete) ? "incomplete" : "unreadable";
	}

}
