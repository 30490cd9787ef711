package attain.deliver.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import attain.deliver.DeliveryFailedException;
import attain.deliver.postgres.EmbeddedServer.Database;
import attain.deliver.postgres.EmbeddedServer.Server;
import attain.deliver.postgres.PostgresPublication.Repetition;
import attain.warehouse.SqlFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a delivery leaves in a real server, night after night. */
@ExtendWith(EmbeddedServer.class)
class PostgresPublicationTest {

	private static final SqlFolder SQL = new SqlFolder(Path.of("../../sql"));

	private static final Patience SHORT = new Patience(Duration.ofMillis(50), 2, Duration.ofMillis(20));

	@TempDir
	private Path folder;

	private Database database;

	@BeforeEach
	void makeDatabase(Server server) throws SQLException {
		this.database = server.database();
	}

	@Test
	void aNightArrivesWithKeysCommentsAndTypes() throws Exception {
		Arrival arrival = publish(night(1, 20));
		assertThat(arrival.rows()).isEqualTo(1 + 8 + 20 + 8);
		assertThat(arrival.businessDate()).isEqualTo(LocalDate.of(2023, 12, 15));
		assertThat(arrival.toDo()).isEmpty();
		try (Connection connection = this.database.writer()) {
			assertThat(Answers.of(connection,
					"select business_date, generation, published_at at time zone 'UTC' from ops.snapshot"))
				.containsExactly("2023-12-15 | 1 | 2023-12-16 00:00:00.5");
			assertThat(Answers.of(connection, """
					select conrelid::regclass || ' ' || contype::text || ' ' || confrelid::regclass
					from pg_constraint where contype in ('p', 'f') and conrelid >= 16384 order by 1"""))
				.containsExactly("core.dim_plan p -", "core.dim_submission p -", "core.fct_target f core.dim_plan",
						"core.fct_target p -", "mart.plan_scoreboard f core.dim_plan", "mart.plan_scoreboard p -");
			assertThat(Answers.of(connection,
					"""
							select obj_description('core.dim_plan'::regclass), col_description('core.dim_plan'::regclass, 1)"""))
				.containsExactly("A plan · Attain | Key of the plan");
			assertThat(Answers.of(connection, """
					select attname || ' ' || format_type(atttypid, atttypmod) from pg_attribute
					where attrelid = 'core.fct_target'::regclass and attnum > 0 order by attnum""")).containsExactly(
					"target_code text", "plan_code text", "target_value numeric(28,10)", "generation integer");
		}
	}

	@Test
	void theNextNightReplacesEveryRow() throws Exception {
		publish(night(1, 20));
		publish(night(2, 5));
		try (Connection connection = this.database.writer()) {
			assertThat(Answers.of(connection, "select count(*), min(generation), max(generation) from core.fct_target"))
				.containsExactly("5 | 2 | 2");
			assertThat(Answers.of(connection, "select generation from ops.snapshot")).containsExactly("2");
		}
	}

	@Test
	void theSameNightIsWrittenOnceUnlessForced() throws Exception {
		SmallNight night = night(1, 20);
		publish(night);
		assertThat(publish(night).wasThere()).isTrue();
		try (Connection connection = this.database.writer()) {
			Answers.run(connection, "delete from core.fct_target");
		}
		assertThat(publish(night).rows()).isZero();
		assertThat(publication(SHORT).publish(night.folder(), Repetition.ALWAYS).rows()).isEqualTo(37);
	}

	@Test
	void readersReadAndDoNothingElse() throws Exception {
		publish(night(1, 20));
		try (Connection reader = this.database.reader()) {
			assertThat(Answers.of(reader, "select count(*) from core.fct_target")).containsExactly("20");
			for (String sql : List.of("insert into core.dim_plan values ('X', 'x')", "delete from core.fct_target",
					"update core.dim_plan set plan_title_vi = 'x'", "truncate core.fct_target",
					"create table mart.own (x int)", "create schema own", "drop table core.fct_target",
					"alter table core.fct_target add column x int",
					"create temp table own (x int); create table core.y ()",
					"grant select on core.dim_plan to public; lock table core.dim_plan in share mode")) {
				assertThatExceptionOfType(SQLException.class).as(sql)
					.isThrownBy(() -> Answers.run(reader, sql))
					.matches((ex) -> ex.getSQLState().equals("42501"));
			}
		}
	}

