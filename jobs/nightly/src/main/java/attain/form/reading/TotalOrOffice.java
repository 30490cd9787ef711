package attain.form.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import attain.finding.FindingCode;
import attain.form.language.RowRule;
import attain.form.language.Total;

/**
 * Settles rows that may be one kind or the other, such as a row named "Huyện Chi Lăng":
 * the one that equals the sum of all others is the total. What sums do not settle is
 * refused.
 */
final class TotalOrOffice {

	private final Binding binding;

	private final TableBody body;

	private final FileContext file;

	private TotalOrOffice(Binding binding, TableBody body, FileContext file) {
		this.binding = binding;
		this.body = body;
		this.file = file;
	}

	static void settle(Binding binding, TableBody body, FileContext file) {
		List<BodyRow> open = body.rows().stream().filter((row) -> !row.rule.either().isEmpty()).toList();
		if (!open.isEmpty()) {
			new TotalOrOffice(binding, body, file).settle(new ArrayList<>(open));
		}
	}

	private void settle(List<BodyRow> open) {
		RowRule totalRule = rule(open.get(0).rule.either().get(0));
		RowRule otherRule = rule(open.get(0).rule.either().get(1));
		Optional<BodyRow> sum = has(totalRule) ? Optional.empty()
				: open.stream().filter(this::isSumOfOthers).findFirst();
		if (sum.isPresent()) {
			sum.get().rule = totalRule;
			open.remove(sum.get());
		}
		boolean isTotalKnown = has(totalRule);
		if (open.size() == 1 && isTotalKnown && !has(otherRule)) {
			open.remove(0).rule = otherRule;
		}
		else if (open.size() == 1 && !isTotalKnown && has(otherRule)) {
			open.remove(0).rule = totalRule;
		}
		for (BodyRow row : open) {
			this.file.log()
				.at(FindingCode.TOTAL_AMBIGUOUS, this.binding.sheet(),
						this.binding.ref(this.binding.table().labelColumns().get(0), row.rowNo), row.label, row.label,
						"");
		}
		this.body.reject(open);
	}

	private RowRule rule(String kind) {
		return this.binding.table()
			.rows()
			.stream()
			.filter((rule) -> rule.kind().equals(kind))
			.findFirst()
			.orElseThrow();
	}

	private boolean has(RowRule rule) {
		return this.body.rows().stream().anyMatch((row) -> row.rule.equals(rule));
	}

	private boolean isSumOfOthers(BodyRow candidate) {
		boolean isSum = false;
		for (Total total : this.binding.table().totals()) {
			for (String column : total.columns()) {
				int place = this.binding.placeOf(column);
				BigDecimal value = candidate.value(place);
				// a sum over a cell that was lost tells nothing
				if (value == null || this.body.rows().stream().anyMatch((row) -> row.isLost(place))) {
					continue;
				}
				if (value.subtract(sumOfOthers(candidate, place)).abs().compareTo(total.tolerance()) > 0) {
					return false;
				}
				isSum |= value.signum() != 0;
			}
		}
		return isSum && this.body.rows().size() > 1;
	}

	private BigDecimal sumOfOthers(BodyRow candidate, int place) {
		BigDecimal sum = BigDecimal.ZERO;
		for (BodyRow row : this.body.rows()) {
			BigDecimal value = row.value(place);
			if (row != candidate && value != null) {
				sum = sum.add(value);
			}
		}
		return sum;
	}

}
