package attain.form.language;

import java.time.LocalDate;

/**
 * The days on which a column or a table belongs to a form, half-open.
 *
 * @param from first day
 * @param to first day on which it no longer does
 */
public record Validity(LocalDate from, LocalDate to) {

	/** Every day. */
	public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

	/** Whether a period that ends on a day falls into it. */
	public boolean includes(LocalDate lastDay) {
		return !lastDay.isBefore(this.from) && lastDay.isBefore(this.to);
	}

	static Validity read(Keys keys) {
		if (!keys.has("valid")) {
			return ALWAYS;
		}
		Keys valid = keys.section("valid");
		Validity validity = new Validity(valid.day("from", LocalDate.MIN), valid.day("to", LocalDate.MAX));
		valid.refuseOthers();
		if (!validity.from().isBefore(validity.to())) {
			keys.problem("valid", "'valid' must begin before it ends");
		}
		return validity;
	}

}
