package attain.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import attain.finding.Origin;
import attain.finding.Severity;
import attain.finding.returned.ListedFinding;

/** Asks a finished warehouse which files go back to their senders, and with what. */
public final class FilesToReturn implements AutoCloseable {

	/** A refused file is not known for certain: it says nothing of itself. */
	private static final String FILES = """
			select returned.folder, returned.file_name, returned.submission_code, submission.content_sha256,
			    coalesce(sender.sender_name_vi, ''), submission.is_sample, parameters.business_date,
			    case when submission.is_refused then '' else coalesce(submission.form_code, '') end,
			    case when submission.is_refused then '' else submission.part_code end,
			    case when submission.is_refused then '' else coalesce(submission.sender_code, '') end,
			    case when submission.is_refused then ''
			        else coalesce(submission.calendar || ':' || submission.period_code, '') end
			from mart.returned_file as returned
			inner join core.dim_submission as submission
			    on submission.submission_code = returned.submission_code
			left join core.dim_sender as sender
			    on sender.sender_code = returned.sender_code
			cross join ops.run_parameters as parameters
			order by returned.folder, returned.file_name""";

	private static final String FINDINGS = """
			select severity, code, sheet_name, cell_ref, coalesce(nullif(found, ''), raw_text, ''),
			    coalesce(expected, ''), sentence_vi, fix_vi
			from mart.finding
			where submission_code = ? and file_name = ? and is_open
			order by sheet_name nulls first, try_cast(regexp_extract(cell_ref, '[0-9]+') as bigint) nulls first,
			    length(cell_ref), cell_ref, code, found""";

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

	private final Connection connection;

	private FilesToReturn(Connection connection) {
		this.connection = connection;
	}

	/** Opens a warehouse file that everybody else has closed. */
	public static FilesToReturn open(Path warehouse) throws SQLException {
		return new FilesToReturn(DriverManager.getConnection("jdbc:duckdb:" + warehouse));
	}

	/** The files, by folder and name. */
	public List<FileToReturn> files() throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(FILES)) {
			List<FileToReturn> files = new ArrayList<>();
			while (row.next()) {
				Origin origin = new Origin(row.getString(8), row.getString(9), row.getString(10), row.getString(11), "",
						0);
				files.add(new FileToReturn(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
						row.getString(5), row.getBoolean(6), row.getObject(7, LocalDate.class), origin));
			}
			return List.copyOf(files);
		}
	}

	/** The open findings of a file, top to bottom. */
	public List<ListedFinding> findings(FileToReturn file) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement(FINDINGS)) {
			statement.setString(1, file.submissionCode());
			statement.setString(2, file.fileName());
			try (ResultSet row = statement.executeQuery()) {
				List<ListedFinding> findings = new ArrayList<>();
				while (row.next()) {
					findings.add(new ListedFinding(Severity.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
							row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
							row.getString(7), row.getString(8)));
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
