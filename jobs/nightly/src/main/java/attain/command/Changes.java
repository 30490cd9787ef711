package attain.command;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What moved since the last published night, as the top of the summary tells it.
 *
 * @param since the last published night; null on the first
 * @param moves headline verdicts that changed status, judged ones first, at most
 * {@link #SHOWN}
 * @param counts everything that differs, by what and why, the most frequent first
 */
record Changes(@Nullable LocalDate since, List<Move> moves, List<Count> counts) {

	static final int SHOWN = 3;

	/** Of a night that has none before it, or of a snapshot that tells no changes. */
	static final Changes NONE = new Changes(null, List.of(), List.of());

	/**
	 * A headline verdict that changed its status.
	 *
	 * @param targetCode the target
	 * @param oldStatus status before in the province's words; – if there was none
	 * @param newStatus status now, likewise
	 * @param value old and new value such as 87,49 → 85,24; one if both are the same
	 * @param cause why, in words
	 */
	record Move(String targetCode, String oldStatus, String newStatus, String value, String cause) {
	}

	/**
	 * How many rows of one kind have one cause.
	 *
	 * @param kind status, figure, unit (verdicts on single units) or value
	 * @param cause one of the causes of mart.change
	 */
	record Count(String kind, String cause, long rows) {
	}

	private static final String SINCE = "select previous_business_date from ops.run_parameters";

	private static final String MOVES = """
			select change.target_code, coalesce(old.status_vi, '–') as old_status, coalesce(now.status_vi, '–') as new_status,
			    change.cause_vi, coalesce(replace(round(change.old_value, 2)::text, '.', ','), '–') as old_value,
			    coalesce(replace(round(change.new_value, 2)::text, '.', ','), '–') as new_value
			from mart.change as change
			left join reference.status as old
			    on old.status = change.old_status
			left join reference.status as now
			    on now.status = change.new_status
			where change.is_headline and change.old_status is distinct from change.new_status
			order by change.cause = 'due date',
			    coalesce(change.old_status, '') not in ('met', 'not_met'),
			    coalesce(change.new_status, '') not in ('met', 'not_met'),
			    change.new_status desc, change.target_code
			limit %d
			"""
		.formatted(SHOWN);

	private static final String COUNTS = """
			select case
			        when subject = 'value' then 'value'
			        when not is_headline then 'unit'
			        when old_status is distinct from new_status then 'status'
			        else 'figure'
			    end as kind, cause, count(*) as change_count
			from mart.change
			group by all
			order by count(*) desc, cause
			""";

	/** What a snapshot tells. */
	static Changes read(Figures figures) throws SQLException {
		List<Changes> since = figures.list("mart.change", SINCE,
				(row) -> new Changes(row.getObject(1, LocalDate.class), List.of(), List.of()));
		if (since.isEmpty() || since.get(0).since() == null) {
			return NONE;
		}
		List<Move> moves = figures.list("mart.change", MOVES,
				(row) -> new Move(row.getString("target_code"), row.getString("old_status"),
						row.getString("new_status"), values(row.getString("old_value"), row.getString("new_value")),
						row.getString("cause_vi")));
		return new Changes(since.get(0).since(), moves, figures.list("mart.change", COUNTS,
				(row) -> new Count(row.getString("kind"), row.getString("cause"), row.getLong("change_count"))));
	}

	private static String values(String before, String now) {
		return before.equals(now) ? now : before + " → " + now;
	}

	/** All rows of one kind. */
	long total(String kind) {
		return this.counts.stream().filter((count) -> count.kind().equals(kind)).mapToLong(Count::rows).sum();
	}

}
