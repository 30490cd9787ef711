package attain.form.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import attain.finding.FindingCode;
import attain.form.language.RowRule;
import attain.form.language.Total;

import org.jspecify.annotations.Nullable;

/**
 * Settles rows that may be one kind or the other, such as a row named "Huyện Chi Lăng":
 * the one that equals the sum of all others is the total. What sums do not settle is
 * refused.
 */
final class TotalOrOffice {

	private final Binding binding;

	private final TableBody body;

	private final FileContext file;

	private final RowRule totalRule;

	private final RowRule otherRule;

	private final Map<Integer, Sum> sums = new HashMap<>();

	private long rows;

	private boolean hasTotal;

	private boolean hasOther;

	private @Nullable BodyRow sum;

	private @Nullable BodyRow open;

	/** The values of all rows at one place. */
	private static final class Sum {

		private BigDecimal sum = BigDecimal.ZERO;

		private boolean isLost;

	}

	private TotalOrOffice(Binding binding, TableBody body, FileContext file, BodyRow first) {
		this.binding = binding;
		this.body = body;
		this.file = file;
		this.totalRule = rule(first.rule.either().get(0));
		this.otherRule = rule(first.rule.either().get(1));
	}

	static void settle(Binding binding, TableBody body, FileContext file) {
		if (body.either() > 0) {
			for (BodyRow row : body.rows()) {
				if (!row.rule.either().isEmpty()) {
					new TotalOrOffice(binding, body, file, row).settle();
					return;
				}
			}
		}
	}

	private void settle() {
		this.body.each(this::count);
		if (!this.hasTotal) {
			this.body.each(this::find);
		}
		Map<Integer, RowRule> decided = new HashMap<>();
		BodyRow total = this.sum;
		if (total != null) {
			decided.put(total.rowNo, this.totalRule);
		}
		boolean isTotalKnown = this.hasTotal || total != null;
		boolean isOne = this.body.either() - decided.size() == 1;
		this.body.each(
				(row) -> this.open = isOpen(row) && row != total && !decided.containsKey(row.rowNo) ? row : this.open);
		BodyRow last = this.open;
		if (isOne && last != null && isTotalKnown != this.hasOther) {
			decided.put(last.rowNo, isTotalKnown ? this.otherRule : this.totalRule);
		}
		this.body.each((row) -> tell(row, decided));
		this.body.decide(decided);
	}

	private static boolean isOpen(BodyRow row) {
		return !row.given.either().isEmpty();
	}

	private void tell(BodyRow row, Map<Integer, RowRule> decided) {
		if (isOpen(row) && !decided.containsKey(row.rowNo)) {
			this.file.log()
				.at(FindingCode.TOTAL_AMBIGUOUS, this.binding.sheet(),
						this.binding.ref(this.binding.table().labelColumns().get(0), row.rowNo), row.label, row.label,
						"");
		}
	}

	private void count(BodyRow row) {
		this.rows++;
		this.hasTotal |= row.rule.equals(this.totalRule);
		this.hasOther |= row.rule.equals(this.otherRule);
		for (Total total : this.binding.table().totals()) {
			for (String column : total.columns()) {
				int place = this.binding.placeOf(column);
				// a column of two rules is added up once
				if (place >= 0 && isFirst(total, column)) {
					Sum sum = this.sums.computeIfAbsent(place, (at) -> new Sum());
					BigDecimal value = row.value(place);
					sum.sum = (value != null) ? sum.sum.add(value) : sum.sum;
					sum.isLost |= row.isLost(place);
				}
			}
		}
	}

	private boolean isFirst(Total total, String column) {
		return this.binding.table()
			.totals()
			.stream()
			.filter((other) -> other.columns().contains(column))
			.findFirst()
			.orElse(total) == total;
	}

	private RowRule rule(String kind) {
		return this.binding.table()
			.rows()
			.stream()
			.filter((rule) -> rule.kind().equals(kind))
			.findFirst()
			.orElseThrow();
	}

	private void find(BodyRow row) {
		if (this.sum == null && isOpen(row) && isSumOfOthers(row)) {
			this.sum = row;
		}
	}

	private boolean isSumOfOthers(BodyRow candidate) {
		boolean isSum = false;
		for (Total total : this.binding.table().totals()) {
			for (String column : total.columns()) {
				int place = this.binding.placeOf(column);
				BigDecimal value = candidate.value(place);
				Sum all = this.sums.get(place);
				// a sum over a cell that was lost tells nothing
				if (value == null || all == null || all.isLost) {
					continue;
				}
				BigDecimal others = all.sum.subtract(value);
				if (value.subtract(others).abs().compareTo(total.tolerance()) > 0) {
					return false;
				}
				isSum |= value.signum() != 0;
			}
		}
		return isSum && this.rows > 1;
	}

}
