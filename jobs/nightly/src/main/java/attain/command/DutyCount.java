package attain.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a sender keeps the duty of one form, counted over all periods and parts that were
 * due.
 *
 * @param formCode the form
 * @param senderCode the sender
 * @param onTime received in time
 * @param late received after the due date
 * @param missing due and not received
 * @param rejected received, and refused in whole
 * @param waiting not received, but a file is here that may be the sender's
 * @param waived need not come
 * @param lastPeriod the newest period that was received, empty if there is none
 * @param missingPeriods the periods that are missing, each once, latest code first, comma
 * between; may be empty
 */
record DutyCount(String formCode, String senderCode, long onTime, long late, long missing, long rejected, long waiting,
		long waived, String lastPeriod, String missingPeriods) {

	private static final String SQL = """
			select form_code, sender_code,
			    count(*) filter (where state = 'on_time') as on_time,
			    count(*) filter (where state = 'late') as late,
			    count(*) filter (where state = 'missing') as missing,
			    count(*) filter (where state = 'rejected') as rejected,
			    count(*) filter (where state = 'waiting') as waiting,
			    count(*) filter (where state = 'waived') as waived,
			    max_by(period_code, due_on) filter (where state in ('on_time', 'late')) as last_period,
			    string_agg(distinct period_code, ', ' order by period_code desc)
			        filter (where state = 'missing') as missing_periods
			from mart.duty
			where state <> 'not_due'
			group by form_code, sender_code
			having count(*) filter (where state <> 'waived') > 0
			order by form_code, sender_code
			""";

	/**
	 * One row per form and sender, by code; without those of whom everything is waived,
	 * empty if the snapshot has no duties.
	 */
	static List<DutyCount> read(Connection snapshot) throws SQLException {
		return new Figures(snapshot).list("mart.duty", SQL,
				(row) -> new DutyCount(row.getString("form_code"), row.getString("sender_code"), row.getLong("on_time"),
						row.getLong("late"), row.getLong("missing"), row.getLong("rejected"), row.getLong("waiting"),
						row.getLong("waived"), Figures.text(row, "last_period"), Figures.text(row, "missing_periods")));
	}

	/** Whether anything came, came late, is missing or was rejected. */
	boolean isTold() {
		return this.onTime + this.late + this.missing + this.rejected > 0;
	}

	/** What has not come: the missing periods, and how many others wait or are waived. */
	String notReceived() {
		return Stream
			.of(this.missingPeriods, (this.waiting > 0) ? Words.count(this.waiting) + " chờ" : "",
					(this.waived > 0) ? Words.count(this.waived) + " miễn" : "")
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining("; "));
	}

}
