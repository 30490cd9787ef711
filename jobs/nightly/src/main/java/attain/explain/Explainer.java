package attain.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import attain.publish.Snapshot;
import attain.warehouse.Models;
import attain.warehouse.SqlFolder;
import attain.warehouse.Warehouse;

/**
 * Explains verdicts of the published night.
 *
 * @param output the output folder; without its archive the texts of cells are not told
 * @param sql the folder of models and of {@code sql/explain}
 */
public record Explainer(Path output, SqlFolder sql) {

	/** The last staging table that evidence is taken from. */
	private static final String MEMBERS = "staging.member_value";

	private static final Set<String> STAGING = Set.of("staging");

	/**
	 * The verdict with all that stands behind it; empty if the target does not judge the
	 * unit, or is not known.
	 */
	public Optional<Explanation> explain(Question question) throws SQLException, IOException {
		try (Connection connection = Warehouse.inMemory(); Statement statement = connection.createStatement()) {
			Path snapshot = this.output.resolve(Snapshot.FILE).toRealPath();
			statement.execute("attach %s as published (read_only)".formatted(Warehouse.quoted(snapshot.toString())));
			for (String schema : List.of("core", "mart", "reference", "staging", "explain")) {
				statement.execute("create schema " + schema);
			}
			showPublished(statement);
			ask(connection, question);
			statement.execute("create table explain.verdict as " + Files.readString(this.sql.explanation("verdict")));
			List<Fact> verdict = Fact.of(statement.executeQuery("select * from explain.verdict"));
			return verdict.isEmpty() ? Optional.empty() : Optional.of(explained(connection, statement, verdict.get(0)));
		}
	}

	/** The units that a target judges by themselves, by code; empty if there are none. */
	public List<String> unitsOf(String targetCode) throws SQLException, IOException {
		return texts("select distinct org_unit_code from mart.attainment where target_code = ? and not is_headline"
				+ " order by org_unit_code", targetCode);
	}

	/**
	 * The code of the target that is meant, whatever its case; else the nearest three.
	 */
	public List<String> targetsLike(String targetCode) throws SQLException, IOException {
		List<String> same = texts("select target_code from core.fct_target where lower(target_code) = lower(?)",
				targetCode);
		return !same.isEmpty() ? same : texts(
				"select target_code from core.fct_target order by levenshtein(lower(target_code), lower(?)), target_code"
						+ " limit 3",
				targetCode);
	}

	private Explanation explained(Connection connection, Statement statement, Fact verdict)
			throws SQLException, IOException {
		statement.execute("drop view core.fct_observation");
		statement.execute("""
				create table core.fct_observation as
				select * from published.core.fct_observation
				where known_to = date '9999-12-31'
				    and measure_code in (
				        select term.measure_code
				        from reference.indicator_term as term
				        inner join explain.verdict as verdict
				            on verdict.indicator_code = term.indicator_code
				    )""");
		Models.behind(connection, this.sql, Set.of(MEMBERS), STAGING).run(connection, STAGING);
		return new Explanation(verdict, facts(statement, "term"), facts(statement, "vintage"),
				facts(statement, "history"),
				new CellTexts(this.output.resolve("archive")).of(facts(statement, "evidence")));
	}

	/** The tables of the snapshot under their own names. */
	private static void showPublished(Statement statement) throws SQLException {
		List<String> tables = Fact.of(statement.executeQuery("""
				select schema_name || '.' || table_name as full_name from duckdb_tables()
				where database_name = 'published' and schema_name in ('core', 'mart', 'reference')"""))
			.stream()
			.map((row) -> row.text("full_name"))
			.toList();
		for (String table : tables) {
			statement.execute("create view %1$s as select * from published.%1$s".formatted(table));
		}
	}

	private static void ask(Connection connection, Question question) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("""
				create table explain.question as
				select ?::text as target_code, ?::text as org_unit_code, ?::text as period_code""")) {
			insert.setString(1, question.targetCode());
			insert.setString(2, question.orgUnitCode());
			insert.setString(3, question.periodCode());
			insert.execute();
		}
	}

	private List<Fact> facts(Statement statement, String name) throws SQLException, IOException {
		try (ResultSet rows = statement.executeQuery(Files.readString(this.sql.explanation(name)))) {
			return Fact.of(rows);
		}
	}

	private List<String> texts(String query, String parameter) throws SQLException, IOException {
		try (Snapshot snapshot = Snapshot.current(this.output);
				PreparedStatement statement = snapshot.connection().prepareStatement(query)) {
			statement.setString(1, parameter);
			try (ResultSet rows = statement.executeQuery()) {
				return Fact.of(rows).stream().map((row) -> row.fields().values().iterator().next().toString()).toList();
			}
		}
	}

}