	@Test
	void aNewColumnAndTableComeWithoutHarmToTheViewsOfOthers() throws Exception {
		publish(night(1, 20));
		try (Connection connection = this.database.writer()) {
			Answers.run(connection,
					"""
							create view public.own as select plan_code, sum(target_value) as total from core.fct_target group by 1;
							grant select on public.own to attain_reader""");
			publish(night(2, 30).change("""
					alter table core.fct_target add column qualifier_vi text;
					update core.fct_target set qualifier_vi = 'khoảng';
					create table mart.fresh (plan_code text)"""));
			assertThat(Answers.of(connection, "select count(*) from public.own")).containsExactly("8");
			assertThat(Answers.of(connection, "select distinct qualifier_vi from core.fct_target"))
				.containsExactly("khoảng");
			assertThat(Answers.of(connection, "select has_table_privilege('attain_reader', 'mart.fresh', 'select')"))
				.containsExactly("t");
		}
	}

	@Test
	void whatTheSnapshotHasNoMoreTellsOfNoOtherNight() throws Exception {
		publish(night(1, 20)
			.change("create table mart.former (plan_code text); insert into mart.former values ('P1')"));
		publish(night(2, 20));
		try (Connection connection = this.database.writer()) {
			assertThat(Answers.of(connection,
					"select count(*), obj_description('mart.former'::regclass) from mart.former"))
				.containsExactly("0 | Không còn công bố, có thể xóa (no longer published, may be dropped) · Attain");
		}
	}

	@Test
	void aKeyThatDoesNotHoldIsTakenBackAndComesAgain() throws Exception {
		publish(night(1, 20));
		publish(night(2, 20).change("update core.fct_target set plan_code = 'nowhere' where target_code = 'T3'"));
		String question = "select count(*) from pg_constraint where contype = 'f' and conrelid = 'core.fct_target'::regclass";
		try (Connection connection = this.database.writer()) {
			assertThat(Answers.of(connection, question)).containsExactly("0");
			publish(night(3, 20));
			assertThat(Answers.of(connection, question)).containsExactly("1");
		}
	}

	@Test
	void aTableOfOthersIsLeftAlone() throws Exception {
		try (Connection connection = this.database.writer()) {
			Answers.run(connection, "create schema mart; create table mart.plan_scoreboard (theirs int)");
			assertThatExceptionOfType(DeliveryFailedException.class).isThrownBy(() -> publish(night(1, 20)))
				.withMessageContaining("\"mart\".\"plan_scoreboard\" there was not made by Attain")
				.withMessageContaining("không do Attain tạo");
			assertThat(Answers.of(connection, "select count(*) from pg_namespace where nspname = 'core'"))
				.containsExactly("0");
		}
		PostgresTarget renamed = new PostgresTarget(this.database.target().url(), EmbeddedServer.WRITER, "",
				Map.of("core", "attain_core", "mart", "attain_mart"), "attain_reader");
		new PostgresPublication(renamed, SQL).publish(night(2, 20).folder(), Repetition.IF_NEW);
		try (Connection reader = this.database.reader()) {
			assertThat(Answers.of(reader,
					"select count(*), max(generation) from attain_mart.plan_scoreboard, ops.snapshot"))
				.containsExactly("8 | 2");
		}
	}

	@Test
	void aSampleSaysSo() throws Exception {
		publish(night(1, 20).change("insert into core.dim_submission values ('S1', true)"));
		try (Connection connection = this.database.writer()) {
			assertThat(Answers.of(connection, "select obj_description('core.dim_plan'::regclass)"))
				.containsExactly("SỐ LIỆU MINH HỌA (illustrative sample). A plan · Attain");
		}
	}

	@Test
	void anyTextArrivesAsItIs() throws Exception {
		publish(night(1, 1).change("""
				create table mart.odd (odd_no integer, odd_text text);
				insert into mart.odd values (1, 'a' || chr(9) || 'b' || chr(10) || 'c' || chr(13) || '\\N' || '\\'),
				    (2, null), (3, ''), (4, '\\.'), (5, chr(0) || 'nul'), (6, '=1+1; "Hà Nội" 🇻🇳'), (7, '\\N')"""));
		try (Connection connection = this.database.writer()) {
			assertThat(Answers.of(connection, "select odd_text from mart.odd order by odd_no"))
				.containsExactly("a\tb\nc\r\\N\\", "null", "", "\\.", "␀nul", "=1+1; \"Hà Nội\" 🇻🇳", "\\N");
			assertThat(Answers.of(connection, "select odd_no from mart.odd where odd_text is null"))
				.containsExactly("2");
		}
	}

	private Arrival publish(SmallNight night) throws Exception {
		return publication(SHORT).publish(night.folder(), Repetition.IF_NEW);
	}

	private PostgresPublication publication(Patience patience) {
		return new PostgresPublication(this.database.target(), SQL, patience);
	}

	private SmallNight night(int generation, int targets) throws Exception {
		return SmallNight.write(this.folder, generation, targets);
	}

}
