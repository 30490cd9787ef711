package attain.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import attain.publish.SampleWarehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SqlCommandTest {

	private final Session session = new Session();

	@TempDir
	private Path folder;

	@Test
	void printsATableWithNumbersToTheRightAndAVisibleNull() throws Exception {
		publish();
		assertThat(ask("select * from (values ('Lạng Sơn', 1.5::decimal(28,10)), (null, 20)) as t(tên, số)")).isZero();
		assertThat(this.session.out()).isEqualTo("""
				tên        số
				────────  ───
				Lạng Sơn  1.5
				∅          20
				(2 dòng) (2 rows)
				""");
	}

	@Test
	void tableShowsNothingThatATerminalWouldObey() throws Exception {
		publish();
		ask("select 'a' || chr(27) || '[31m' || chr(10) || 'b' as t");
		assertThat(this.session.out()).contains("a�[31m⏎b");
	}

	@Test
	void csvIsExactButRunsNothing() throws Exception {
		publish();
		ask("select 1.5::decimal(28,10) as x, null as n, '' as e, '=\"1,2\"' as t, true as b", "--format", "csv");
		assertThat(this.session.out()).isEqualTo("x,n,e,t,b\n1.5000000000,,\"\",\"'=\"\"1,2\"\"\",true\n");
	}

	@Test
	void jsonIsExactAndKeepsColumnsOfOneName() throws Exception {
		publish();
		ask("select 1.50::decimal(4,2) as a, 'đ\"' as a, null as c", "--format", "json");
		assertThat(this.session.out()).isEqualTo("[\n{\"a\":1.50,\"a_2\":\"đ\\\"\",\"c\":null}\n]\n");
	}

	@Test
	void noRowsAreAnEmptyTableAndAnEmptyArray() throws Exception {
		publish();
		ask("select 1 as a where false");
		ask("select 1 as a where false", "--format", "json");
		assertThat(this.session.out()).isEqualTo("a\n─\n(0 dòng) (0 rows)\n[\n]\n");
	}

	@Test
	void longResultIsCutForPeopleOnly() throws Exception {
		publish();
		ask("select range as n from range(201)", "--rows", "200");
		assertThat(this.session.out()).contains("\n199\n(201 dòng) (201 rows) chỉ hiện 200 dòng đầu")
			.doesNotContain("\n200\n");
		Session all = new Session();
		all.typeIn(this.folder, "sql", "select range as n from range(201)", "--format", "csv");
		assertThat(all.out().lines()).hasSize(202);
	}

	@Test
	void numbersArePlainAndToTheRightWhateverTheirType() throws Exception {
		publish();
		ask("select 1234567.5::double as d, sum(2) as s, 1::hugeint as h, 100::decimal(28,10) as z, 1e-30 as tiny");
		assertThat(this.session.out()).contains("        d  s  h    z     tiny\n", "1234567.5  2  1  100  1.0E-30\n");
	}

	@Test
	void nestedValuesArePlainForPeopleAndStructuredForPrograms() throws Exception {
		publish();
		String query = "select [1.50::decimal(28,10), null] as l, {'a': 'x'} as s";
		ask(query, "--types");
		assertThat(this.session.out()).startsWith("l                 s\ndecimal(28,10)[]  struct(a varchar)\n")
			.contains("[1.5, ∅]          {a: x}");
		Session json = new Session();
		json.typeIn(this.folder, "sql", query, "--format", "json");
		assertThat(json.out()).isEqualTo("[\n{\"l\":[1.5000000000,null],\"s\":{\"a\":\"x\"}}\n]\n");
	}

	@Test
	void markdownIsForDocuments() throws Exception {
		publish();
		ask("select 'a|<b>[c](d)' as t, 1.50::decimal(28,10) as n, null as x", "--format", "markdown");
		assertThat(this.session.out()).isEqualTo("| t | n | x |\n|---|---:|---|\n| a\\|\\<b>\\[c](d) | 1.5 |  |\n");
	}

	@Test
	void runawayQueryIsStopped() throws Exception {
		publish();
		assertThat(
				ask("select count(*) from range(10000000) as a, range(10000000) as b where hash(a.range, b.range) = 1",
						"--timeout", "1"))
			.isEqualTo(4);
		assertThat(this.session.err()).contains("Dừng sau 1 giây", "Stopped after 1 seconds").contains("--timeout 10");
		assertThat(ask("select 1", "--timeout", "0")).as("no time at all").isEqualTo(4);
	}

	@Test
	void oneStatementAtATime() throws Exception {
		publish();
		assertThat(ask("select ';' as a; -- and; another\nselect 2")).isEqualTo(4);
		assertThat(this.session.err()).contains("Có 2 câu lệnh", "There are 2 statements");
		assertThat(ask(" -- nothing; at all")).isEqualTo(4);
		assertThat(this.session.err()).contains("Chưa có câu lệnh nào");
		assertThat(ask("select ';' as a; -- the end;")).isZero();
	}

	@Test
	void tellsWhichTablesThereAreAndWhatTheyHold() throws Exception {
		publish();
		assertThat(this.session.typeIn(this.folder, "sql")).isZero();
		assertThat(this.session.typeIn(this.folder, "sql", "--tables")).isZero();
		assertThat(this.session.out()).contains("core.dim_plan");
		assertThat(this.session.typeIn(this.folder, "sql", "--describe", "dim_plan", "--format", "csv")).isZero();
		assertThat(this.session.out()).contains("core.dim_plan,plan_code,varchar,");
		assertThat(this.session.typeIn(this.folder, "sql", "--describe", "dim_plam")).isEqualTo(4);
		assertThat(this.session.err()).contains("Không có bảng dim_plam. Gần nhất: core.dim_plan");
	}

	@Test
	void queryMayStandInAFile() throws Exception {
		publish();
		Path file = Files.writeString(this.folder.resolve("question.sql"), "-- How many?\nselect 1 as n\n");
		assertThat(this.session.typeIn(this.folder, "sql", "--file", file.toString(), "--format", "csv")).isZero();
		assertThat(this.session.out()).isEqualTo("n\n1\n");
		assertThat(this.session.typeIn(this.folder, "sql", "--file", "nowhere.sql")).isEqualTo(4);
		assertThat(this.session.err()).contains("nowhere.sql").doesNotContain("\tat ");
	}

	@Test
	void badQuerySaysWhatIsWrongAndWhere() throws Exception {
		publish();
		assertThat(ask("select nothing from core.dim_plam")).isEqualTo(4);
		assertThat(this.session.err())
			.contains("Không có bảng dim_plam. Gần nhất (nearest): core.dim_plan",
					"\nLINE 1: select nothing from core.dim_plam\n                            ^^^")
			.doesNotContain("\tat ");
		assertThat(ask("select cast('mười' as integer)")).isEqualTo(4);
		assertThat(this.session.err()).contains("Không đổi được “mười” sang kiểu cần dùng", "Could not convert");
		assertThat(ask("select 'a' || nothing from core.dim_plan")).isEqualTo(4);
		assertThat(this.session.err()).contains("Không có cột nothing", "Candidate bindings");
	}

	@Test
	void nothingButReadingThisSnapshotIsAllowed() throws Exception {
		publish();
		String other = this.folder.resolve("x.csv").toString();
		for (String query : new String[] { "create table core.mine (i int)", "delete from core.dim_plan",
				"copy core.dim_plan to '" + other + "'", "attach '" + this.folder.resolve("y.duckdb") + "'",
				"select * from read_text('/etc/hostname')", "set enable_external_access = true" }) {
			assertThat(ask(query)).as(query).isEqualTo(4);
		}
		assertThat(this.folder.resolve("x.csv")).doesNotExist();
		assertThat(this.folder.resolve("y.duckdb")).doesNotExist();
	}

	@Test
	void saysSoBeforeTheFirstNight() {
		assertThat(ask("select 1")).isEqualTo(4);
		assertThat(this.session.err()).contains("Chưa có bản công bố nào", "run \"attain run\" first");
	}

	@Test
	void foldsTextsAndHeadsButNeverNumbers() {
		TextTable table = new TextTable(List.of(TextTable.Column.left("t"), TextTable.Column.right("long_name")));
		table.row(List.of("một hai ba bốn năm", "12345"));
		assertThat(table.fits(18)).isTrue();
		assertThat(table.lines(18)).containsExactly("             long_", "t             name", "───────────  ─────",
				"một hai ba   12345", "bốn năm");
		assertThat(table.fits(9)).isFalse();
	}

	@Test
	void wideLettersTakeTwoColumnsAndLongWordsAreBroken() {
		assertThat(DisplayWidth.of("中文 Lạng")).isEqualTo(9);
		assertThat(DisplayWidth.fold("中文中文", 5, " ")).containsExactly("中文", "中文");
		assertThat(DisplayWidth.fold("a bcdefghij", 4, " ")).containsExactly("a", "bcde", "fghi", "j");
	}

	@Test
	void rowTooWideForTheTerminalBecomesABlock() throws Exception {
		publish();
		assertThat(this.session.onTerminal(30)
			.typeIn(this.folder, "sql",
					"select 'một hai ba bốn năm sáu bảy tám' as first_column, 1234567890 as second_column,"
							+ " 1234567890 as third_column, 0.5 as xy"))
			.isZero();
		assertThat(this.session.out()).isEqualTo("""
				── 1 ─────────────────────────
				first_column   một hai ba bốn
				               năm sáu bảy tám
				second_column  1234567890
				third_column   1234567890
				xy             0.5
				(1 dòng) (1 row)
				""");
	}

	@BeforeEach
	void findSql() {
		System.setProperty("attain.home", Path.of("../..").toAbsolutePath().normalize().toString());
	}

	private void publish() throws Exception {
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
	}

	private int ask(String query, String... options) {
		String[] arguments = new String[options.length + 2];
		arguments[0] = "sql";
		arguments[1] = query;
		System.arraycopy(options, 0, arguments, 2, options.length);
		return this.session.typeIn(this.folder, arguments);
	}

}
