package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import attain.nightly.NightRequest.Scope;
import attain.publish.OutputLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static attain.nightly.SmallProvince.FIRST_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

class NightTest {

	private static final LocalDate SECOND_NIGHT = FIRST_NIGHT.plusDays(1);

	@TempDir
	Path folder;

	private SmallProvince province;

	@BeforeEach
	void found() throws IOException {
		this.province = new SmallProvince(this.folder);
	}

	@Test
	void publishesAnEmptyInboxInSixSteps() throws Exception {
		NightOutcome outcome = this.province.run(FIRST_NIGHT);
		assertThat(outcome.messages()).isEmpty();
		assertThat(outcome.status()).isEqualTo(NightStatus.PUBLISHED);
		assertThat(outcome.timings()).containsOnlyKeys("receive", "read", "conform", "judge", "verify", "publish");
		assertThat(this.province.ask("select units from mart.total")).containsExactly("0");
		assertThat(this.province.ask("select business_date, generation from ops.snapshot"))
			.containsExactly("2024-01-10 1");
	}

	@Test
	void readsWhatWasDropped() throws Exception {
		this.province.drop("a.csv", "Thị trấn Bình Gia;12\nXã Tân Văn;30.5\n");
		NightOutcome outcome = this.province.run(FIRST_NIGHT);
		assertThat(outcome.counts()).isEqualTo(new NightCounts(1, 0, 1, 1, 0, 2, 0, 0));
		assertThat(this.province.ask("select total, units from mart.total")).containsExactly("42.5000000000 2");
		assertThat(this.province.ask("select comment from duckdb_columns() where column_name = 'total'"))
			.containsExactly("Sum of all units");
	}

	@Test
	void keepsWhatTheChecksFoundInEveryNightPassesToo() throws Exception {
		this.province.sql("checks/total__is_small.sql",
				"-- warn: totals are below 40\nselect * from mart.total where total > 40\n");
		this.province.drop("a.csv", "x;12\ny;13\n");
		this.province.run(FIRST_NIGHT);
		this.province.drop("b.csv", "z;30\n");
		this.province.run(SECOND_NIGHT);
		this.province.run(SECOND_NIGHT, Scope.EVERYTHING);
		assertThat(this.province.ask(
				"select business_date, check_name, severity, rows_checked, failing_rows from ops.check_history order by all"))
			.containsExactly("2024-01-10 plausibility/some info 2 0", "2024-01-10 total__is_small warn null 0",
					"2024-01-11 plausibility/some info 3 0", "2024-01-11 total__is_small warn null 1");
	}

	@Test
	@Tag("D65")
	void doesNothingOnANightThatHasNotChanged() throws Exception {
		this.province.drop("a.csv", "x;1\n");
		this.province.run(FIRST_NIGHT);
		assertThat(this.province.run(FIRST_NIGHT).status()).isEqualTo(NightStatus.UNCHANGED);
		assertThat(Files.list(this.province.output().resolve("generations"))).hasSize(1);
	}

	@Test
	void publishesAgainANightWhoseSnapshotIsDamaged() throws Exception {
		this.province.drop("a.csv", "x;1\n");
		this.province.run(FIRST_NIGHT);
		Path snapshot = this.province.output().resolve("attain.duckdb").toRealPath();
		byte[] bytes = Files.readAllBytes(snapshot);
		bytes[bytes.length / 2] ^= 0x55;
		Files.delete(snapshot);
		Files.write(snapshot, bytes);
		assertThat(this.province.run(FIRST_NIGHT).status()).isEqualTo(NightStatus.PUBLISHED);
		assertThat(this.province.ask("select total from mart.total")).containsExactly("1.0000000000");
	}

	@Test
	void readsOnlyWhatIsNew() throws Exception {
		this.province.drop("a.csv", "x;1\n");
		this.province.run(FIRST_NIGHT);
		this.province.drop("b.csv", "y;2\n");
		NightOutcome outcome = this.province.run(SECOND_NIGHT);
		assertThat(outcome.counts().filesRead()).isEqualTo(1);
		assertThat(this.province.ask("select total from mart.total")).containsExactly("3.0000000000");
	}

	@Test
	void readsAFileAgainWhenItsFormHasChanged() throws Exception {
		this.province.drop("a.csv", "x;1\n");
		this.province.run(FIRST_NIGHT);
		this.province.changeForm();
		assertThat(this.province.run(SECOND_NIGHT).counts().filesRead()).isEqualTo(1);
		assertThat(this.province.ask("select total from mart.total")).containsExactly("1.0000000000");
	}

