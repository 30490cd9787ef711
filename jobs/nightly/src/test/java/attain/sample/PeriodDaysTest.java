package attain.sample;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodDaysTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			management,  2023,          2022-12-15, 2023-12-14, 2023
			management,  2023-12,       2023-11-15, 2023-12-14, 2023
			management,  2024-01,       2023-12-15, 2024-01-14, 2024
			management,  2023-03,       2023-02-15, 2023-03-14, 2023
			management,  2023-Q1,       2022-12-15, 2023-03-14, 2023
			management,  2023-Q4,       2023-09-15, 2023-12-14, 2023
			management,  2023-H1,       2022-12-15, 2023-06-14, 2023
			management,  2023-9M,       2022-12-15, 2023-09-14, 2023
			statistical, 2023-12,       2023-12-01, 2023-12-31, 2023
			statistical, 2024-02,       2024-02-01, 2024-02-29, 2024
			statistical, 2023-Q3,       2023-07-01, 2023-09-30, 2023
			statistical, 2023-H1,       2023-01-01, 2023-06-30, 2023
			statistical, 2023-9M,       2023-01-01, 2023-09-30, 2023
			school,      2022-2023-HK1, 2022-09-01, 2023-01-15, 2023
			school,      2022-2023-HK2, 2023-01-16, 2023-05-31, 2023
			school,      2023-2024-HK1, 2023-09-01, 2024-01-15, 2024
			""")
	void countsTheDaysOfEachCalendar(String calendar, String period, LocalDate first, LocalDate last, int year) {
		assertThat(PeriodDays.of(calendar, period)).isEqualTo(new PeriodDays(first, last, year));
	}

}
