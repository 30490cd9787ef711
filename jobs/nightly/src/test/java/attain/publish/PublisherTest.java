package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PublisherTest {

	@TempDir
	private Path folder;

	private Path output;

	@BeforeEach
	void nameOutput() {
		this.output = this.folder.resolve("output");
	}

	@Test
	void namesThatReadersKnowLeadThroughOneRelativeLink() throws Exception {
		SampleWarehouse.publish(this.folder, this.output);
		assertThat(Files.readSymbolicLink(this.output.resolve("attain.duckdb"))).hasToString("current/attain.duckdb");
		assertThat(Files.readSymbolicLink(this.output.resolve("marts"))).hasToString("current/marts");
		assertThat(Files.readSymbolicLink(this.output.resolve("run.json"))).hasToString("current/run.json");
		assertThat(Files.readSymbolicLink(this.output.resolve("current"))).hasToString("generations/1");
	}

	@Test
	void companionsAreShownWithTheSnapshotAndHashed() throws Exception {
		Files.createDirectories(this.output);
		PublishRequest plain = SampleWarehouse.request(SampleWarehouse.write(this.folder), this.output);
		new Publisher()
			.publish(new PublishRequest(plain.warehouse(), plain.output(), plain.generation(), plain.businessDate(),
					plain.publishedAt(), plain.keep(), plain.run(), List.of(PublisherTest::report), Inventory.NONE));
		assertThat(this.output.resolve("report/index.html")).hasContent("2 plans");
		assertThat(JsonMapper.shared()
			.readTree(this.output.resolve("run.json").toFile())
			.at("/files/report~1index.html")
			.asString()).isEqualTo(Sha256.of(this.output.resolve("report/index.html")));
	}

	private static void report(Connection snapshot, Path generation, DataOrigin origin)
			throws IOException, SQLException {
		Path report = Files.createDirectory(generation.resolve("report"));
		Files.writeString(report.resolve("index.html"), count(snapshot, "core.dim_plan") + " plans");
	}

	@Test
	void aCompanionThatCannotBeWrittenLeavesReadersTheNightBefore() throws Exception {
		SampleWarehouse.publish(this.folder, this.output);
		PublishRequest plain = SampleWarehouse.request(SampleWarehouse.write(this.folder), this.output);
		Companion broken = (snapshot, generation, origin) -> {
			throw new IOException("No space left on device");
		};
		assertThatThrownBy(() -> new Publisher()
			.publish(new PublishRequest(plain.warehouse(), plain.output(), plain.generation(), plain.businessDate(),
					plain.publishedAt(), plain.keep(), plain.run(), List.of(broken), Inventory.NONE)))
			.hasMessage("No space left on device");
		assertThat(Generations.below(this.output).current()).hasValue(1);
		assertThat(this.output.resolve("report")).doesNotExist();
	}

	@Test
	void readerKeepsTheNightThatItOpenedEvenAfterThatNightIsPruned() throws Exception {
		SampleWarehouse.publish(this.folder, this.output);
		try (Snapshot old = Snapshot.current(this.output)) {
			for (int night = 0; night < 4; night++) {
				SampleWarehouse.publish(this.folder, this.output,
						"insert into core.dim_plan values ('NEW', 'n', null)");
			}
			assertThat(this.output.resolve("generations/1")).doesNotExist();
			assertThat(count(old.connection(), "core.dim_plan")).isEqualTo(2);
			try (Snapshot fresh = Snapshot.current(this.output)) {
				assertThat(count(fresh.connection(), "core.dim_plan")).isEqualTo(3);
			}
		}
	}

	@Test
	void keepsThreeNightsAndNothingUnfinished() throws Exception {
		Files.createDirectories(this.output.resolve("generations/.tmp-1/marts"));
		for (int day = 10; day < 15; day++) {
			publishNight(day);
		}
		try (var names = Files.list(this.output.resolve("generations"))) {
			assertThat(names.map((path) -> path.getFileName().toString())).containsExactlyInAnyOrder("3", "4", "5");
		}
		assertThat(PublishedNight.kept(this.output)).extracting(PublishedNight::generation, PublishedNight::isCurrent)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(5, true),
					org.assertj.core.groups.Tuple.tuple(4, false), org.assertj.core.groups.Tuple.tuple(3, false));
	}

	@Test
	void pruningSparesTheNightThatReadersWereSwitchedBackTo() throws Exception {
		for (int day = 10; day < 13; day++) {
			publishNight(day);
		}
		Generations generations = Generations.below(this.output);
		generations.show(1);
		generations.prune(1, OptionalInt.empty());
		assertThat(generations.numbers()).containsExactly(1, 3);
	}

	@Test
	void runsOfOneDayDoNotPushOutTheNightsBefore() throws Exception {
		for (int day : new int[] { 9, 10, 11, 12, 12, 12, 12 }) {
			publishNight(day);
		}
		// 2 and 3 are the nights before, 7 the newest of the last; 6 was shown until now.
		assertThat(Generations.below(this.output).numbers()).containsExactly(2, 3, 6, 7);
		publishNight(13);
		assertThat(Generations.below(this.output).numbers()).containsExactly(3, 7, 8);
	}

	@Test
	void pruningLeavesAFolderAloneOfWhichItKnowsNoDate() throws Exception {
		publishNight(10);
		Files.delete(this.output.resolve("generations/1/run.json"));
		for (int day = 11; day < 15; day++) {
			publishNight(day);
		}
		assertThat(Generations.below(this.output).numbers()).containsExactly(1, 3, 4, 5);
	}

	@Test
	void openingNeverFailsWhileFiftyNightsAreSwitched() throws Exception {
		SampleWarehouse.publish(this.folder, this.output);
		SampleWarehouse.publish(this.folder, this.output);
		Generations generations = Generations.below(this.output);
		AtomicBoolean isOver = new AtomicBoolean();
		AtomicInteger opened = new AtomicInteger();
		List<Exception> failures = new java.util.concurrent.CopyOnWriteArrayList<>();
		Thread reader = new Thread(() -> {
			while (!isOver.get()) {
				try (Snapshot snapshot = Snapshot.current(this.output)) {
					count(snapshot.connection(), "core.dim_plan");
					opened.incrementAndGet();
				}
				catch (IOException | SQLException ex) {
					failures.add(ex);
				}
			}
		});
		reader.start();
		for (int night = 0; night < 50; night++) {
			generations.show(1 + night % 2);
			Thread.sleep(2);
		}
		isOver.set(true);
		reader.join();
		assertThat(failures).isEmpty();
		assertThat(opened).hasPositiveValue();
	}

	@Test
	void csvTextThatASpreadsheetWouldRunGetsAnApostropheAndNumbersStay() throws Exception {
		SampleWarehouse.publish(this.folder, this.output);
		assertThat(Files.readString(this.output.resolve("marts/risky.csv")).split("\n")).containsExactlyInAnyOrder(
				"label,amount", "'=1+1,-1.0000000000", "'+84,-2.0000000000", "'-,-3.0000000000", "'@cmd,-4.0000000000",
				"'\tx,-5.0000000000", "\"'\rx\",-6.0000000000", "a=b,-7.0000000000", ",-8.0000000000");
	}

	@Test
	void parquetKeepsTheTextAsItIs() throws Exception {
		SampleWarehouse.publish(this.folder, this.output);
		try (Connection connection = java.sql.DriverManager.getConnection("jdbc:duckdb:")) {
			assertThat(count(connection,
					"'%s' where label = '=1+1'".formatted(this.output.resolve("marts/risky.parquet"))))
				.isOne();
		}
	}

	@Test
	void runRecordSaysRowsFindingsHashesAndWhatTheCallerKnew() throws Exception {
		Published published = SampleWarehouse.publish(this.folder, this.output);
		JsonNode run = JsonMapper.shared().readTree(this.output.resolve("run.json").toFile());
		assertThat(run.get("generation").asInt()).isOne();
		assertThat(run.get("business_date").asString()).isEqualTo("2023-05-10");
		assertThat(run.get("fingerprint").asString()).isEqualTo("abc");
		assertThat(run.at("/findings/NUMBER_UNREADABLE/open").asInt()).isOne();
		assertThat(run.path("findings").has("FILE_EMPTY")).isFalse();
		assertThat(run.path("rows").path("mart.risky").asInt()).isEqualTo(8);
		assertThat(run.path("files").path("attain.duckdb").asString()).isEqualTo(published.snapshotSha256())
			.isEqualTo(Sha256.of(this.output.resolve("attain.duckdb")));
		assertThat(LastPublished.read(this.output)).contains(new LastPublished(1, LocalDate.of(2023, 5, 10)));
	}

	@Test
	void lastPublishedIsEmptyBeforeTheFirstNight() throws Exception {
		assertThat(LastPublished.read(this.output)).isEmpty();
		assertThat(LastPublished.next(this.output)).isOne();
	}

	@Test
	void snapshotCannotBeWrittenByItsReaders() throws Exception {
		SampleWarehouse.publish(this.folder, this.output);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.output.resolve("attain.duckdb"))))
			.isEqualTo("r--r--r--");
	}

	@Test
	void refusesAWarehouseWithUnfinishedWorkAndLeavesReadersTheNightBefore() throws Exception {
		SampleWarehouse.publish(this.folder, this.output);
		Path warehouse = SampleWarehouse.write(this.folder);
		Files.writeString(this.folder.resolve("warehouse.duckdb.wal"), "x");
		PublishRequest request = SampleWarehouse.request(warehouse, this.output);
		assertThatThrownBy(() -> new Publisher().publish(request)).isInstanceOf(CannotPublishException.class)
			.hasMessage(warehouse + " still has unfinished work in warehouse.duckdb.wal: "
					+ "checkpoint and close it before it is published");
		assertThat(LastPublished.read(this.output)).map(LastPublished::generation).contains(1);
	}

	@Test
	void refusesIndexesBecauseOldClientsCannotOpenThem() throws Exception {
		assertThatThrownBy(() -> SampleWarehouse.publish(this.folder, this.output,
				"create table mart.keyed (code text primary key)", "create index odd on mart.risky (label)"))
			.isInstanceOf(CannotPublishException.class)
			.hasMessage("warehouse.duckdb: mart.keyed, mart.risky has a key or an index, which DuckDB 1.0 cannot open. "
					+ "Prove keys in sql/checks instead");
		assertThat(Snapshot.exists(this.output)).isFalse();
	}

	@Test
	void damagedWarehouseIsNotPublished() throws Exception {
		SampleWarehouse.publish(this.folder, this.output);
		Path warehouse = SampleWarehouse.write(this.folder);
		byte[] bytes = Files.readAllBytes(warehouse);
		bytes[100] ^= 1;
		Files.write(warehouse, bytes);
		PublishRequest request = SampleWarehouse.request(warehouse, this.output);
		assertThatThrownBy(() -> new Publisher().publish(request)).isInstanceOf(SQLException.class);
		assertThat(LastPublished.read(this.output)).map(LastPublished::generation).contains(1);
		assertThat(this.output.resolve("generations/.tmp-2")).doesNotExist();
	}

	@Test
	void refusesANameThatIsTakenBySomebodyElsesFile() throws Exception {
		Files.createDirectories(this.output);
		Files.writeString(this.output.resolve("attain.duckdb"), "mine");
		assertThatThrownBy(() -> SampleWarehouse.publish(this.folder, this.output))
			.isInstanceOf(CannotPublishException.class)
			.hasMessageContaining("is not a link made by Attain: move it away and run again.");
		assertThat(Files.exists(this.output.resolve("current"), LinkOption.NOFOLLOW_LINKS)).isFalse();
	}

	@Test
	void privateFolderIsClosedToOthers() throws Exception {
		Path closed = PrivateFolder.open(this.output.resolve(".work"));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(closed))).isEqualTo("rwx------");
	}

	private void publishNight(int day) throws IOException, SQLException {
		Files.createDirectories(this.output);
		new Publisher().publish(
				SampleWarehouse.request(SampleWarehouse.write(this.folder), this.output, LocalDate.of(2023, 5, day)));
	}

	private static JsonNode resource(JsonNode description, String name) {
		return description.get("resources")
			.valueStream()
			.filter((resource) -> resource.get("name").asString().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static long count(Connection connection, String table) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
			rows.next();
			return rows.getLong(1);
		}
	}

}
