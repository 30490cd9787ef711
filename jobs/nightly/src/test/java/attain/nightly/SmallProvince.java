package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

import attain.finding.Finding;
import attain.form.Reading;
import attain.form.Slot;
import attain.form.TableReading;
import attain.form.TableRow;
import attain.grid.UnreadableFileException;
import attain.nightly.NightRequest.Scope;
import attain.submission.Sha256;
import attain.warehouse.SqlFolder;
import tools.jackson.databind.json.JsonMapper;

/**
 * A province of a few lines: a form that reads "unit;number" lines, three tables of SQL,
 * and a clock that stands still.
 */
final class SmallProvince {

	static final LocalDate FIRST_NIGHT = LocalDate.of(2024, 1, 10);

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-01T12:00:00Z"), ZoneOffset.UTC);

	private final Path folder;

	private String formFingerprint;

	private DeliverySource deliveries = DeliverySource.CONFIGURED;

	private SmallProvince(Path folder, String formFingerprint) {
		this.folder = folder;
		this.formFingerprint = formFingerprint;
	}

	/** A province that another process has founded. */
	static SmallProvince at(Path folder) {
		return new SmallProvince(folder, "form-1");
	}

	SmallProvince(Path folder) throws IOException {
		this(folder, "form-1");
		Files.createDirectories(folder.resolve("input/inbox"));
		Path schema = Files.createDirectories(folder.resolve("sql/schema"));
		Files.copy(Path.of("../../sql/schema/10_raw.sql"), schema.resolve("10_raw.sql"));
		sql("schema/00_ops.sql", """
				create table ops.run_parameters (
				    business_date date not null, previous_business_date date, program_version text not null);
				create table ops.snapshot (
				    business_date date not null, published_at timestamp not null, generation bigint not null,
				    program_version text not null, engine_version text not null);
				create table ops.finding_code (
				    code text not null primary key, severity text not null, title_vi text not null,
				    title_en text not null, message_vi text not null, message_en text not null,
				    fix_vi text not null, fix_en text not null);
				create table ops.input_fingerprint (
				    kind text not null, file_name text not null, subject_code text not null, fingerprint text not null);
				create table ops.check_result (
				    check_name text not null, severity text not null, sentence text not null,
				    rows_checked bigint, failing_rows bigint not null);
				create table ops.check_history (
				    business_date date not null, check_name text not null, severity text not null,
				    rows_checked bigint, failing_rows bigint not null);
				""");
		sql("schema/40_mart.sql",
				"""
						create table core.fct_observation (
						    unit_name text not null, value decimal(28, 10), content_sha256 text not null, known_from date not null);
						create table mart.total (total decimal(28, 10), units bigint);
						comment on column mart.total.total is 'Sum of all units';
						create table mart.finding (
						    code text not null, severity text not null, is_open boolean not null, first_seen_on date not null,
						    file_name text);
						""");
		sql("models/staging/stg_row.sql",
				"""
						select rows.unit_name_text as unit_name, rows.v0 as value, rows.content_sha256, min(delivery.known_from) as known_from
						from raw.table_row as rows
						inner join raw.delivery as delivery on delivery.content_sha256 = rows.content_sha256
						group by all
						""");
		sql("models/staging/rule_result.sql", """
				select 'plausibility/some' as check_name, 'info' as severity, 'some rule' as sentence,
				    count(*) as rows_checked, 0 as failing_rows
				from raw.table_row
				""");
		sql("models/core/fct_observation.sql", "select * from staging.stg_row;\n");
		sql("models/mart/total.sql", "select sum(value) as total, count(*) as units from core.fct_observation\n");
		sql("models/mart/finding.sql",
				"""
						select finding.code, code.severity, true as is_open, run.business_date as first_seen_on, finding.file_path as file_name
						from raw.finding as finding
						inner join ops.finding_code as code on code.code = finding.code
						cross join ops.run_parameters as run
						""");
	}

	Path folder() {
		return this.folder;
	}

	Path output() {
		return this.folder.resolve("output");
	}

	void sql(String name, String text) throws IOException {
		Path file = this.folder.resolve("sql").resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	/** Drops a file long ago, so that no night waits whether it still grows. */
	Path drop(String name, String text) throws IOException {
		Path file = this.folder.resolve("input/inbox").resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
		return file;
	}

	void deliverBy(DeliverySource source) {
		this.deliveries = source;
	}

	void changeForm() {
		this.formFingerprint = "form-2";
	}

	NightOutcome run(LocalDate businessDate) {
		return run(businessDate, Scope.CHANGES);
	}

	NightOutcome run(LocalDate businessDate, Scope scope) {
		return run(
				new NightRequest(this.folder.resolve("input"), output(), businessDate, scope, ProgressListener.SILENT));
	}

	NightOutcome run(NightRequest request) {
		return new Night(new SqlFolder(this.folder.resolve("sql")), CLOCK,
				(any) -> new NightParts(new LineForm(this.formFingerprint), (connection) -> {
				}, this::publish, List.of()), this.deliveries)
			.work(request);
	}

	/**
	 * What a query on the published snapshot answers, values of a row joined by blanks.
	 */
	List<String> ask(String query) throws SQLException, IOException {
		return Asked.rows(output(), query);
	}

	private void publish(Path warehouse, NightIdentity night, Map<String, Object> record) throws IOException {
		Path generation = Files
			.createDirectories(output().resolve("generations").resolve(Integer.toString(night.generation())));
		Files.copy(warehouse, generation.resolve("attain.duckdb"));
		Map<String, Object> run = new java.util.TreeMap<>(record);
		run.put("business_date", night.businessDate().toString());
		run.put("published_at", night.startedAt().toString());
		run.put("generation", night.generation());
		run.put("published_at", night.startedAt().toString());
		run.put("files", Map.of("attain.duckdb", Sha256.of(generation.resolve("attain.duckdb"))));
		Files.writeString(generation.resolve("run.json"), JsonMapper.shared().writeValueAsString(run));
		Files.deleteIfExists(output().resolve("current"));
		Files.createSymbolicLink(output().resolve("current"), generation);
		Files.deleteIfExists(output().resolve("attain.duckdb"));
		Files.createSymbolicLink(output().resolve("attain.duckdb"), Path.of("current/attain.duckdb"));
	}

	/** Reads lines "unit;number"; a text with other lines is no file of this form. */
	private record LineForm(String fingerprint) implements Forms {

		@Override
		public Optional<String> fingerprintOf(String formCode) {
			return Optional.of(this.fingerprint);
		}

		@Override
		public Reading read(Path file, String fileName) throws IOException {
			String text = Files.readString(file);
			if (text.isEmpty()) {
				throw new UnreadableFileException(UnreadableFileException.Reason.EMPTY, "no bytes");
			}
			if (text.startsWith("bomb")) {
				throw new IllegalStateException("a mistake in the reader");
			}
			List<TableRow> rows = text.lines().map((line) -> line.split(";")).map(LineForm::rowOf).toList();
			TableReading table = new TableReading(1, "main", "Sheet1", null, null, false, "",
					List.of(new Slot(0, "unit", "m_count", "B", "Số lượng", null, null, "")), rows);
			return new Reading("F99", this.fingerprint, "", "management", "2024-01", "", "UBND huyện Bình Gia", false,
					List.of(table), List.<Finding>of(), rows.size(), 0);
		}

		private static TableRow rowOf(String[] cells) {
			return new TableRow(1, "unit", "commune", cells[0], "A", null, cells[0], "", null,
					List.of(new java.math.BigDecimal(cells[1])), Map.of());
		}

	}

}
