package attain.form.reading;

import java.math.BigDecimal;

import attain.finding.FindingCode;
import attain.form.language.Total;

/**
 * Compares total rows with the rows below them. A column in which any value is lost is
 * left alone.
 *
 * @param binding the table
 * @param tally what is known of its rows, all of them
 * @param file where findings go
 */
record TotalChecks(Binding binding, Tally tally, FileContext file) {

	void check(Total total) {
		if (this.tally.count(total.over()) == 0) {
			return;
		}
		for (BodyRow row : this.tally.totals()) {
			if (row.rule.kind().equals(total.row())) {
				total.columns()
					.stream()
					.flatMap((column) -> this.binding.keys(column).stream())
					.forEach((column) -> check(total, row, column));
			}
		}
	}

	private void check(Total total, BodyRow row, String column) {
		int place = this.binding.placeOf(column);
		BigDecimal printed = row.value(place);
		if (printed == null) {
			return;
		}
		Tally.Sum parts = this.tally.sum(total.over(), place);
		BigDecimal largest = parts.largest();
		if (largest == null || parts.isLost()) {
			return;
		}
		if (total.kind() == Total.Kind.DISTINCT) {
			distinct(row, column, printed, parts, largest, total);
		}
		else if (printed.subtract(parts.sum()).abs().compareTo(total.tolerance()) > 0) {
			raise(FindingCode.TOTAL_DIFFERS, row, column, printed, Figures.text(parts.sum()));
		}
	}

	/** A person of two agencies is one person: the total lies between largest and sum. */
	private void distinct(BodyRow row, String column, BigDecimal printed, Tally.Sum parts, BigDecimal largest,
			Total total) {
		if (printed.compareTo(parts.sum()) == 0 && parts.positive() > 1) {
			raise(FindingCode.TOTAL_READDED, row, column, printed, Figures.text(largest));
		}
		else if (printed.compareTo(largest.subtract(total.tolerance())) < 0
				|| printed.compareTo(parts.sum().add(total.tolerance())) > 0) {
			raise(FindingCode.TOTAL_DIFFERS, row, column, printed,
					Figures.text(largest) + " – " + Figures.text(parts.sum()));
		}
	}

	private void raise(FindingCode code, BodyRow row, String column, BigDecimal printed, String expected) {
		String text = Figures.text(printed);
		this.file.log().at(code, this.binding.sheet(), this.binding.ref(column, row.rowNo), text, text, expected);
	}

}
