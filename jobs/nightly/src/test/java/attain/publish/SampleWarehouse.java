package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Small warehouses that tests publish. */
public final class SampleWarehouse {

	private static final String[] TABLES = {
			"create table core.dim_plan (plan_code text, plan_number text, issued_on date)",
			"insert into core.dim_plan values ('LS-104', '104/KH-UBND', date '2023-04-28'), ('LS-247', '247/KH-UBND', date '2022-12-14')",
			"comment on table core.dim_plan is 'One row per plan'",
			"comment on column core.dim_plan.plan_code is 'Key'",
			"create table core.dim_submission (submission_code text, is_sample boolean)",
			"insert into core.dim_submission values ('S1', true)",
			"create table core.fct_observation (value decimal(28, 10), known_to date)",
			"insert into core.fct_observation values (1.5, '9999-12-31'), (2, '2023-01-01'), (null, '9999-12-31')",
			"create table mart.plan_scoreboard (plan_code text, targets bigint, met bigint, not_met bigint, not_applicable bigint, no_information bigint, due_later bigint)",
			"insert into mart.plan_scoreboard values ('LS-104', 15, 5, 3, 0, 7, 0), ('LS-247', 27, 10, 2, 1, 4, 10)",
			"create table mart.duty (form_code text, sender_code text, calendar text, period_code text, due_on date, received_on date, state text, days_late bigint)",
			"insert into mart.duty values ('F01', 'LS-STTTT', 'management', '2023-04', '2023-05-05', '2023-05-04', 'on_time', 0), ('F01', 'LS-STTTT', 'management', '2023-05', '2023-06-05', null, 'missing', null), ('F02', 'LS-VPUBND', 'management', '2023-04', '2023-05-05', '2023-05-09', 'late', 4)",
			"create table mart.overdue as select form_code, sender_code, calendar, period_code, due_on, state from mart.duty where state = 'missing'",
			"create table mart.finding (finding_id text, code text, severity text, is_open boolean, first_seen_on date, file_name text, sheet_name text, cell_ref text, message_vi text)",
			"insert into mart.finding values ('1', 'NUMBER_UNREADABLE', 'error', true, '2023-05-10', 'bao-cao.xlsx', 'Biểu 1', 'C12', 'Không đọc được số \"mười\"'), ('2', 'NUMBER_WITH_UNIT', 'warning', true, '2023-05-10', 'bao-cao.xlsx', 'Biểu 1', 'C13', 'Số có đơn vị'), ('3', 'FILE_EMPTY', 'error', false, '2023-05-01', 'x.xlsx', null, null, 'Tệp rỗng')",
			"create table mart.risky (label text, amount decimal(28, 10))",
			"insert into mart.risky values ('=1+1', -1), ('+84', -2), ('-', -3), ('@cmd', -4), (e'\\tx', -5), (e'\\rx', -6), ('a=b', -7), (null, -8)",
			"create table ops.snapshot (business_date date)", "insert into ops.snapshot values ('2023-05-10')" };

	private SampleWarehouse() {
	}

	/** A warehouse file of storage version v1.0.0 that nobody has open. */
	public static Path write(Path folder, String... more) throws IOException, SQLException {
		Path file = folder.resolve("warehouse.duckdb");
		Files.deleteIfExists(file);
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				Statement statement = connection.createStatement()) {
			statement.execute("attach '" + file + "' as warehouse (storage_version 'v1.0.0')");
			statement.execute("use warehouse");
			for (String schema : new String[] { "core", "mart", "ops" }) {
				statement.execute("create schema " + schema);
			}
			for (String sql : TABLES) {
				statement.execute(sql);
			}
			for (String sql : more) {
				statement.execute(sql);
			}
			statement.execute("checkpoint warehouse");
			statement.execute("use memory");
			statement.execute("detach warehouse");
		}
		return file;
	}

	/** A request for the next generation. */
	public static PublishRequest request(Path warehouse, Path output) throws IOException {
		return request(warehouse, output, LocalDate.of(2023, 5, 10));
	}

	static PublishRequest request(Path warehouse, Path output, LocalDate businessDate) throws IOException {
		return new PublishRequest(warehouse, output, LastPublished.next(output), businessDate,
				Instant.parse("2023-05-10T18:00:00Z"), PublishRequest.KEPT_NIGHTS, Map.of("fingerprint", "abc"),
				List.of(), Inventory.NONE);
	}

	/** Publishes a sample night. */
	public static Published publish(Path folder, Path output, String... more) throws IOException, SQLException {
		Files.createDirectories(output);
		return new Publisher().publish(request(write(folder, more), output));
	}

}
