package attain.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a night told its readers, as far as the next one has to know it: its verdicts and
 * values, beside which {@code mart.change} is told, what it had been read with, and since
 * when it knew each finding. A folder with one Parquet file per table
 * {@code staging.previous_*}. No rebuild could make them again: forms, reference data and
 * program have changed since.
 */
public final class NightMemory {

	private static final Logger log = LoggerFactory.getLogger(NightMemory.class);

	private static final Map<String, String> QUESTIONS = Map.of("previous_attainment", """
			select target_code, indicator_code, is_headline, org_unit_key, period_key, status, actual_value
			from shown.mart.attainment""", "previous_indicator_value", """
			select indicator_code, org_unit_key, org_level, period_key, basis, value
			from shown.core.fct_indicator_value
			where known_to = date '9999-12-31' and is_aggregate""", "previous_finding", """
			select finding_id, first_seen_on, severity, is_open, submission_code, file_name
			from shown.mart.finding""", "previous_night", """
			select business_date, program_version from shown.ops.snapshot""", "previous_fingerprint", """
			select kind, file_name, subject_code, fingerprint from shown.ops.input_fingerprint""");

	private static final String CHECKS = """
			select snapshot.business_date, checked.check_name, checked.severity, checked.rows_checked, checked.failing_rows
			from shown.ops.check_result as checked
			cross join shown.ops.snapshot as snapshot""";

	private NightMemory() {
	}

	/**
	 * Writes down what a published snapshot says. Of one that another version of the
	 * program wrote otherwise, nothing is kept.
	 */
	public static void write(Path snapshot, Path folder) throws SQLException {
		try (Connection connection = Warehouse.inMemory(); Statement statement = connection.createStatement()) {
			statement.execute("attach %s as shown (read_only)".formatted(Warehouse.quoted(snapshot.toString())));
			for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
				keep(connection, question.getValue(), file(folder, question.getKey()));
			}
			keep(connection, CHECKS, file(folder, "check_result"));
		}
		catch (SQLException ex) {
			log.warn("The snapshot {} cannot be opened: the next night tells no changes: {}", snapshot,
					ex.getMessage());
		}
	}

	private static void keep(Connection connection, String question, String file) {
		try (Statement statement = connection.createStatement()) {
			statement
				.execute("copy (%s order by all) to %s (format parquet, compression zstd)".formatted(question, file));
		}
		catch (SQLException ex) {
			log.warn("The snapshot was written otherwise than this version would: {} is not kept: {}", file,
					ex.getMessage());
		}
	}

	/**
	 * Fills the tables {@code staging.previous_*}. If not all of them are there, or an
	 * older version wrote them otherwise, no change is told.
	 */
	public static void fill(Connection connection, Path folder) throws SQLException {
		if (!QUESTIONS.keySet().stream().allMatch((table) -> Files.exists(folder.resolve(table + ".parquet")))) {
			log.warn("{} is not complete: no changes are told", folder);
			return;
		}
		try (Statement statement = connection.createStatement()) {
			for (String table : QUESTIONS.keySet()) {
				statement.execute("insert into staging.%s by name (select * from read_parquet(%s))".formatted(table,
						file(folder, table)));
			}
		}
		catch (SQLException ex) {
			log.warn("{} was written by another version: not all changes are told: {}", folder, ex.getMessage());
		}
	}

	/**
	 * Fills {@code ops.check_history} with what the checks of all remembered nights
	 * before a date found, given the folder of one of them. Nights that an older version
	 * remembered have none.
	 */
	public static void fillChecks(Connection connection, Path folder, LocalDate businessDate) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("""
					insert into ops.check_history by name (
					    select * from read_parquet(%s) where business_date < date '%s')"""
				.formatted(file(folder.resolveSibling("*-*-*"), "check_result"), businessDate));
		}
		catch (SQLException ex) {
			log.info("No results of checks of earlier nights: {}", ex.getMessage());
		}
	}

	private static String file(Path folder, String table) {
		return Warehouse.quoted(folder.resolve(table + ".parquet").toString());
	}

}
