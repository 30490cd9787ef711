package attain.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ModelsTest {

	@TempDir
	Path folder;

	private DuckDBConnection connection;

	@BeforeEach
	void open() throws SQLException {
		this.connection = Warehouse.inMemory();
		execute("attach ':memory:' as warehouse; attach ':memory:' as staging; use warehouse;"
				+ "create schema core; create schema mart;");
	}

	@AfterEach
	void close() throws SQLException {
		this.connection.close();
	}

	@Test
	void ordersModelsOfAllFoldersByWhatTheyRead() throws Exception {
		model("mart/answer", "select * from core.z_fact as fact inner join staging.b on b.x = fact.x");
		model("core/z_fact", "with a as (select * from staging.a) select * from a");
		model("staging/a", "select * from staging.b");
		model("staging/b", "select 1 as x");
		assertThat(models().ordered()).extracting(Model::name)
			.containsExactly("staging.b", "staging.a", "core.z_fact", "mart.answer");
	}

	@Test
	void saysWhichModelsReadEachOtherInACircle() throws Exception {
		model("staging/a", "select * from staging.b");
		model("staging/b", "select * from staging.c");
		model("staging/c", "select * from staging.b");
		assertThatExceptionOfType(SqlProblem.class).isThrownBy(this::models)
			.withMessage("Models read each other in a circle: staging.b -> staging.c -> staging.b");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					with a as (select * from core.x) select * from a                                 | core.x
					with recursive t as (select 1 as n union all select n + 1 from t) select * from t, lateral (select * from core.y) as y | core.y
					select * from (unpivot raw.table_row on v0, v1 into name slot value amount)      | raw.table_row
					with p as (pivot core.f on code in ('a', 'b') using sum(v)) select * from p      | core.f
					select a from core.x window named as (order by a) qualify lag(a) over named > 1  | core.x
					select a from core.x where exists (select 1 from mart.y) and a in (select b from mart.z) | core.x,mart.y,mart.z
					select (select max(a) from core.x) as m union all select 1 from core.y           | core.x,core.y
					select * from core.x as x asof join core.y as y on x.a >= y.a                    | core.x,core.y
					select a, grouping(a) from core.x group by grouping sets ((a), ())               | core.x
					select * from core.a_function(1), core.y                                         | core.y
					select * from (values (1)) as v (a), range(3)                                    |
					""")
	void findsTheTablesOfEverySyntaxInUse(String select, String tables) throws SQLException {
		Set<String> expected = (tables == null) ? Set.of() : Set.of(tables.split(","));
		assertThat(TablesRead.of(this.connection, select)).isEqualTo(expected);
	}

	@Test
	void refusesAFileThatIsNotOneSelect() throws Exception {
		model("staging/a", "select 1 as x; select 2 as x");
		assertThatExceptionOfType(SqlProblem.class).isThrownBy(this::models)
			.withMessageContaining("staging/a.sql: one SELECT expected, found 2");
		model("staging/a", "create table x (a int)");
		assertThatExceptionOfType(SqlProblem.class).isThrownBy(this::models)
			.withMessageContaining("Only SELECT statements can be serialized");
	}

	@Test
	void fillsTheTableOfTheContractByNameWithItsTypesAndComments() throws Exception {
		execute("create table core.fact (b text not null, a decimal(28, 10)); comment on column core.fact.a is 'in %'");
		model("core/fact", "select 1.25 as a, 'x' as b; -- a comment at the end\n".replace(";", ""));
		models().run(this.connection, Set.of("core"));
		try (Statement statement = this.connection.createStatement();
				var row = statement.executeQuery("select b, a from core.fact")) {
			assertThat(row.next()).isTrue();
			assertThat(row.getString(1) + " " + row.getString(2)).isEqualTo("x 1.2500000000");
		}
	}

	@Test
	void namesColumnsInWhichModelAndContractDiffer() throws Exception {
		execute("create table mart.answer (a integer, b integer)");
		model("mart/answer", "select 1 as a, 2 as c");
		assertThatExceptionOfType(SqlProblem.class).isThrownBy(() -> models().run(this.connection, Set.of("mart")))
			.withMessageEndingWith("models/mart/answer.sql and the table mart.answer of sql/schema differ; columns "
					+ "not in the table: c; not in the model: b");
	}

	@Test
	void refusesAMartWithoutAContract() throws Exception {
		model("mart/answer", "select 1 as a");
		assertThatExceptionOfType(SqlProblem.class).isThrownBy(() -> models().run(this.connection, Set.of("mart")))
			.withMessageEndingWith("answer.sql fills mart.answer, but no script of sql/schema makes that table");
	}

	@Test
	void namesTheFirstModelThatFailsAndRunsWhatDoesNotReadIt() throws Exception {
		model("staging/a", "select 1 as x");
		model("staging/b", "select 'no number'::integer as x from staging.a");
		model("staging/c", "select error('late') as x from staging.a");
		model("staging/d", "select * from staging.b");
		model("staging/e", "select * from staging.a");
		for (int time = 0; time < 5; time++) {
			assertThatExceptionOfType(SqlProblem.class)
				.isThrownBy(() -> models().run(this.connection, Set.of("staging")))
				.withMessageContaining("models/staging/b.sql: ");
			assertThat(firstOf("select x from staging.e")).isEqualTo("1");
			execute("drop table staging.e");
		}
	}

	@Test
	void fillsTheSameTablesOnOneLaneAndOnMany() throws Exception {
		model("staging/m0", "select range as x from range(20000)");
		for (int no = 1; no < 30; no++) {
			model("staging/m" + no, "select x + %d as x from staging.m%d union all select max(x) from staging.m%d"
				.formatted(no, no / 2, no - 1));
		}
		assertThat(sumsWith(4)).isEqualTo(sumsWith(1)).hasSize(30);
	}

	@Test
	void dropsAStagingTableOnceTheLastModelHasReadIt() throws Exception {
		execute("create table core.fact (x integer); create table mart.answer (x integer)");
		model("staging/passing", "select 1 as x");
		model("staging/checked", "select * from staging.passing");
		model("staging/for_a_mart", "select * from staging.passing");
		model("staging/of_marts", "select * from mart.answer");
		model("core/fact", "select * from staging.checked");
		model("mart/answer", "select * from staging.for_a_mart");
		write("checks/all.sql", "-- warn: all\nselect * from staging.checked\n");
		Models models = models();
		models.run(this.connection, Set.of("staging", "core"));
		assertThat(stagingTables()).isEqualTo("checked, for_a_mart");
		models.run(this.connection, Set.of("mart"));
		assertThat(stagingTables()).isEqualTo("checked, of_marts");
	}

	private String stagingTables() throws SQLException {
		return firstOf("select string_agg(table_name, ', ' order by table_name) from duckdb_tables()"
				+ " where database_name = 'staging'");
	}

	private List<String> sumsWith(int lanes) throws SQLException {
		Models models = models();
		try (ModelLanes all = ModelLanes.beside(this.connection, lanes)) {
			all.run(models.ordered(), Models::fill);
		}
		List<String> sums = new ArrayList<>();
		for (Model model : models.ordered()) {
			sums.add(firstOf("select count(*) || ' ' || sum(x) from " + model.name()));
			execute("drop table " + model.name());
		}
		return sums;
	}

	private String firstOf(String question) throws SQLException {
		try (Statement statement = this.connection.createStatement(); var row = statement.executeQuery(question)) {
			row.next();
			return row.getString(1);
		}
	}

	@Test
	void countsTheRowsOfChecksAndShowsTheFirst() throws Exception {
		write("checks/few.sql", "-- warn: there are numbers\nselect range as n from range(7)\n");
		write("checks/none.sql", "-- fail: there is nothing\nselect 1 as n where false;\n");
		List<CheckResult> results = Checks.run(this.connection, new SqlFolder(this.folder));
		assertThat(results).containsExactly(
				new CheckResult("few", false, "there are numbers", 7, List.of("n=0", "n=1", "n=2", "n=3", "n=4")),
				new CheckResult("none", true, "there is nothing", 0, List.of()));
		assertThat(results).noneMatch(CheckResult::isBlocked);
	}

	@Test
	void refusesACheckThatDoesNotSayWhatItWants() throws Exception {
		write("checks/odd.sql", "select 1\n");
		assertThatExceptionOfType(SqlProblem.class)
			.isThrownBy(() -> Checks.run(this.connection, new SqlFolder(this.folder)))
			.withMessageEndingWith("odd.sql: the first line must be '-- fail: sentence' or '-- warn: sentence'");
	}

	private Models models() {
		return Models.of(this.connection, new SqlFolder(this.folder));
	}

	private void model(String name, String select) throws IOException {
		write("models/" + name + ".sql", select);
	}

	private void write(String name, String text) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
