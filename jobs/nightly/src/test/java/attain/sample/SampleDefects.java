package attain.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

import org.apache.poi.ss.usermodel.CellType;

/**
 * What can be looked for in one sample: its files as delivered, and what a perfect reader
 * tells of them.
 *
 * @param deliveries the files
 * @param cells their cells and lines
 * @param truth the conclusions
 */
record SampleDefects(List<Delivery> deliveries, List<SampleCell> cells, SampleTruth truth) {

	static SampleDefects of(SampleFiles files) {
		return new SampleDefects(files.deliveries(),
				files.deliveries().stream().flatMap((delivery) -> SampleCell.of(delivery).stream()).toList(),
				SampleTruth.of(files, SampleInbox.input().resolve("reference"), SampleTruth.DEFAULT_DAY));
	}

	/** Whether text of a form, anywhere, is such. */
	boolean text(String form, String regex) {
		return cell(form, (cell) -> cell.kind() == CellType.STRING && cell.text().matches(regex));
	}

	/** Whether a line of delimited text of a form holds such. */
	boolean line(String form, String regex) {
		return cell(form, (cell) -> cell.sheet().isEmpty() && cell.text().matches("(?s).*(" + regex + ").*"));
	}

	boolean cell(String form, Predicate<SampleCell> wanted) {
		return this.cells.stream().anyMatch((cell) -> cell.filing().form().matches(form) && wanted.test(cell));
	}

	/** Whether a number is shown in such a font or format. */
	boolean number(String form, String look, Predicate<BigDecimal> wanted) {
		return cell(form, (cell) -> cell.kind() == CellType.NUMERIC && cell.look().matches(look)
				&& wanted.test(new BigDecimal(cell.text())));
	}

	/** Whether text in such a font holds such. */
	boolean font(String form, String font, String regex) {
		return cell(form, (cell) -> cell.look().matches(font + " .*") && cell.text().matches(".*(" + regex + ").*"));
	}

	/** Whether a perfect reader opens such a finding on a file of a form. */
	boolean finding(String form, String code) {
		return this.deliveries.stream()
			.anyMatch((delivery) -> delivery.filing().form().matches(form)
					&& delivery.findings().stream().anyMatch((finding) -> finding.code().equals(code)))
				|| form.equals(".*")
						&& this.truth.findings().stream().anyMatch((finding) -> finding.code().equals(code));
	}

	boolean file(Predicate<Filing> wanted) {
		return this.deliveries.stream().map(Delivery::filing).anyMatch(wanted);
	}

	boolean bytes(Predicate<byte[]> wanted) {
		return this.deliveries.stream().map(Delivery::bytes).anyMatch(wanted);
	}

	boolean duty(String state) {
		return this.truth.duties().stream().anyMatch((duty) -> duty.state().equals(state));
	}

	/** Whether a printed rate and the exact one stand so to each other. */
	boolean rates(java.util.function.BiPredicate<BigDecimal, BigDecimal> wanted) {
		return this.truth.indicatorValues()
			.stream()
			.filter((row) -> row.basis().equals("reported"))
			.anyMatch((printed) -> this.truth.indicatorValues()
				.stream()
				.anyMatch((row) -> row.basis().equals("computed") && row.indicator().equals(printed.indicator())
						&& row.unit().equals(printed.unit()) && row.period().equals(printed.period())
						&& row.value() != null && printed.value() != null
						&& wanted.test(printed.value(), row.value())));
	}

}