	@Test
	void publishesAgainWhatTheInboxHeldBefore() throws Exception {
		this.province.drop("a.csv", "x;1\n");
		this.province.run(FIRST_NIGHT);
		Path second = this.province.drop("b.csv", "y;2\n");
		this.province.run(FIRST_NIGHT);
		Files.delete(second);
		assertThat(this.province.run(FIRST_NIGHT).status()).isEqualTo(NightStatus.PUBLISHED);
		assertThat(this.province.ask("select total from mart.total")).as("a file that disappears stays loaded")
			.containsExactly("3.0000000000");
	}

	@Test
	void rebuildsTheSameHistoryFromTheArchiveAlone() throws Exception {
		Path file = this.province.drop("a.csv", "x;1\n");
		this.province.run(FIRST_NIGHT);
		Files.delete(file);
		NightOutcome outcome = this.province.run(SECOND_NIGHT, Scope.EVERYTHING);
		assertThat(outcome.counts().filesRead()).isEqualTo(1);
		assertThat(this.province.ask("select value, known_from from core.fct_observation"))
			.containsExactly("1.0000000000 2024-01-10");
	}

	@Test
	void makesEveryTroubleOfAFileThatFilesFinding() throws Exception {
		this.province.drop("good.csv", "x;1\n");
		this.province.drop("empty.csv", "");
		this.province.drop("bomb.csv", "bomb");
		this.province.drop("long.csv", "x;1234567890123456789012\n");
		this.province.drop("~$good.xlsx", "lock");
		NightOutcome outcome = this.province.run(FIRST_NIGHT);
		assertThat(outcome.status()).isEqualTo(NightStatus.PUBLISHED_WITH_ERRORS);
		assertThat(this.province.ask("select file_name, code from mart.finding order by all")).containsExactly(
				"bomb.csv FILE_DAMAGED", "empty.csv FILE_EMPTY", "long.csv FILE_DAMAGED", "~$good.xlsx FILE_SKIPPED");
		assertThat(this.province.ask("select total from mart.total")).containsExactly("1.0000000000");
	}

	@Test
	void letsFoldersOfLaterDatesWait() throws Exception {
		this.province.drop("2024-01-11/a.csv", "x;1\n");
		this.province.run(FIRST_NIGHT);
		assertThat(this.province.ask("select units from mart.total")).containsExactly("0");
		this.province.run(SECOND_NIGHT);
		assertThat(this.province.ask("select known_from from core.fct_observation")).containsExactly("2024-01-11");
	}

	@Test
	void publishesNothingWhenACheckFails() throws Exception {
		this.province.run(FIRST_NIGHT);
		this.province.sql("checks/no_units.sql", "-- fail: there are no units\nselect * from core.fct_observation\n");
		this.province.drop("a.csv", "Bình Gia;1\n");
		NightOutcome outcome = this.province.run(SECOND_NIGHT);
		assertThat(outcome.status()).isEqualTo(NightStatus.BLOCKED);
		assertThat(outcome.messages()).singleElement()
			.asString()
			.startsWith(
					"Kiểm tra no_units tìm thấy 1 dòng (rows found by a check): there are no units\n    unit_name=Bình Gia, value=1.0000000000");
		assertThat(this.province.ask("select business_date from ops.snapshot")).containsExactly("2024-01-10");
		assertThat(LastRun.read(this.province.output())).get()
			.extracting(LastRun::businessDate, LastRun::status, LastRun::messages)
			.containsExactly(SECOND_NIGHT, NightStatus.BLOCKED, outcome.messages());
	}

	@Test
	void saysWhichModelBreaks() throws Exception {
		this.province.sql("models/mart/total.sql", "select nothing from core.fct_observation");
		NightOutcome outcome = this.province.run(FIRST_NIGHT);
		assertThat(outcome.status()).isEqualTo(NightStatus.BROKEN);
		assertThat(outcome.messages()).singleElement().asString().contains("models/mart/total.sql", "nothing");
	}

	@Test
	void saysWhichReceiptHasToBeMended() throws Exception {
		this.province.drop("a.csv", "x;1\n");
		this.province.run(FIRST_NIGHT);
		Path receipts = this.province.output().resolve("archive/receipts.csv");
		Files.writeString(receipts, Files.readString(receipts).replace("2024-01-10", "yesterday"));
		NightOutcome outcome = this.province.run(SECOND_NIGHT);
		assertThat(outcome.status()).isEqualTo(NightStatus.BROKEN);
		assertThat(outcome.messages())
			.containsExactly(receipts + ", dòng 2 bị hỏng: hãy lấy lại tệp từ bản sao lưu, hoặc sửa dòng đó "
					+ "(this line is broken: restore the file from a backup, or mend the line)");
	}

