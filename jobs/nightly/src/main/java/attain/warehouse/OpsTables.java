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
import java.util.ArrayList;
import java.util.Collections;
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
		List<@Nullable Object[]> rows = new ArrayList<>();
		for (FindingCode code : FindingCode.values()) {
			FindingText text = code.text();
			rows.add(new @Nullable Object[] { code.name(), code.severity().word(), text.titleVi(), text.titleEn(),
					text.messageVi(), text.messageEn(), text.fixVi(), text.fixEn() });
		}
		insert("ops.finding_code (code, severity, title_vi, title_en, message_vi, message_en, fix_vi, fix_en)", rows);
	}

	/**
	 * What each check found, and each rule of quality that the models test; tonight's row
	 * of their history.
	 */
	public void fillCheckResults(List<CheckResult> results) throws SQLException {
		insert("ops.check_result (check_name, severity, sentence, failing_rows)",
				results.stream()
					.map((result) -> new @Nullable Object[] { result.name(), result.blocking() ? "fail" : "warn",
							result.sentence(), result.rows() })
					.toList());
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
		insert(target, List.<@Nullable Object[]>of(values));
	}

	/** All rows in one statement: the engine plans each anew. */
	private void insert(String target, List<@Nullable Object[]> rows) throws SQLException {
		if (rows.isEmpty()) {
			return;
		}
		String row = "(" + String.join(", ", Collections.nCopies(rows.get(0).length, "?")) + ")";
		try (PreparedStatement statement = this.connection.prepareStatement("insert into %s values %s".formatted(target,
				String.join(", ", Collections.nCopies(rows.size(), row))))) {
			int index = 1;
			for (@Nullable
			Object[] values : rows) {
				for (Object value : values) {
					statement.setObject(index++, value);
				}
			}
			statement.executeUpdate();
		}
	}

}
