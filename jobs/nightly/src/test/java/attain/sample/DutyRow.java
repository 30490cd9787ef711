package attain.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One report that was owed.
 *
 * @param form form code
 * @param part part of the form
 * @param sender sender code
 * @param calendar calendar of the period
 * @param period period code
 * @param vintage estimate, official or empty
 * @param dueOn day on which it was due
 * @param receivedOn first delivery that loaded, null if none did
 * @param state on_time, late, missing, rejected, waiting, waived or not_due
 * @param daysLate days from the due day to the delivery, or to the business date while
 * nothing has loaded; 0 on time, null if waived or while not due
 */
record DutyRow(String form, String part, String sender, String calendar, String period, String vintage, LocalDate dueOn,
		@Nullable LocalDate receivedOn, String state, @Nullable Long daysLate) implements Comparable<DutyRow> {

	static final List<String> HEADER = List.of("form_code", "part_code", "sender_code", "calendar", "period_code",
			"vintage_code", "due_on", "received_on", "state", "days_late");

	private static final Comparator<DutyRow> ORDER = Comparator.comparing(DutyRow::form)
		.thenComparing(DutyRow::part)
		.thenComparing(DutyRow::sender)
		.thenComparing(DutyRow::period)
		.thenComparing(DutyRow::vintage);

	List<@Nullable Object> fields() {
		return CsvTable.row(this.form, this.part, this.sender, this.calendar, this.period, this.vintage, this.dueOn,
				this.receivedOn, this.state, this.daysLate);
	}

	@Override
	public int compareTo(DutyRow other) {
		return ORDER.compare(this, other);
	}

}
