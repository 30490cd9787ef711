package attain.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last published night, as far as {@code mart.change} is told beside it and findings
 * without a content are known again.
 */
public final class PreviousNight {

	private static final Logger log = LoggerFactory.getLogger(PreviousNight.class);

	private PreviousNight() {
	}

	/**
	 * Fills the tables {@code staging.previous_*}. A snapshot that an older version wrote
	 * otherwise, or that cannot be opened, leaves them empty: no change is told then.
	 */
	public static void fill(Connection connection, Path snapshot) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("attach %s as previous (read_only)"
				.formatted(Warehouse.quoted(snapshot.toAbsolutePath().toString())));
		}
		catch (SQLException ex) {
			log.warn("The previous snapshot {} cannot be opened: no changes are told: {}", snapshot, ex.getMessage());
			return;
		}
		try (Statement statement = connection.createStatement()) {
			copy(statement);
		}
		catch (SQLException ex) {
			log.warn("The previous snapshot {} was written by another version: no changes are told: {}", snapshot,
					ex.getMessage());
		}
		try (Statement statement = connection.createStatement()) {
			statement.execute("detach previous");
		}
	}

	private static void copy(Statement statement) throws SQLException {
		statement.execute("""
				insert into staging.previous_attainment by name (
				    select target_code, indicator_code, is_headline, org_unit_key, period_key, status, actual_value
				    from previous.mart.attainment)""");
		statement.execute("""
				insert into staging.previous_indicator_value by name (
				    select indicator_code, org_unit_key, org_level, period_key, basis, value
				    from previous.core.fct_indicator_value
				    where known_to = date '9999-12-31' and is_aggregate)""");
		statement.execute("""
				insert into staging.previous_night by name (
				    select business_date, program_version from previous.ops.snapshot)""");
		statement.execute("""
				insert into staging.previous_finding by name (
				    select finding_id, first_seen_on, severity, is_open, submission_code, file_name
				    from previous.mart.finding)""");
	}

}
