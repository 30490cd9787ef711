package attain.text;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberSpecTest {

	@ParameterizedTest(name = "{5}: \"{0}\" as {1} {2} {3} is {4}")
	@CsvFileSource(resources = "number_cases.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
	void readsNumberCellsByTheirColumn(String text, NumberKind kind, @Nullable DashMeaning dash,
			@Nullable NumberStyle style, String expected, String rule) {
		NumberRule numberRule = new NumberRule(kind, Objects.requireNonNullElse(dash, DashMeaning.NOT_COLLECTED),
				Objects.requireNonNullElse(style, NumberStyle.VIETNAMESE));

		assertThat(told(NumberReader.read(SpecText.of(text), numberRule))).as(rule).isEqualTo(expected);
	}

	@ParameterizedTest(name = "{2}: \"{0}\" asks for {1}")
	@CsvFileSource(resources = "plan_cases.csv", numLinesToSkip = 1)
	void readsWhatPlanCellsAskFor(String text, @Nullable String expected, String rule) {
		String told = PlanValueReader.read(text).map(NumberSpecTest::told).orElse(null);

		assertThat(told).as(rule).isEqualTo(expected);
	}

	private static String told(PlanValue plan) {
		String low = plan.comparator().code() + " " + plan.low().toPlainString();
		return (plan.high() != null) ? low + " " + plan.high().toPlainString() : low;
	}

	private static String told(ReadNumber read) {
		if (read instanceof ReadNumber.Absent absent) {
			return "absent " + absent.obsStatus();
		}
		if (read instanceof ReadNumber.Refused refused) {
			return "refused " + refused.refusal();
		}
		ReadNumber.Value value = (ReadNumber.Value) read;
		StringBuilder told = new StringBuilder(value.number().toPlainString());
		if (value.unit() != null) {
			told.append(" (").append(value.unit()).append(')');
		}
		value.quirks().forEach((quirk) -> told.append(' ').append(quirk));
		return told.toString();
	}

}
