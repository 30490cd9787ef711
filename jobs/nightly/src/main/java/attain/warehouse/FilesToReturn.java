package attain.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import attain.finding.Finding;
import attain.finding.FindingCode;
import attain.finding.FindingText;
import attain.finding.Origin;
import attain.finding.Severity;
import attain.finding.returned.ListedFinding;

/** Asks a finished night which files go back to their senders, and with what. */
public final class FilesToReturn {

	/** A refused file is not known for certain: it says nothing of itself. */
	private static final String FINDINGS = """
			select returned.folder, returned.file_name, returned.submission_code, submission.content_sha256,
			    coalesce(sender.sender_name_vi, ''), submission.is_sample, parameters.business_date,
			    case when submission.is_refused then '' else coalesce(submission.form_code, '') end,
			    case when submission.is_refused then '' else submission.part_code end,
			    case when submission.is_refused then '' else coalesce(submission.sender_code, '') end,
			    case when submission.is_refused then ''
			        else coalesce(submission.calendar || ':' || submission.period_code, '') end,
			    finding.severity, finding.code, finding.sheet_name, finding.cell_ref,
			    coalesce(nullif(finding.found, ''), finding.raw_text, ''), coalesce(finding.expected, ''),
			    finding.sentence_vi, finding.fix_vi
			from mart.returned_file as returned
			inner join core.dim_submission as submission
			    on submission.submission_code = returned.submission_code
			inner join mart.finding as finding
			    on finding.submission_code = returned.submission_code
			    and finding.file_name = returned.file_name
			    and finding.is_open
			left join core.dim_sender as sender
			    on sender.sender_code = returned.sender_code
			cross join ops.run_parameters as parameters
			order by returned.folder, returned.file_name, returned.submission_code, finding.sheet_name nulls first,
			    try_cast(regexp_extract(finding.cell_ref, '[0-9]+') as bigint) nulls first,
			    length(finding.cell_ref), finding.cell_ref, finding.code, finding.found, finding.finding_id""";

	/** Findings that a sender is told one by one: more of them nobody reads. */
	private static final int MOST_FINDINGS = 10_000;

	private static final int FIRST_OF_FINDING = 12;

	/**
	 * One file to return.
	 *
	 * @param folder where to, below the folder of returns
	 * @param fileName name under which it was delivered
	 * @param submissionCode its code
	 * @param contentSha256 hash of its content
	 * @param senderName name of the sender, empty if it is not known
	 * @param isSample whether it is illustrative
	 * @param night the night that found it
	 * @param origin form, sender and period, as far as they are certain
	 */
	public record FileToReturn(String folder, String fileName, String submissionCode, String contentSha256,
			String senderName, boolean isSample, LocalDate night, Origin origin) {
	}

	/** Takes the files, one after the other. */
	@FunctionalInterface
	public interface Taker {

		/**
		 * Takes one.
		 * @param findings everything open that was found in it, top to bottom; last, how
		 * much more there is
		 */
		void take(FileToReturn file, List<ListedFinding> findings);

	}

	private FilesToReturn() {
	}

	/**
	 * Hands over the files by folder and name. The findings of one file are in memory at
	 * a time, if the connection hands out rows as they come.
	 */
	public static void each(Connection night, Taker taker) throws SQLException {
		try (Statement statement = night.createStatement(); ResultSet row = statement.executeQuery(FINDINGS)) {
			FileToReturn file = null;
			List<ListedFinding> findings = new ArrayList<>();
			long more = 0;
			while (row.next()) {
				FileToReturn next = file(row);
				if (file != null && !next.equals(file)) {
					taker.take(file, all(findings, more));
					findings.clear();
					more = 0;
				}
				file = next;
				if (findings.size() < MOST_FINDINGS) {
					findings.add(finding(row));
				}
				else {
					more++;
				}
			}
			if (file != null) {
				taker.take(file, all(findings, more));
			}
		}
	}

	private static List<ListedFinding> all(List<ListedFinding> findings, long more) {
		if (more > 0) {
			Finding cut = new Finding(FindingCode.MORE_FINDINGS, null, null, null, Long.toString(more), "");
			findings.add(new ListedFinding(cut.code().severity(), cut.code().name(), null, null, cut.found(), "",
					FindingText.messageVi(cut), cut.code().text().fixVi()));
		}
		return List.copyOf(findings);
	}

	private static FileToReturn file(ResultSet row) throws SQLException {
		Origin origin = new Origin(row.getString(8), row.getString(9), row.getString(10), row.getString(11), "", 0);
		return new FileToReturn(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
				row.getString(5), row.getBoolean(6), row.getObject(7, LocalDate.class), origin);
	}

	private static ListedFinding finding(ResultSet row) throws SQLException {
		int at = FIRST_OF_FINDING;
		return new ListedFinding(Severity.valueOf(row.getString(at++).toUpperCase(Locale.ROOT)), row.getString(at++),
				row.getString(at++), row.getString(at++), row.getString(at++), row.getString(at++), row.getString(at++),
				row.getString(at));
	}

}
