package attain.grid;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SharedFormulaTest {

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`',
			value = { "A1+B2 ~ B3+C4", "$A1+A$1+$A$1 ~ $A3+B$1+$A$1", "SUM(A:B) ~ SUM(B:C)", "SUM(1:2) ~ SUM(3:4)",
					"LOG10(A1) ~ LOG10(B3)", "\"A1\"&A1 ~ \"A1\"&B3", "'A1'!A1 ~ 'A1'!B3", "Z9 ~ AA11",
					"Name1.A1 ~ Name1.A1", "1.5*A1 ~ 1.5*B3" })
	void movesOnlyRelativeReferences(String text, String moved) {
		assertThat(new SharedFormula(text, 1, 1).at(3, 2)).isEqualTo(moved);
	}

}
