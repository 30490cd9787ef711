package attain.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import attain.deliver.Delivery;
import attain.deliver.DeliveryFailedException;
import attain.deliver.Messenger;
import attain.deliver.RunNotice;
import attain.deliver.ShownNight;
import attain.publish.OutputLock;
import attain.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static attain.nightly.SmallProvince.FIRST_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

/** What is done after a night, with a database and a chat that can be down. */
class DeliveredNightTest {

	private final List<ShownNight> delivered = new ArrayList<>();

	private final List<RunNotice> told = new ArrayList<>();

	private boolean isDatabaseDown;

	private boolean isChatDown;

	private boolean isChatBroken;

	@TempDir
	Path folder;

	private SmallProvince province;

	@BeforeEach
	void found() throws IOException {
		this.province = new SmallProvince(this.folder);
		this.province.deliverBy(new Fakes());
		this.province.drop("a.csv", "x;1\n");
	}

	@Test
	void deliversTheNightThatReadersSee() throws Exception {
		NightOutcome outcome = this.province.run(FIRST_NIGHT);
		assertThat(outcome.exitCode()).isZero();
		assertThat(this.delivered).singleElement().satisfies((night) -> {
			assertThat(night.folder().resolve("attain.duckdb")).isRegularFile();
			assertThat(night.folder()).isEqualTo(this.province.output().resolve("generations/1").toRealPath());
			assertThat(night.businessDate()).isEqualTo(FIRST_NIGHT);
		});
		assertThat(this.told).as("nobody wants to hear of exit code 0").isEmpty();
	}

	@Test
	void aFailedDeliveryCostsExitCodeOneAndIsMadeByTheNextRunOfTheSameNight() throws Exception {
		this.isDatabaseDown = true;
		NightOutcome failed = this.province.run(FIRST_NIGHT);
		assertThat(failed.status()).as("the snapshot stands").isEqualTo(NightStatus.PUBLISHED);
		assertThat(failed.exitCode()).isEqualTo(1);
		assertThat(this.province.ask("select total from mart.total")).containsExactly("1.0000000000");
		assertThat(this.told).extracting(RunNotice::exitCode).containsExactly(1);
		assertThat(LastRun.read(this.province.output()).orElseThrow().exitCode()).isEqualTo(1);

		NightOutcome again = this.province.run(FIRST_NIGHT);
		assertThat(again.status()).isEqualTo(NightStatus.UNCHANGED);
		assertThat(again.exitCode()).as("still down").isEqualTo(1);

		this.isDatabaseDown = false;
		assertThat(this.province.run(FIRST_NIGHT).exitCode()).isZero();
		assertThat(this.province.run(FIRST_NIGHT).exitCode()).isZero();
		assertThat(this.delivered).as("once").hasSize(1);
	}

	@Test
	void tellsOfANightThatAFileOfErrorsOpened() throws Exception {
		this.province.drop("b.csv", "");
		NightOutcome outcome = this.province.run(FIRST_NIGHT);
		assertThat(outcome.exitCode()).isEqualTo(1);
		assertThat(this.told).singleElement().satisfies((notice) -> {
			assertThat(notice.status()).isEqualTo("PUBLISHED_WITH_ERRORS");
			assertThat(notice.counts()).containsEntry("files_rejected", 1L);
		});
	}

	@Test
	void tellsOfANightThatWasBlockedBrokenOrRefused() throws Exception {
		this.province.run(FIRST_NIGHT);
		this.province.sql("checks/never.sql", "-- fail: there are totals\nselect * from mart.total\n");
		assertThat(this.province.run(FIRST_NIGHT.plusDays(1)).exitCode()).isEqualTo(2);
		this.province.sql("checks/never.sql", "-- fail: no SQL\nselect from where\n");
		assertThat(this.province.run(FIRST_NIGHT.plusDays(1)).exitCode()).isEqualTo(3);
		assertThat(this.province.run(FIRST_NIGHT.minusDays(1)).exitCode()).isEqualTo(4);
		assertThat(this.told).extracting(RunNotice::exitCode).containsExactly(2, 3, 4);
		assertThat(this.told.get(0).messages()).as("not the rows that were found")
			.containsExactly("Kiểm tra never tìm thấy 1 dòng (rows found by a check): there are totals");
		assertThat(this.delivered).hasSize(1);
	}

	@Test
	void aChatThatIsDownNeverHidesTheWorseCode() throws Exception {
		this.isChatDown = true;
		this.province.run(FIRST_NIGHT);
		this.province.sql("checks/never.sql", "-- fail: there are totals\nselect * from mart.total\n");
		NightOutcome outcome = this.province.run(FIRST_NIGHT.plusDays(1));
		assertThat(outcome.exitCode()).isEqualTo(2);
		assertThat(outcome.failedDeliveries()).extracting((report) -> report.name()).containsExactly("chat");
	}

	@Test
	void whatAChatMissedCostsTheNextGoodNightItsZero() throws Exception {
		this.isChatDown = true;
		this.province.run(FIRST_NIGHT.minusDays(5));
		assertThat(this.province.run(FIRST_NIGHT.minusDays(9)).exitCode()).isEqualTo(4);
		assertThat(this.province.run(FIRST_NIGHT).exitCode()).as("still down").isEqualTo(1);
		this.isChatDown = false;
		assertThat(this.province.run(FIRST_NIGHT).exitCode()).isZero();
		assertThat(this.told).extracting(RunNotice::exitCode).containsExactly(4);
	}

	@Test
	void aRunThatIsTurnedAwayTellsSoAndTouchesNothing() throws Exception {
		try (OutputLock lock = OutputLock.acquire(this.province.output(), "run")) {
			assertThat(this.province.run(FIRST_NIGHT).exitCode()).as("while %s", lock).isEqualTo(4);
		}
		assertThat(this.told).extracting(RunNotice::exitCode).containsExactly(4);
		assertThat(this.province.output().resolve(".work/last-run.json")).doesNotExist();
	}

	@Test
	void whatBreaksAfterTheNightIsShownIsToldAsADeliveryThatFailed() throws Exception {
		this.isChatBroken = true;
		NightOutcome outcome = this.province.run(FIRST_NIGHT);
		assertThat(outcome.status()).as("the snapshot stands").isEqualTo(NightStatus.PUBLISHED);
		assertThat(outcome.exitCode()).isEqualTo(1);
		assertThat(LastRun.read(this.province.output()).orElseThrow().status()).isEqualTo(NightStatus.PUBLISHED);
	}

	private class Fakes implements DeliverySource {

		@Override
		public List<Delivery> deliveries(Settings settings) {
			return List.of(new Database());
		}

		@Override
		public List<Messenger> messengers(Settings settings) {
			if (DeliveredNightTest.this.isChatBroken) {
				throw new IllegalStateException("a bug");
			}
			return List.of(new Chat());
		}

	}

	private class Database implements Delivery {

		@Override
		public String name() {
			return "database";
		}

		@Override
		public String target() {
			return "here";
		}

		@Override
		public void deliver(ShownNight night) throws DeliveryFailedException {
			if (DeliveredNightTest.this.isDatabaseDown) {
				throw new DeliveryFailedException("the database is down");
			}
			DeliveredNightTest.this.delivered.add(night);
		}

	}

	private class Chat implements Messenger {

		@Override
		public String name() {
			return "chat";
		}

		@Override
		public String target() {
			return "you";
		}

		@Override
		public void send(RunNotice notice) throws DeliveryFailedException {
			if (DeliveredNightTest.this.isChatDown) {
				throw new DeliveryFailedException("the chat is down");
			}
			DeliveredNightTest.this.told.add(notice);
		}

	}

}
