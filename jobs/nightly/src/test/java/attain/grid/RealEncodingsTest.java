package attain.grid;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import attain.RealData;
import attain.text.DashMeaning;
import attain.text.NumberKind;
import attain.text.NumberReader;
import attain.text.NumberRule;
import attain.text.NumberStyle;
import attain.text.PlainText;
import attain.text.ReadNumber;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One table saved in several encodings and number styles says the same each time. */
class RealEncodingsTest {

	private static final NumberRule MACHINE = new NumberRule(NumberKind.DECIMAL, DashMeaning.NOT_COLLECTED,
			NumberStyle.MACHINE);

	private static List<List<String>> rows(String file, NumberStyle style) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		for (GridRow row : Opened.of(RealData.folder("encodings").resolve(file)).rows().get(0)) {
			rows.add(row.cells()
				.stream()
				.map((cell) -> (cell.column() >= 2 && cell.column() <= 4 && row.number() > 1) ? number(cell, style)
						: PlainText.of(cell.text()))
				.toList());
		}
		return rows;
	}

	private static String number(Cell cell, NumberStyle style) {
		NumberKind kind = (cell.column() == 4) ? NumberKind.PERCENT : NumberKind.DECIMAL;
		NumberRule rule = new NumberRule(kind, DashMeaning.NOT_COLLECTED, style);
		ReadNumber read = NumberReader.read(cell.text(), rule);
		if (read instanceof ReadNumber.Value value) {
			return value.number().toPlainString();
		}
		return read + " " + cell.text();
	}

	@ParameterizedTest
	@ValueSource(strings = { "01_windows1258_semicolon_vi_numbers.csv", "04_utf16le_bom_tab_vi_numbers.csv",
			"06_utf8_bom_semicolon_vi_numbers.csv" })
	void saysTheSameInEveryEncoding(String file) throws IOException {
		List<List<String>> expected = rows("00_expected_utf8_nfc_comma_pointdec.csv", NumberStyle.MACHINE);
		List<List<String>> rows = rows(file, NumberStyle.VIETNAMESE);
		assertThat(rows).hasSameSizeAs(expected);
		for (int row = 0; row < rows.size(); row++) {
			same(rows.get(row), expected.get(row));
		}
	}

	/** Words are equal; the other files were rounded to two decimals, half up or down. */
	private static void same(List<String> row, List<String> expected) {
		assertThat(row).hasSameSizeAs(expected);
		for (int column = 0; column < row.size(); column++) {
			String text = expected.get(column);
			if (text.matches("-?\\d+\\.\\d+")) {
				assertThat(new BigDecimal(row.get(column))).as(row.toString())
					.isCloseTo(new BigDecimal(text), Offset.offset(new BigDecimal("0.0051")));
			}
			else {
				assertThat(row.get(column)).isEqualTo(text);
			}
		}
	}

	@Test
	void readsExportsWithSemicolonsAndDecimalPoints() throws IOException {
		for (Path file : RealFilesTest.files(RealData.folder("vietnam_csv"))) {
			int values = 0;
			for (GridRow row : Opened.of(file).rows().get(0)) {
				for (Cell cell : row.cells()) {
					if (NumberReader.read(cell.text(), MACHINE) instanceof ReadNumber.Value value
							&& value.number().compareTo(BigDecimal.ZERO) != 0) {
						values++;
					}
				}
			}
			assertThat(values).as(file.toString()).isGreaterThan(10);
		}
	}

}
