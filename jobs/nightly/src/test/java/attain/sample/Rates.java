package attain.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The rates that the department itself computes from its appendix, month by month, one
 * decimal. Agencies count when all of their months can be read.
 */
final class Rates {

	private final List<Observed> observed = new ArrayList<>();

	void add(List<Observed> month) {
		this.observed.addAll(month);
	}

	/** These months and one more. */
	Rates with(List<Observed> month) {
		Rates more = new Rates();
		more.add(this.observed);
		more.add(month);
		return more;
	}

	/**
	 * Part of the whole in percent from one month to another, null if nobody can tell.
	 */
	@Nullable BigDecimal rate(int from, int to, String part, String whole, @Nullable String exclusion) {
		BigDecimal parts = BigDecimal.ZERO;
		BigDecimal wholes = BigDecimal.ZERO;
		for (String unit : unitsOf(whole)) {
			BigDecimal unitPart = sum(unit, part, from, to);
			BigDecimal unitWhole = sum(unit, whole, from, to);
			BigDecimal excluded = (exclusion != null) ? sum(unit, exclusion, from, to) : BigDecimal.ZERO;
			if (unitPart != null && unitWhole != null && excluded != null) {
				parts = parts.add(unitPart);
				wholes = wholes.add(unitWhole).subtract(excluded);
			}
		}
		return (wholes.signum() > 0) ? parts.movePointRight(2).divide(wholes, 1, RoundingMode.HALF_UP) : null;
	}

	/**
	 * Share of agencies with all the flags raised, among those whose flags can be read.
	 */
	@Nullable BigDecimal flagged(int month, List<String> flags) {
		int raised = 0;
		int known = 0;
		for (String unit : unitsOf("agency_listed")) {
			BigDecimal all = BigDecimal.ONE;
			for (String flag : flags) {
				BigDecimal value = sum(unit, flag, month, month);
				all = (value == null || all == null) ? null : all.min(value);
			}
			known += (all != null) ? 1 : 0;
			raised += (all != null && all.signum() > 0) ? 1 : 0;
		}
		return (known == 0) ? null
				: BigDecimal.valueOf(100L * raised).divide(BigDecimal.valueOf(known), 1, RoundingMode.HALF_UP);
	}

	private Set<String> unitsOf(String measure) {
		Set<String> units = new LinkedHashSet<>();
		this.observed.stream()
			.filter((each) -> each.measure().equals(measure))
			.forEach((each) -> units.add(each.unit()));
		return units;
	}

	private @Nullable BigDecimal sum(String unit, String measure, int from, int to) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int month = from; month <= to; month++) {
			String period = Schedule.month(month);
			BigDecimal value = this.observed.stream()
				.filter((each) -> each.measure().equals(measure) && each.unit().equals(unit)
						&& each.period().equals(period))
				.map(Observed::value)
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
			if (value == null) {
				return null;
			}
			sum = sum.add(value);
		}
		return sum;
	}

}
