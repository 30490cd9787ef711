package attain.annual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import attain.publish.DataOrigin;
import attain.warehouse.SqlFolder;
import attain.warehouse.Warehouse;

/**
 * Reads annual reports from a published snapshot.
 *
 * @param snapshot the snapshot; temporary tables are made beside it
 * @param sql the folder of {@code sql/annual}
 */
public record AnnualReports(Connection snapshot, SqlFolder sql) {

	/** Reads one row of a query. */
	@FunctionalInterface
	private interface RowReader<T> {

		T read(ResultSet row) throws SQLException;

	}

	/**
	 * What is known of a plan that has targets.
	 *
	 * @param code the plan
	 * @param number number of its document, empty if none is known
	 * @param issuedOn from when its targets count
	 */
	public record Plan(String code, String number, LocalDate issuedOn) {

		/** Whether people call the plan so, whatever the case. */
		public boolean isCalled(String name) {
			return this.code.equalsIgnoreCase(name) || this.number.equalsIgnoreCase(name);
		}

	}

	/** The plans that have targets, the nearest to a name first. */
	public List<Plan> plansLike(String name) throws SQLException, IOException {
		try (PreparedStatement statement = this.snapshot.prepareStatement(text("plans_like"))) {
			statement.setString(1, name);
			try (ResultSet rows = statement.executeQuery()) {
				return read(rows, (row) -> new Plan(row.getString("plan_code"), row.getString("plan_number"),
						row.getObject("counts_from", LocalDate.class)));
			}
		}
	}

	/** The night that the snapshot stands for: no report can know more. */
	public LocalDate businessDate() throws SQLException {
		try (Statement statement = this.snapshot.createStatement();
				ResultSet rows = statement.executeQuery("select business_date from ops.snapshot")) {
			rows.next();
			return rows.getObject(1, LocalDate.class);
		}
	}

	/**
	 * The report of a plan as of a day.
	 * @param plan a plan that has targets
	 * @param asOf a day on which it had been issued
	 */
	public AnnualReport read(Plan plan, LocalDate asOf) throws SQLException, IOException {
		ask(plan, asOf);
		for (String table : List.of("verdict", "plan", "target")) {
			execute("create or replace temp table %s as %s".formatted(table, text(table)));
		}
		return new AnnualReport(query("from temp.plan", Heading::of).get(0), chapters(),
				query("from temp.target order by item_no", TargetLine::of), query(text("count"), PillarCount::of),
				DataOrigin.of(this.snapshot));
	}

	/** Writes the verdicts of the report that was read last, unit by unit. */
	void exportVerdicts(Path csv, Path parquet) throws SQLException {
		execute("copy (from temp.verdict order by all) to %s (format csv, header)".formatted(quoted(csv)));
		execute("copy (from temp.verdict order by all) to %s (format parquet, compression zstd)"
			.formatted(quoted(parquet)));
	}

	/** Writes the reference data that the night was judged with, a CSV file each. */
	void exportReference(Path folder) throws SQLException {
		List<String> tables = query("""
				select table_name from duckdb_tables()
				where schema_name = 'reference' and database_name = current_database() and table_name <> 'name_key'
				order by table_name""", (row) -> row.getString(1));
		for (String table : tables) {
			execute("copy (select * exclude (line_no) from reference.%s order by line_no) to %s (format csv, header)"
				.formatted(table, quoted(folder.resolve(table + ".csv"))));
		}
	}

	/** Which night the snapshot is, and by which program and engine. */
	Map<String, Object> versions() throws SQLException {
		return query("select business_date, generation, program_version, engine_version from ops.snapshot", (row) -> {
			Map<String, Object> versions = new LinkedHashMap<>();
			versions.put("business_date", row.getString(1));
			versions.put("generation", row.getInt(2));
			versions.put("program_version", row.getString(3));
			versions.put("engine_version", row.getString(4));
			return versions;
		}).get(0);
	}

	/** What the report that was read last says otherwise than verdicts that were kept. */
	List<String> differencesFrom(Path parquet) throws SQLException, IOException {
		execute("create or replace temp table frozen as from read_parquet(%s)".formatted(quoted(parquet)));
		return query(text("moved"), (row) -> row.getString("text_vi"));
	}

	private static String quoted(Path file) {
		return Warehouse.quoted(file.toString());
	}

	private void ask(Plan plan, LocalDate asOf) throws SQLException {
		try (PreparedStatement statement = this.snapshot.prepareStatement(
				"create or replace temp table question as select ?::text as plan_code, ?::date as as_of")) {
			statement.setString(1, plan.code());
			statement.setString(2, asOf.toString());
			statement.execute();
		}
	}

	private List<Chapter> chapters() throws SQLException, IOException {
		List<Chapter> chapters = new ArrayList<>();
		for (Chapter.Subject subject : Chapter.Subject.values()) {
			List<Chapter.Line> lines = query(text(subject.name().toLowerCase(Locale.ROOT)),
					(row) -> new Chapter.Line(Chapter.Setting.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
							row.getString("text_vi")));
			if (!lines.isEmpty()) {
				chapters.add(new Chapter(subject, lines));
			}
		}
		return chapters;
	}

	private void execute(String query) throws SQLException {
		try (Statement statement = this.snapshot.createStatement()) {
			statement.execute(query);
		}
	}

	private <T> List<T> query(String query, RowReader<T> reader) throws SQLException {
		try (Statement statement = this.snapshot.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			return read(rows, reader);
		}
	}

	private static <T> List<T> read(ResultSet rows, RowReader<T> reader) throws SQLException {
		List<T> found = new ArrayList<>();
		while (rows.next()) {
			found.add(reader.read(rows));
		}
		return List.copyOf(found);
	}

	private String text(String name) throws IOException {
		return Files.readString(this.sql.annual(name));
	}

}
