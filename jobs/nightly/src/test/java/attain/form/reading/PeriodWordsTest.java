package attain.form.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import attain.form.language.PeriodType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a title are its period. */
class PeriodWordsTest {

	private static final PeriodWords MONTHS = new PeriodWords(List.of(PeriodType.MONTH));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Tháng 4 năm 2023                                                  | 2023-04
			(Số liệu tháng 4/2023, từ ngày 15/3/2023 đến ngày 14/4/2023)      | 2023-04
			Lạng Sơn, ngày 20 tháng 5 năm 2023                                |
			Kèm theo Công văn số 12/2023/CV-STTTT ngày 20/4/2023              |
			Quyết định 06/2024/QĐ-UBND                                        |
			Thực hiện Kế hoạch 104/KH-UBND năm 2023                           |
			""")
	void aMonthIsNotADateAndNotADocument(String title, String code) {
		assertThat(MONTHS.inTitle(title).orElse(null)).isEqualTo(code);
	}

	@Test
	void theFileNameMayKnowLessThanTheTitle() {
		assertThat(PeriodWords.agrees("2023-04", Map.of("month", "4"))).isTrue();
		assertThat(PeriodWords.agrees("2023-04", Map.of("month", "03", "year", "2023"))).isFalse();
		assertThat(PeriodWords.agrees("2023-Q2", Map.of("quarter", "II", "year", "2023"))).isTrue();
		assertThat(PeriodWords.agrees("2023-H1", Map.of("year", "2023"))).isTrue();
		assertThat(PeriodWords.agrees("2023", Map.of("year", "2023", "half", "1"))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "statistical,2023-Q2,2023-06-30", "management,2023-04,2023-04-14", "management,2023,2023-12-14",
			"statistical,2023-9M,2023-09-30", "statistical,2023-H1,2023-06-30", "school,2022-2023-HK1,2023-01-15",
			"school,2022-2023,2023-05-31" })
	void aPeriodEndsByItsCalendar(String calendar, String code, LocalDate last) {
		assertThat(PeriodEnd.of(calendar, code)).isEqualTo(last);
	}

}
