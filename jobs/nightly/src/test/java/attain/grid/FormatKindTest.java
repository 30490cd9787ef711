package attain.grid;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatKindTest {

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`',
			value = { "General ~ PLAIN", "0.00 ~ PLAIN", "#,##0\\ \"ngày\" ~ PLAIN", "0.00E+00 ~ PLAIN", "@ ~ PLAIN",
					"#,##0 [$₫-42A] ~ PLAIN", "_-* #,##0.00\\ _₫_- ~ PLAIN", "[Red]0 ~ PLAIN", "0\\% ~ PLAIN",
					"0\"%\" ~ PLAIN", "# ?/? ~ PLAIN", "0% ~ PERCENT", "0.0%;[Red]-0.0% ~ PERCENT",
					"[>=1]0%;0.0% ~ PERCENT", "dd/mm/yyyy ~ DATE", "[$-42A]dd mmmm yyyy;@ ~ DATE", "m/d/yy ~ DATE",
					"[h]:mm:ss ~ DATE", "mm:ss.0 ~ DATE", "d\"/\"m ~ DATE", "yyyy\"年\" ~ DATE" })
	void knowsWhatAFormatDoesToANumber(String format, FormatKind kind) {
		assertThat(FormatKind.of(format)).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "0, ''", "9, 0%", "10, 0.00%", "14, m/d/yy", "27, ''", "60, ''", "163, ''", "-1, ''", "999, ''" })
	void spellsOutFormatsKnownByNumber(int formatNumber, String format) {
		assertThat(CellFormat.builtIn(formatNumber)).isEqualTo(format);
	}

}
