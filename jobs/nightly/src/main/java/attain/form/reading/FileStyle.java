package attain.form.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import attain.finding.FindingCode;
import attain.grid.Cell;
import attain.grid.DateSystem;
import attain.text.Quirk;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes: from when it counts its days, and whether all its numbers are
 * American, as only then 1,234.5 stands.
 */
final class FileStyle {

	/** A comma, then a dot: no other way of writing has both in this order. */
	private static final Pattern PLAINLY_AMERICAN = Pattern.compile("\\d,\\d{3}(,\\d{3})*\\.\\d");

	private final DateSystem dates;

	private boolean isVietnamese;

	private boolean isAmerican;

	private boolean isFilled;

	private final FindingLog held = new FindingLog();

	private boolean isSettled;

	FileStyle(DateSystem dates) {
		this.dates = dates;
	}

	/** The day of a serial number; null beyond the year 9999. */
	@Nullable LocalDate day(BigDecimal serial) {
		LocalDateTime moment = this.dates.moment(serial);
		return (moment != null) ? moment.toLocalDate() : null;
	}

	/** Takes note that somebody filled in a value. */
	void fill() {
		this.isFilled = true;
	}

	/** Whether anybody filled in a value, readable or not. */
	boolean isFilled() {
		return this.isFilled;
	}

	/** Takes note of how a number that was read is written. */
	void note(String text, List<Quirk> quirks) {
		boolean isPlain = !quirks.contains(Quirk.US_STYLE) && !quirks.contains(Quirk.DOT_DECIMAL);
		this.isAmerican |= text.indexOf(',') >= 0 && PLAINLY_AMERICAN.matcher(text).find();
		this.isVietnamese |= isPlain && (text.contains(",") || text.contains("."));
	}

	/** Keeps a value until the whole file has been seen. */
	void hold(BodyRow row, int place, Cell cell, String sheet) {
		row.hold(place);
		this.held.cell(FindingCode.NUMBER_AMBIGUOUS, sheet, cell, false, "");
	}

	/** Lets the held values stand or refuses them, with a finding each. */
	void settle(FindingLog log) {
		this.isSettled = true;
		log.addAll(this.held, isHeldRefused() ? FindingCode.NUMBER_AMBIGUOUS : FindingCode.NUMBER_US_STYLE);
	}

	/** Whether the held values do not stand, as far as that is settled. */
	boolean isHeldRefused() {
		return this.isSettled && !(this.isAmerican && !this.isVietnamese);
	}

}
