package attain.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Asks a finished warehouse what became of single contents. */
public final class CheckedSubmissions implements AutoCloseable {

	private static final String SUBMISSION = """
			select submission_code, form_code, period_code, coalesce(rows_read, 0),
			    (select count(*) from core.fct_observation as observation
			        where observation.submission_code = submission.submission_code)
			from core.dim_submission as submission
			where content_sha256 = ?""";

	/** Place and remedy are cut off the sentence: they are told apart here. */
	private static final String FINDINGS = """
			select finding.code, finding.severity, finding.sheet_name, finding.cell_ref,
			    replace(replace(finding.message_vi, concat_ws(', ', finding.file_name,
			        'sheet ' || finding.sheet_name, 'ô ' || finding.cell_ref) || ': ', ''), code.fix_vi, ''),
			    replace(replace(finding.message_en, concat_ws(', ', finding.file_name,
			        'sheet ' || finding.sheet_name, 'cell ' || finding.cell_ref) || ': ', ''), code.fix_en, ''),
			    code.fix_vi, code.fix_en
			from mart.finding as finding
			inner join ops.finding_code as code on code.code = finding.code
			where finding.submission_code = ?
			order by finding.sheet_name nulls first, length(finding.cell_ref), finding.cell_ref, finding.code""";

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

	private CheckedSubmissions(Connection connection) {
		this.connection = connection;
	}

	/** Opens a warehouse file that everybody else has closed. */
	public static CheckedSubmissions open(Path warehouse) throws SQLException {
		return new CheckedSubmissions(DriverManager.getConnection("jdbc:duckdb:" + warehouse));
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
		try (PreparedStatement statement = this.connection.prepareStatement(FINDINGS)) {
			statement.setString(1, submissionCode);
			try (ResultSet row = statement.executeQuery()) {
				List<FindingInWords> findings = new ArrayList<>();
				while (row.next()) {
					findings.add(new FindingInWords(row.getString(1), row.getString(2), row.getString(3),
							row.getString(4), row.getString(5).strip(), row.getString(6).strip(), row.getString(7),
							row.getString(8)));
				}
				return List.copyOf(findings);
			}
		}
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

}
