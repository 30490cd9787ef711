package attain.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The published tables, with the columns and in the order of the truth. */
final class PublishedTables implements AutoCloseable {

	private static final String ATTAINMENT = """
			select target_code, org_unit_code, is_headline, calendar, period_code, actual_value, numerator,
			    denominator, is_met, status, is_estimate
			from\s""";

	private static final String INDICATOR_VALUE = """
			select indicator_code, org_level, org_unit_code, calendar, period_code, basis, value, numerator,
			    denominator, is_estimate
			from\s""";

	private final Connection connection;

	private PublishedTables(Connection connection) {
		this.connection = connection;
	}

	static PublishedTables open(Path output) throws SQLException, IOException {
		Properties readOnly = new Properties();
		readOnly.setProperty("duckdb.read_only", "true");
		return new PublishedTables(
				DriverManager.getConnection("jdbc:duckdb:" + output.resolve("attain.duckdb").toRealPath(), readOnly));
	}

	List<List<@Nullable Object>> attainment() throws SQLException {
		return rows(ATTAINMENT + "mart.attainment");
	}

	/** What a day knew of the targets that had been set by then. */
	List<List<@Nullable Object>> attainmentAsOf(LocalDate day) throws SQLException {
		return rows(ATTAINMENT + "mart.attainment_as_of(date '" + day + "')");
	}

	List<List<@Nullable Object>> indicatorValues() throws SQLException {
		return rows(INDICATOR_VALUE + "core.fct_indicator_value where known_to = date '9999-12-31'");
	}

	List<List<@Nullable Object>> indicatorValuesAsOf(LocalDate day) throws SQLException {
		return rows(INDICATOR_VALUE + "mart.indicator_value_as_of(date '" + day + "')");
	}

	/** The periods that a value stands for. */
	List<List<@Nullable Object>> periods() throws SQLException {
		return rows("""
				select period_key, starts_on, ends_on, period_year
				from core.dim_period
				where period_key in (select period_key from core.fct_indicator_value)""");
	}

	/** Figures of single communes on the map of today. */
	List<List<@Nullable Object>> communesAsIs() throws SQLException {
		return rows("""
				select indicator_code, org_unit_code, calendar, period_code, restatement, value
				from mart.indicator_value_as_is
				where org_level = 'commune' and not is_aggregate and restatement <> 'not_restated'""");
	}

	/** All communes added up, those that came to no commune of today with them. */
	List<List<@Nullable Object>> communeTotalsAsIs() throws SQLException {
		return rows("""
				select indicator_code || '|' || calendar || '|' || period_code, sum(numerator), sum(denominator)
				from mart.indicator_value_as_is
				where org_level = 'commune' and not is_aggregate
				group by indicator_code, calendar, period_code""");
	}

	/** Delivered contents and what became of them. */
	List<List<@Nullable Object>> submissions() throws SQLException {
		return rows("""
				select submission.file_name, submission.received_on, submission.status,
				    coalesce(successor.file_name, '')
				from core.dim_submission as submission
				left join core.dim_submission as successor
				    on successor.submission_code = submission.superseded_by_submission_code""");
	}

	/** All observations but those of the registers and the scores of pillars. */
	List<List<@Nullable Object>> observations(Set<String> measures) throws SQLException {
		return rows("""
				select submission.file_name, fact.measure_code, fact.org_unit_key, fact.breakdown_code,
				    fact.period_key, period.starts_on, period.ends_on, period.period_year, fact.value,
				    fact.obs_status, fact.known_from, fact.known_to
				from core.fct_observation as fact
				inner join core.dim_submission as submission
				    on submission.submission_code = fact.submission_code
				inner join core.dim_period as period
				    on period.period_key = fact.period_key
				where fact.measure_code in (%s)"""
			.formatted(measures.stream().map((measure) -> "'" + measure + "'").collect(Collectors.joining(", "))));
	}

	List<List<@Nullable Object>> duties() throws SQLException {
		return rows("""
				select form_code, part_code, sender_code, calendar, period_code, vintage_code, due_on, received_on,
				    state, days_late
				from mart.duty""");
	}

	/**
	 * Findings about files and series; what was late or missing is told by the duties.
	 * What is implausible is known by rule, unit and period, what is unusual in a series
	 * by measure, unit and period, of the measures that the truth follows.
	 */
	List<List<@Nullable Object>> findings() throws SQLException {
		return rows("""
				select code,
				    case when is_of_values then '' else file_name end,
				    case when is_of_values then coalesce(rule_code, '') else sheet_name end,
				    case when is_of_values then regexp_replace(found, ': [^:]*$', '') else cell_ref end
				from (
				    select *, rule_code is not null or code like 'SERIES_%%' as is_of_values
				    from mart.finding
				    where code not in ('SUBMISSION_LATE', 'SUBMISSION_MISSING')
				        and (code not like 'SERIES_%%' or split_part(found, ' ', 2) in ('%s'))
				)""".formatted(String.join("', '", SeriesTruth.MEASURES)));
	}

	private List<List<@Nullable Object>> rows(String query) throws SQLException {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			while (row.next()) {
				List<@Nullable Object> fields = new ArrayList<>();
				for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
					fields.add(row.getObject(column));
				}
				rows.add(fields);
			}
		}
		return rows;
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

}
