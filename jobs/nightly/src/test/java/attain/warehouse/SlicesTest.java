package attain.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the models claim of their slices, and how a SELECT is cut to them. */
class SlicesTest {

	private static final SqlFolder SQL = new SqlFolder(Path.of("../../sql"));

	/**
	 * Made whole each night, and read by models that are cut. Each was thought through:
	 * the keys are found beside last night's of the first four; of the others the rows
	 * that a key meets are the same, whatever the other keys do.
	 */
	private static final Set<String> THOUGHT_THROUGH = Set.of("staging.submission_candidate",
			"staging.submission_interval", "staging.quarantined_cell", "core.bridge_org_unit_current",
			"staging.former_unit", "staging.unit_part_of_year", "staging.level_count", "core.dim_submission");

	private Connection connection;

	@BeforeEach
	void open() throws SQLException {
		this.connection = DriverManager.getConnection("jdbc:duckdb:");
	}

	@AfterEach
	void close() throws SQLException {
		this.connection.close();
	}

	@Test
	void whatIsCutReadsNothingElseThatChangesFromNightToNight() {
		Models models = Models.of(this.connection, SQL);
		Slices slices = Slices.of(this.connection, SQL, models);
		Map<String, Model> byName = new HashMap<>();
		models.ordered().forEach((model) -> byName.put(model.name(), model));
		Set<String> others = new TreeSet<>();
		for (String table : slices.sliced().keySet()) {
			for (String source : byName.get(table).reads()) {
				lookedAt(byName, source)
					.filter((looked) -> !looked.startsWith("raw.") && !slices.sliced().containsKey(looked)
							&& !isConstant(byName, looked))
					.forEach(others::add);
			}
		}
		assertThat(others).isEqualTo(new TreeSet<>(THOUGHT_THROUGH));
	}

	/** A table, or those that a view looks at. */
	private static Stream<String> lookedAt(Map<String, Model> models, String table) {
		Model model = models.get(table);
		return (model == null || !model.isView()) ? Stream.of(table)
				: model.reads().stream().flatMap((looked) -> lookedAt(models, looked));
	}

	/** Made of reference data alone. */
	private static boolean isConstant(Map<String, Model> models, String table) {
		return table.startsWith("reference.") || (models.containsKey(table)
				&& models.get(table).reads().stream().allMatch((source) -> isConstant(models, source)));
	}

	@Test
	void onlyChecksThatBlockAreCut() throws IOException {
		for (Path file : SQL.checkFiles()) {
			Check check = Check.read(file);
			if (SliceKey.declaredIn(check.select()).isPresent()) {
				assertThat(check.weight()).as(check.name()).isEqualTo(Check.Weight.FAIL);
			}
		}
	}

	@Test
	void keptAreTheTablesThatOthersRead() {
		Slices slices = Slices.of(this.connection, SQL, Models.of(this.connection, SQL));
		assertThat(slices.kept()).contains("staging.cell", "core.fct_observation", "mart.ranking")
			.doesNotContain("staging.row_unit", "staging.observation", "staging.member_side");
	}

	@Test
	void aSelectReadsOnlyTheKeysFound() throws SQLException {
		Slices slices = Slices.of(this.connection, SQL, Models.of(this.connection, SQL));
		execute("attach ':memory:' as raw; attach ':memory:' as staging; attach ':memory:' as slice");
		execute("create table raw.table_row (content_sha256 text); create table staging.other (content_sha256 text)");
		execute("create table slice.file as select unnest(['a', 'b']) as content_sha256");
		assertThat(slices.restricted(this.connection, """
				select * from raw.table_row as body
				inner join staging.other as other on true
				inner join raw.table_row on true""", slices.key("file"))).isEqualTo("""
				select * from (select * from raw.table_row where content_sha256 in ('a', 'b')) as body
				inner join staging.other as other on true
				inner join (select * from raw.table_row where content_sha256 in ('a', 'b')) as table_row on true""");
	}

	@Test
	void ofTwoColumnsBothCut() throws SQLException {
		Slices slices = Slices.of(this.connection, SQL, Models.of(this.connection, SQL));
		execute("attach ':memory:' as staging; attach ':memory:' as slice; create schema core");
		execute("create table staging.member_value (indicator_code text, period_key text)");
		execute("create table core.fct_observation (measure_code text, period_key text)");
		execute("create table slice.indicator as select unnest(['a', 'a']) as indicator_code, unnest(['p', 'q']) as period_key");
		assertThat(slices.restricted(this.connection, """
				select * from staging.member_value as member
				inner join core.fct_observation as fact on true""", slices.key("indicator"))).isEqualTo("""
				select * from (select * from staging.member_value where %s) as member
				inner join core.fct_observation as fact on true"""
			.formatted("indicator_code in ('a') and period_key in ('p', 'q')"));
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
