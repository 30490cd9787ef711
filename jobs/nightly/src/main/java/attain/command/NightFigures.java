package attain.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import attain.publish.DataOrigin;

/**
 * What a snapshot says about the night, for its summary.
 *
 * @param origin whether samples are among the data
 * @param changes what moved since the last published night
 * @param findings open findings by severity
 * @param observations values that are known at present
 * @param plans the scoreboard, newest plan first
 * @param errors open errors, those of this night first, at most {@link #SHOWN_ERRORS}
 * @param missing submissions that are due and not there, most urgent sender first
 */
record NightFigures(DataOrigin origin, Changes changes, FindingCount findings, long observations, List<PlanScore> plans,
		List<OpenError> errors, List<DutyCount> missing) {

	static final int SHOWN_ERRORS = 3;

	/** Open findings. */
	record FindingCount(long errors, long warnings, long infos) {
	}

	/** Headline targets of one plan, counted by status. */
	record PlanScore(String planNumber, long targets, long met, long notMet, long notApplicable, long noInformation,
			long dueLater) {
	}

	/**
	 * An error that somebody has to look at.
	 *
	 * @param fileName the file, empty for a finding about a series
	 * @param address sheet and cell such as Sheet1!C12, empty for the whole file
	 * @param message what is wrong, in Vietnamese
	 */
	record OpenError(String fileName, String address, String message) {
	}

	private static final String FINDINGS = """
			select count(*) filter (where severity = 'error') as errors,
			    count(*) filter (where severity = 'warning') as warnings,
			    count(*) filter (where severity = 'info') as infos
			from mart.finding
			where is_open
			""";

	private static final String OBSERVATIONS = """
			select count(*)
			from core.fct_observation
			where known_to = date '9999-12-31' and value is not null
			""";

	private static final String PLANS = """
			select coalesce(plan.plan_number, score.plan_code) as plan_number, score.targets, score.met, score.not_met,
			    score.not_applicable, score.no_information, score.due_later
			from mart.plan_scoreboard as score
			left join core.dim_plan as plan
			    on plan.plan_code = score.plan_code
			order by plan.issued_on desc nulls last, score.plan_code
			""";

	private static final String ERRORS = """
			select file_name, concat_ws('!', sheet_name, cell_ref) as address,
			    coalesce(nullif(trim(message_vi), ''), code) as message_vi
			from mart.finding
			where is_open and severity = 'error'
			order by first_seen_on desc, file_name nulls last, sheet_name, cell_ref, finding_id
			limit %d
			""".formatted(SHOWN_ERRORS);

	/** The figures of a snapshot; parts that it does not have are empty. */
	static NightFigures read(Connection snapshot) throws SQLException {
		Figures figures = new Figures(snapshot);
		List<FindingCount> findings = figures.list("mart.finding", FINDINGS,
				(row) -> new FindingCount(row.getLong(1), row.getLong(2), row.getLong(3)));
		List<Long> observations = figures.list("core.fct_observation", OBSERVATIONS, (row) -> row.getLong(1));
		return new NightFigures(DataOrigin.of(snapshot), Changes.read(figures),
				findings.isEmpty() ? new FindingCount(0, 0, 0) : findings.get(0),
				observations.isEmpty() ? 0 : observations.get(0), plans(figures), errors(figures),
				DutyCount.read(snapshot).stream().filter((duty) -> duty.missing() > 0).toList());
	}

	private static List<PlanScore> plans(Figures figures) throws SQLException {
		return figures.list("mart.plan_scoreboard", PLANS, (row) -> new PlanScore(row.getString(1), row.getLong(2),
				row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7)));
	}

	private static List<OpenError> errors(Figures figures) throws SQLException {
		return figures.list("mart.finding", ERRORS, (row) -> new OpenError(Figures.text(row, "file_name"),
				Figures.text(row, "address"), Figures.text(row, "message_vi")));
	}

}
