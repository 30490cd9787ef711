package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Notes, while a file is written, what each of its cells means.
 */
final class Witness {

	private final Filing filing;

	private final List<Observed> observed = new ArrayList<>();

	private final List<ExpectedFinding> findings = new ArrayList<>();

	Witness(Filing filing) {
		this.filing = filing;
	}

	/** A value of the file's own period. */
	void saw(String measure, String unit, @Nullable BigDecimal value, String status) {
		saw(measure, unit, this.filing.period(), "", value, status);
	}

	/** The file's own period. */
	String period() {
		return this.filing.period();
	}

	/** A value of a cumulative measure. */
	void sawToDate(String measure, String unit, @Nullable BigDecimal value, String status) {
		saw(measure, unit, this.filing.cumulative(), "", value, status);
	}

	void saw(String measure, String unit, String period, String item, @Nullable BigDecimal value, String status) {
		String calendar = measure.startsWith("dti_") ? "statistical" : this.filing.calendar();
		this.observed.add(new Observed(measure, unit, calendar, period, item, value, status));
	}

	/** A finding about a cell, a row (named by its label cell) or a line. */
	void found(String code, String sheet, String cell) {
		this.findings.add(new ExpectedFinding(code, this.filing.fileName(), sheet, cell));
	}

	/** A finding about the file. */
	void found(String code) {
		found(code, "", "");
	}

	List<Observed> observed() {
		return List.copyOf(this.observed);
	}

	/** Takes over everything that another witness of the same file saw. */
	void addAll(Witness other) {
		this.observed.addAll(other.observed);
		this.findings.addAll(other.findings);
	}

	/** The file as delivered; one that is refused says nothing. */
	Delivery delivered(byte[] bytes) {
		return new Delivery(this.filing, bytes, this.filing.loads() ? List.copyOf(this.observed) : List.of(),
				List.copyOf(this.findings));
	}

}
