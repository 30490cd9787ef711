package attain.form.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import attain.finding.FindingCode;
import attain.form.language.Total;

/**
 * Compares total rows with the rows below them. A column in which any value is lost is
 * left alone.
 *
 * @param binding the table
 * @param rows its rows, all of them
 * @param file where findings go
 */
record TotalChecks(Binding binding, List<BodyRow> rows, FileContext file) {

	void check(Total total) {
		List<BodyRow> parts = this.rows.stream().filter((row) -> total.over().contains(row.rule.kind())).toList();
		if (parts.isEmpty()) {
			return;
		}
		for (BodyRow row : this.rows) {
			if (row.rule.kind().equals(total.row())) {
				total.columns()
					.stream()
					.flatMap((column) -> this.binding.keys(column).stream())
					.forEach((column) -> check(total, row, column, parts));
			}
		}
	}

	private void check(Total total, BodyRow row, String column, List<BodyRow> parts) {
		int place = this.binding.placeOf(column);
		BigDecimal printed = row.value(place);
		List<BigDecimal> values = parts.stream()
			.map((part) -> part.value(place))
			.filter(Objects::nonNull)
			.map(BigDecimal.class::cast)
			.toList();
		if (printed == null || values.isEmpty() || parts.stream().anyMatch((part) -> part.isLost(place))) {
			return;
		}
		BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal largest = values.stream().reduce(values.get(0), BigDecimal::max);
		long counted = values.stream().filter((value) -> value.signum() > 0).count();
		if (total.kind() == Total.Kind.DISTINCT) {
			distinct(row, column, largest, sum, counted, total);
		}
		else if (printed.subtract(sum).abs().compareTo(total.tolerance()) > 0) {
			raise(FindingCode.TOTAL_DIFFERS, row, column, Figures.text(sum));
		}
	}

	/** A person of two agencies is one person: the total lies between largest and sum. */
	private void distinct(BodyRow row, String column, BigDecimal largest, BigDecimal sum, long counted, Total total) {
		BigDecimal printed = Objects.requireNonNull(row.value(this.binding.placeOf(column)));
		if (printed.compareTo(sum) == 0 && counted > 1) {
			raise(FindingCode.TOTAL_READDED, row, column, Figures.text(largest));
		}
		else if (printed.compareTo(largest.subtract(total.tolerance())) < 0
				|| printed.compareTo(sum.add(total.tolerance())) > 0) {
			raise(FindingCode.TOTAL_DIFFERS, row, column, Figures.text(largest) + " – " + Figures.text(sum));
		}
	}

	private void raise(FindingCode code, BodyRow row, String column, String expected) {
		String printed = Figures.text(Objects.requireNonNull(row.value(this.binding.placeOf(column))));
		this.file.log().at(code, this.binding.sheet(), this.binding.ref(column, row.rowNo), printed, printed, expected);
	}

}
