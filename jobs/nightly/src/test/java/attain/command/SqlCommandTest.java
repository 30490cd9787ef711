package attain.command;

import java.nio.file.Files;
import java.nio.file.Path;

import attain.publish.SampleWarehouse;
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
		ask("select range as n from range(1001)");
		assertThat(this.session.out()).contains("\n999\n(1001 dòng) (1001 rows) chỉ hiện 1000 dòng đầu")
			.doesNotContain("\n1000\n");
		Session all = new Session();
		all.typeIn(this.folder, "sql", "select range as n from range(1001)", "--format", "csv");
		assertThat(all.out().lines()).hasSize(1002);
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
	void badQuerySaysWhatTheDatabaseSays() throws Exception {
		publish();
		assertThat(ask("select nothing from nowhere")).isEqualTo(4);
		assertThat(this.session.err()).contains("Table with name nowhere does not exist").doesNotContain("\tat ");
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
	void clipsTextButNeverNumbersToTheTerminal() {
		TextTable table = new TextTable(java.util.List.of(TextTable.Column.left("t"), TextTable.Column.right("n")));
		table.row(java.util.List.of("một hai ba bốn năm", "123456789"));
		assertThat(table.lines(20)).containsExactly("t                  n", "─────────  ─────────",
				"một hai …  123456789");
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
