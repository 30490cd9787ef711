package attain.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Asks a warehouse what became of single contents. */
public final class CheckedSubmissions {

	private static final String SUBMISSION = """
			select submission_code, form_code, period_code, coalesce(rows_read, 0),
			    (select count(*) from core.fct_observation as observation
			        where observation.submission_code = submission.submission_code)
			from core.dim_submission as submission
			where content_sha256 = ?""";

	/**
	 * Place and remedy stand in the sentence for people who read one column; here they
	 * are told apart. What a delivery says about its day or its rivals is left out: a
	 * trial has a day of its own and no rivals.
	 */
	private static final String FINDINGS = """
			with worded as (
			    select finding.code, finding.severity, finding.sheet_name, finding.cell_ref,
			        replace(finding.message_vi, concat_ws(', ', finding.file_name, 'sheet ' || finding.sheet_name,
			            'ô ' || finding.cell_ref) || ': ', '') as text_vi,
			        replace(finding.message_en, concat_ws(', ', finding.file_name, 'sheet ' || finding.sheet_name,
			            'cell ' || finding.cell_ref) || ': ', '') as text_en,
			        split_part(catalogue.fix_vi, '{', 1) as fix_begins_vi,
			        split_part(catalogue.fix_en, '{', 1) as fix_begins_en
			    from mart.finding as finding
			    inner join ops.finding_code as catalogue on catalogue.code = finding.code
			    where finding.code not in ('BACKDATED', 'ORDER_TIE') and %s
			)
			select code, severity, sheet_name, cell_ref,
			    trim(left(text_vi, instr(text_vi, fix_begins_vi) - 1)),
			    trim(left(text_en, instr(text_en, fix_begins_en) - 1)),
			    substring(text_vi, instr(text_vi, fix_begins_vi)), substring(text_en, instr(text_en, fix_begins_en))
			from worded
			order by sheet_name nulls first, try_cast(regexp_extract(cell_ref, '[0-9]+') as bigint) nulls first,
			    length(cell_ref), cell_ref, code, text_vi""";

	/**
	 * What became of one content.
	 *
	 * @param submissionCode its code
	 * @param formCode form that claimed it, null if none did
	 * @param periodCode period that it reports, null if it is not known
	 * @param rowsRead body rows
	 * @param observations values that came from it
	 */
	public record Submission(String submissionCode, @Nullable String formCode, @Nullable String periodCode,
			long rowsRead, long observations) {
	}

	/**
	 * One finding in words; sheet and cell are null above them.
	 */
	public record FindingInWords(String code, String severity, @Nullable String sheetName, @Nullable String cellRef,
			String messageVi, String messageEn, String fixVi, String fixEn) {
	}

	private final Connection connection;

	/**
	 * @param connection to a warehouse in which {@code mart.finding} is filled, and all
	 * that it follows from
	 */
	public CheckedSubmissions(Connection connection) {
		this.connection = connection;
	}

	/** The submission of a content; empty if it brought none. */
	public Optional<Submission> submission(String contentSha256) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement(SUBMISSION)) {
			statement.setString(1, contentSha256);
			try (ResultSet row = statement.executeQuery()) {
				return row.next() ? Optional.of(new Submission(row.getString(1), row.getString(2), row.getString(3),
						row.getLong(4), row.getLong(5))) : Optional.empty();
			}
		}
	}

	/** The findings of a submission, top to bottom. */
	public List<FindingInWords> findings(String submissionCode) throws SQLException {
		return findings("finding.submission_code = ?", submissionCode);
	}

	/**
	 * The findings of a file that became no submission, because it could not be taken.
	 */
	public List<FindingInWords> findingsOfFile(String fileName) throws SQLException {
		return findings("finding.submission_code is null and finding.file_name = ?", fileName);
	}

	private List<FindingInWords> findings(String condition, String value) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement(FINDINGS.formatted(condition))) {
			statement.setString(1, value);
			try (ResultSet row = statement.executeQuery()) {
				List<FindingInWords> findings = new ArrayList<>();
				while (row.next()) {
					findings.add(new FindingInWords(row.getString(1), row.getString(2), row.getString(3),
							row.getString(4), row.getString(5), row.getString(6), row.getString(7), row.getString(8)));
				}
				return List.copyOf(findings);
			}
		}
	}

}