	@Test
	void refusesNightsBeforeTheLastPublishedOne() {
		this.province.run(SECOND_NIGHT);
		NightOutcome outcome = this.province.run(FIRST_NIGHT);
		assertThat(outcome.status()).isEqualTo(NightStatus.REFUSED);
		assertThat(outcome.messages()).containsExactly(
				"Ngày làm việc 2024-01-10 ở trước đêm đã công bố gần nhất, 2024-01-11: hãy nêu ngày đó hoặc ngày sau; "
						+ "muốn xem một ngày đã qua thì hỏi mart.attainment_as_of "
						+ "(the business date 2024-01-10 is before the last published night, 2024-01-11: give that date "
						+ "or a later one; what was known on a past day is asked with mart.attainment_as_of)");
	}

	@Test
	void refusesToRunBesideAnotherRun() throws Exception {
		try (OutputLock lock = OutputLock.acquire(this.province.output(), "publish")) {
			NightOutcome outcome = this.province.run(FIRST_NIGHT);
			assertThat(outcome.status()).as("while %s", lock).isEqualTo(NightStatus.REFUSED);
			assertThat(LastRun.read(this.province.output())).as("the other run will tell").isEmpty();
			assertThat(outcome.messages()).singleElement()
				.asString()
				.startsWith("Một lần chạy khác đang làm việc trên " + this.province.output() + ", attain publish từ ")
				.contains(", tiến trình " + ProcessHandle.current().pid() + " trên ")
				.endsWith(": hãy đợi nó xong (another run is working there: wait until it ends)");
		}
		assertThat(this.province.run(FIRST_NIGHT).status()).isEqualTo(NightStatus.PUBLISHED);
	}

	@Test
	void rebuildsARawStoreThatOpensButCannotBeRead() throws Exception {
		this.province.drop("a.csv", "x;1\n");
		this.province.run(FIRST_NIGHT);
		Path raw = this.province.output().resolve(".work/raw.duckdb");
		byte[] bytes = Files.readAllBytes(raw);
		// Three headers of 4 KB, then blocks of 256 KB, each behind the hash of its
		// content.
		bytes[12_288 + 262_144 * blockOfRows(raw) + 1000] ^= 0x55;
		Files.write(raw, bytes);
		assertThat(this.province.run(SECOND_NIGHT).status()).isEqualTo(NightStatus.PUBLISHED);
		assertThat(this.province.ask("select total from mart.total")).containsExactly("1.0000000000");
	}

	private static int blockOfRows(Path raw) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + raw);
				ResultSet row = connection.createStatement()
					.executeQuery("select max(block_id) from pragma_storage_info('table_row')")) {
			row.next();
			return row.getInt(1);
		}
	}

	@Test
	void startsAnewWithAJobRepositoryThatAKillLeftHalfWritten() throws Exception {
		this.province.drop("a.csv", "x;1\n");
		this.province.run(FIRST_NIGHT);
		Files.delete(this.province.output().resolve("attain.duckdb"));
		try (Connection jobs = DriverManager
			.getConnection("jdbc:h2:file:" + this.province.output().resolve(".work/jobs"), "attain", "")) {
			for (String table : List.of("STEP_EXECUTION_CONTEXT", "STEP_EXECUTION", "JOB_EXECUTION_CONTEXT",
					"JOB_EXECUTION_PARAMS", "JOB_EXECUTION")) {
				jobs.createStatement().execute("delete from BATCH_" + table);
			}
		}
		assertThat(this.province.run(FIRST_NIGHT).status()).isEqualTo(NightStatus.PUBLISHED);
		assertThat(this.province.ask("select total from mart.total")).containsExactly("1.0000000000");
	}

	@Test
	void startsAnewWithADamagedJobRepositoryAndADamagedRawStore() throws Exception {
		this.province.drop("a.csv", "x;1\n");
		this.province.run(FIRST_NIGHT);
		for (String file : List.of("jobs.mv.db", "raw.duckdb")) {
			Files.writeString(this.province.output().resolve(".work").resolve(file), "nonsense ".repeat(1000));
		}
		assertThat(this.province.run(SECOND_NIGHT).status()).isEqualTo(NightStatus.PUBLISHED);
		assertThat(this.province.ask("select total from mart.total")).containsExactly("1.0000000000");
	}

}
