package attain.sample;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One promise, as the reference has it.
 *
 * @param code target code
 * @param issuedOn day on which its plan was issued: before, nobody can judge it
 * @param province province of its plan
 * @param indicator indicator code
 * @param orgLevel level that it names
 * @param year due year
 * @param dueOn day on which it is due
 * @param comparator the plan's comparator
 * @param test the test to run
 * @param value target value
 * @param high upper end of a range
 * @param scope aggregate, each_unit or each_year
 * @param spanStart first year that is asked of each year
 */
record TargetRow(String code, LocalDate issuedOn, String province, String indicator, String orgLevel, int year,
		LocalDate dueOn, String comparator, String test, BigDecimal value, @Nullable BigDecimal high, String scope,
		int spanStart) {

	static List<TargetRow> read(Path reference) {
		Map<String, CSVRecord> plans = Units.rows(reference.resolve("plan.csv"))
			.stream()
			.collect(Collectors.toMap((row) -> row.get("plan_code"), Function.identity()));
		return Units.rows(reference.resolve("target.csv"))
			.stream()
			.map((row) -> of(row, Objects.requireNonNull(plans.get(row.get("plan_code")))))
			.toList();
	}

	private static TargetRow of(CSVRecord row, CSVRecord plan) {
		int year = Integer.parseInt(row.get("due_year"));
		LocalDate dueOn = row.get("due_on").isEmpty() ? LocalDate.of(year, 12, 14) : LocalDate.parse(row.get("due_on"));
		String high = row.get("target_value_high");
		String span = row.get("span_starts_year");
		return new TargetRow(row.get("target_code"), LocalDate.parse(plan.get("issued_on")), plan.get("province_code"),
				row.get("indicator_code"), row.get("org_level"), year, dueOn, row.get("comparator"),
				row.get("eval_comparator"), new BigDecimal(row.get("target_value")),
				high.isEmpty() ? null : new BigDecimal(high), row.get("scope"),
				span.isEmpty() ? year : Integer.parseInt(span));
	}

	boolean isMaintain() {
		return this.comparator.equals("maintain");
	}

	/** Whether a value passes; ratios are compared without dividing. */
	boolean isMetBy(IndicatorRow row) {
		BigDecimal numerator = row.numerator();
		BigDecimal denominator = row.denominator();
		boolean ratio = numerator != null && denominator != null && !this.indicator.endsWith("_growth");
		BigDecimal actual = ratio ? numerator.movePointRight(2) : row.value();
		if (actual == null) {
			throw new IllegalStateException("nothing to judge: " + row);
		}
		int order = actual.compareTo(ratio ? this.value.multiply(denominator) : this.value);
		return switch (this.test) {
			case "ge", "between" -> order >= 0;
			case "gt" -> order > 0;
			case "le" -> order <= 0;
			case "lt" -> order < 0;
			default -> throw new IllegalArgumentException(this.test);
		};
	}

}
