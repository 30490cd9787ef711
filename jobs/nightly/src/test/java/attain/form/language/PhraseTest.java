package attain.form.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How printed phrases are found. */
class PhraseTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kế hoạch năm {year} | KẾ HOẠCH  NĂM 2023                 | SAME
			Kế hoạch năm {year} | Kế hoạch năm 2023 (KH số 104/KH-UBND) | STARTS
			T.hiện T{month}     | T.hiện T4                          | SAME
			Thực hiện tháng {month} | Thực hiện tháng 04             | SAME
			Thực hiện tháng {month} | Thực hiện tháng 13             | NONE
			Quý I               | Quý II                             | NONE
			Tổng số             | Hồ sơ công việc - Tổng số          | CONTAINS
			Mật                 | Mật độ                             | STARTS
			Mật                 | Mạtx                               | NONE
			So DVC muc do 4     | Số DVC mức độ 4 (toàn trình)       | STARTS
			Quý {quarter}       | Quý iv                             | SAME
			""")
	void findsAPhraseByItsBareWords(String phrase, String text, Phrase.Fit fit) {
		assertThat(Phrase.of(phrase).fit(Words.of(text))).isEqualTo(fit);
	}

	@Test
	void readsFileNamesByTheirPattern() {
		assertThat(FilePattern.of("BC_CDS_T{month}_{year}").read("bc_cds_t04_2023_STTTT_lan2"))
			.contains(Map.of("month", "04", "year", "2023"));
		assertThat(FilePattern.of("BC_{sender}_T{month}").read("BC_ChiLang_T12"))
			.contains(Map.of("sender", "CHILANG", "month", "12"));
		assertThat(FilePattern.of("DVC_{year}{month}").read("DVC_202304"))
			.contains(Map.of("year", "2023", "month", "04"));
		assertThat(FilePattern.of("x_{year}-{six_months}").read("x_2023-6T"))
			.contains(Map.of("year", "2023", "half", "1"));
		assertThat(FilePattern.of("x_{year}").read("x_20234")).isEmpty();
	}

}
