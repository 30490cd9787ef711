package attain.form.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arithmetic over columns. */
class FormulaTest {

	private static final Map<String, BigDecimal> ROW = Map.of("C", new BigDecimal("1000"), "D", new BigDecimal("40"),
			"E", new BigDecimal("900"));

	@Test
	void respectsBracketsAndPrecedence() {
		// 100 * 900 / (1000 - 40) = 93.75
		assertThat(Formula.of("100 * E / (C - D)").value(ROW::get)).isEqualByComparingTo("93.75");
		assertThat(Formula.of("C - D * 2 - 1").value(ROW::get)).isEqualByComparingTo("919");
		assertThat(Formula.of("100 * E / (C - D)").columns()).containsExactly("E", "C", "D");
	}

	@Test
	void isMissingWhereAValueIsMissingOrADivisorIsZero() {
		assertThat(Formula.of("C - F").value(ROW::get)).isNull();
		assertThat(Formula.of("E / (D - D)").value(ROW::get)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "C -", "(C", "C D", "C % D", ")" })
	void refusesWhatIsNoFormula(String text) {
		assertThatThrownBy(() -> Formula.of(text)).isInstanceOf(IllegalArgumentException.class);
	}

}
