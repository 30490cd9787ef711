package attain.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import attain.finding.FindingCode;
import attain.finding.FindingText;
import org.jspecify.annotations.Nullable;

/** Fills the tables of the schema ops: what the night knows of itself. */
public final class OpsTables {

	private final Connection connection;

	public OpsTables(Connection connection) {
		this.connection = connection;
	}

	/** The parameters that models may read. */
	public void fillRunParameters(LocalDate businessDate, @Nullable LocalDate previousBusinessDate,
			String programVersion) throws SQLException {
		insert("ops.run_parameters (business_date, previous_business_date, program_version)",
				new @Nullable Object[] { businessDate, previousBusinessDate, programVersion });
	}

	/** The row that says which night the published file holds. */
	public void fillSnapshot(LocalDate businessDate, Instant publishedAt, int generation, String programVersion)
			throws SQLException {
		insert("ops.snapshot (business_date, published_at, generation, program_version, engine_version)",
				new @Nullable Object[] { businessDate, LocalDateTime.ofInstant(publishedAt, ZoneOffset.UTC), generation,
						programVersion, engineVersion() });
	}

	/** The catalogue of findings, one row per code. */
	public void fillFindingCodes() throws SQLException {
		for (FindingCode code : FindingCode.values()) {
			FindingText text = code.text();
			insert("ops.finding_code (code, severity, title_vi, title_en, message_vi, message_en, fix_vi, fix_en)",
					new @Nullable Object[] { code.name(), code.severity().word(), text.titleVi(), text.titleEn(),
							text.messageVi(), text.messageEn(), text.fixVi(), text.fixEn() });
		}
	}

	/**
	 * What each check found, and each rule of quality that the models test; tonight's row
	 * of their history.
	 */
	public void fillCheckResults(List<CheckResult> results) throws SQLException {
		for (CheckResult result : results) {
			insert("ops.check_result (check_name, severity, sentence, failing_rows)", new @Nullable Object[] {
					result.name(), result.blocking() ? "fail" : "warn", result.sentence(), result.rows() });
		}
		try (Statement statement = this.connection.createStatement()) {
			statement.executeUpdate("insert into ops.check_result by name (select * from staging.rule_result)");
			statement.executeUpdate("""
					insert into ops.check_history by name (
					    select business_date, check_name, severity, rows_checked, failing_rows
					    from ops.check_result cross join ops.run_parameters)""");
		}
	}

	/** Open findings of severity error that a night was the first to see. */
	public long errorsOpenedOn(LocalDate businessDate) throws SQLException {
		String sql = """
				select count(*) from mart.finding
				where severity = 'error' and is_open and first_seen_on = ?""";
		try (PreparedStatement statement = this.connection.prepareStatement(sql)) {
			statement.setObject(1, businessDate);
			try (ResultSet row = statement.executeQuery()) {
				row.next();
				return row.getLong(1);
			}
		}
	}

	private String engineVersion() throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement("select version()");
				ResultSet row = statement.executeQuery()) {
			row.next();
			return row.getString(1);
		}
	}

	private void insert(String target, @Nullable Object[] values) throws SQLException {
		String marks = String.join(", ", java.util.Collections.nCopies(values.length, "?"));
		try (PreparedStatement statement = this.connection
			.prepareStatement("insert into %s values (%s)".formatted(target, marks))) {
			for (int index = 0; index < values.length; index++) {
				statement.setObject(index + 1, values[index]);
			}
			statement.executeUpdate();
		}
	}

}
