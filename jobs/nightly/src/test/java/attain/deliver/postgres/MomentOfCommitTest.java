package attain.deliver.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

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

/** What others see of a delivery that is going on, and what they do to it. */
@ExtendWith(EmbeddedServer.class)
class MomentOfCommitTest {

	private static final SqlFolder SQL = new SqlFolder(Path.of("../../sql"));

	private static final int TARGETS = 20_000;

	private static final String NIGHT = """
			select snapshot.generation || ' ' || (select count(*) from core.fct_target) || ' '
			    || (select sum(targets) from mart.plan_scoreboard)
			from ops.snapshot""";

	private static final String OLD = "1 20000 20000";

	private static final String NEW = "2 20001 20001";

	@TempDir
	private Path folder;

	private Database database;

	@BeforeEach
	void publishTheFirstNight(Server server) throws Exception {
		this.database = server.database();
		publish(night(1));
	}

	@Test
	void readersSeeOneWholeNightAtAnyMoment() throws Exception {
		Set<String> seen = ConcurrentHashMap.newKeySet();
		AtomicBoolean isOver = new AtomicBoolean();
		AtomicLong polls = new AtomicLong();
		AtomicLong longestMillis = new AtomicLong();
		ExecutorService readers = Executors.newFixedThreadPool(2);
		try (Connection first = this.database.reader(); Connection second = this.database.reader()) {
			List<Future<?>> polling = List.of(
					readers.submit(poll(isOver, () -> seen.add(inOneStatement(first, longestMillis, polls)))),
					readers.submit(poll(isOver, () -> seen.add(inOneTransaction(second)))));
			SmallNight next = night(2);
			while (polls.get() < 5) {
				TimeUnit.MILLISECONDS.sleep(5);
			}
			publish(next);
			long before = polls.get();
			while (polls.get() < before + 2) {
				TimeUnit.MILLISECONDS.sleep(5);
			}
			isOver.set(true);
			for (Future<?> reader : polling) {
				reader.get(30, TimeUnit.SECONDS);
			}
		}
		finally {
			isOver.set(true);
			readers.shutdownNow();
		}
		assertThat(seen).containsExactlyInAnyOrder(OLD, NEW);
		assertThat(longestMillis.get()).as("nobody waits for a publisher").isLessThan(5_000);
	}

	@Test
	void aTransactionThatBeganBeforeKeepsItsNightInTablesThatItHasNotRead() throws Exception {
		try (Connection reader = this.database.reader()) {
			reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			reader.setAutoCommit(false);
			assertThat(Answers.of(reader, "select generation from ops.snapshot")).containsExactly("1");
			publish(night(2).change("alter table core.fct_target add column later text"));
			assertThat(Answers.of(reader, NIGHT)).containsExactly(OLD);
			assertThat(Answers.of(reader, "select count(*), max(generation) from core.fct_target"))
				.containsExactly("20000 | 1");
			reader.commit();
			assertThat(Answers.of(reader, NIGHT)).containsExactly(NEW);
		}
	}

	@Test
	void aPooledConnectionWithPreparedStatementsSeesTheNewNight() throws Exception {
		try (Connection reader = this.database.reader();
				PreparedStatement prepared = reader
					.prepareStatement("select count(*) from core.fct_target where plan_code >= ?")) {
			for (int run = 0; run < 8; run++) {
				assertThat(asked(prepared)).isEqualTo("20000");
			}
			publish(night(2));
			assertThat(asked(prepared)).isEqualTo("20001");
		}
	}

	@Test
	void aConnectionCutInTheMiddleLeavesTheNightBeforeAndTheNextRunRepairs() throws Exception {
		SmallNight next = night(2);
		int cutAfter = 300_000;
		try (CuttingProxy proxy = CuttingProxy.before(this.database.server().port(), cutAfter)) {
			PostgresTarget target = this.database.target();
			PostgresTarget throughProxy = new PostgresTarget(
					target.url().replaceFirst(":\\d+/", ":" + proxy.port() + "/"), target.user(), "", target.schemas(),
					target.readerRole());
			assertThatExceptionOfType(DeliveryFailedException.class)
				.isThrownBy(() -> new PostgresPublication(throughProxy, SQL).publish(next.folder(), Repetition.IF_NEW))
				.withMessageContaining("the connection broke; run again")
				.withMessageContaining("kết nối bị ngắt giữa chừng");
		}
		try (Connection reader = this.database.reader()) {
			assertThat(Answers.of(reader, NIGHT)).containsExactly(OLD);
			publish(next);
			assertThat(Answers.of(reader, NIGHT)).containsExactly(NEW);
		}
	}

	@Test
	void aPublisherThatTheServerEndsLeavesTheNightBefore() throws Exception {
		try (Connection other = this.database.writer(); Connection reader = this.database.reader()) {
			other.setAutoCommit(false);
			Answers.run(other, "lock table core.fct_target in share mode");
			SmallNight next = night(2);
			CompletableFuture<Throwable> publishing = CompletableFuture
				.supplyAsync(() -> failureOf(() -> publish(next)));
			endTheWaitingPublisher(reader);
			assertThat(publishing.get(30, TimeUnit.SECONDS)).isInstanceOf(DeliveryFailedException.class)
				.hasMessageContaining("the connection broke; run again");
			assertThat(Answers.of(reader, NIGHT)).containsExactly(OLD);
		}
	}

	@Test
	void aLockOfOthersIsWaitedForAndThenToldInWords() throws Exception {
		SmallNight next = night(2);
		try (Connection other = this.database.writer()) {
			other.setAutoCommit(false);
			Answers.run(other, "lock table core.fct_target in share mode");
			Patience impatient = new Patience(Duration.ofMillis(40), 2, Duration.ofMillis(10));
			assertThatExceptionOfType(DeliveryFailedException.class)
				.isThrownBy(() -> new PostgresPublication(this.database.target(), SQL, impatient).publish(next.folder(),
						Repetition.IF_NEW))
				.withMessageContaining("another session holds a lock")
				.withMessageContaining("phiên khác đang giữ khóa");
			CompletableFuture<Throwable> patient = CompletableFuture.supplyAsync(() -> failureOf(() -> publish(next)));
			TimeUnit.MILLISECONDS.sleep(100);
			other.rollback();
			assertThat(patient.get(30, TimeUnit.SECONDS)).isNull();
		}
	}

	@Test
	void twoPublishersTakeTurns() throws Exception {
		SmallNight second = night(2);
		SmallNight third = night(3);
		List<CompletableFuture<Throwable>> both = List.of(
				CompletableFuture.supplyAsync(() -> failureOf(() -> publish(second))),
				CompletableFuture.supplyAsync(() -> failureOf(() -> publish(third))));
		for (CompletableFuture<Throwable> publisher : both) {
			assertThat(publisher.get(60, TimeUnit.SECONDS)).isNull();
		}
		try (Connection reader = this.database.reader()) {
			assertThat(Answers.of(reader, NIGHT)).containsAnyOf(NEW, "3 20002 20002");
		}
	}

	@Test
	void aReaderInTheWayOfANewColumnIsNotBlockedForLong() throws Exception {
		try (Connection reader = this.database.reader()) {
			reader.setAutoCommit(false);
			assertThat(Answers.of(reader, NIGHT)).containsExactly(OLD);
			SmallNight next = night(2).change("alter table core.fct_target add column later text");
			CompletableFuture<Throwable> publishing = CompletableFuture
				.supplyAsync(() -> failureOf(() -> new PostgresPublication(this.database.target(), SQL,
						new Patience(Duration.ofMillis(100), 200, Duration.ofMillis(100)))
					.publish(next.folder(), Repetition.IF_NEW)));
			try (Connection another = this.database.reader()) {
				for (int poll = 0; poll < 10; poll++) {
					assertThat(Answers.of(another, NIGHT)).containsExactly(OLD);
				}
			}
			reader.commit();
			assertThat(publishing.get(30, TimeUnit.SECONDS)).isNull();
			assertThat(Answers.of(reader, NIGHT)).containsExactly(NEW);
		}
	}

	private static String inOneStatement(Connection reader, AtomicLong longest, AtomicLong polls) throws SQLException {
		long startedAt = System.nanoTime();
		String night = Answers.of(reader, NIGHT).get(0);
		longest.accumulateAndGet(Duration.ofNanos(System.nanoTime() - startedAt).toMillis(), Math::max);
		polls.incrementAndGet();
		return night;
	}

	/** Table after table, as a dashboard does that asks within one transaction. */
	private static String inOneTransaction(Connection reader) throws SQLException {
		reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
		reader.setAutoCommit(false);
		String generation = Answers.of(reader, "select generation from ops.snapshot").get(0);
		String targets = Answers.of(reader, "select count(*) from core.fct_target").get(0);
		String counted = Answers.of(reader, "select sum(targets) from mart.plan_scoreboard").get(0);
		reader.commit();
		return generation + " " + targets + " " + counted;
	}

	private static Callable<Void> poll(AtomicBoolean isOver, Callable<?> question) {
		return () -> {
			while (!isOver.get()) {
				question.call();
			}
			return null;
		};
	}

	private void endTheWaitingPublisher(Connection reader) throws Exception {
		try (Connection admin = this.database.server().connect(this.database.name(), "postgres", "")) {
			for (int look = 0; look < 500; look++) {
				List<String> ended = Answers.of(admin,
						"""
								select pg_terminate_backend(pid) from pg_stat_activity
								where application_name = 'attain' and wait_event_type = 'Lock' and datname = current_database()""");
				if (!ended.isEmpty()) {
					return;
				}
				TimeUnit.MILLISECONDS.sleep(20);
			}
		}
		throw new IllegalStateException("no publisher was waiting");
	}

	private static Throwable failureOf(Callable<?> work) {
		try {
			work.call();
			return null;
		}
		catch (Exception ex) {
			return ex;
		}
	}

	private static String asked(PreparedStatement prepared) throws SQLException {
		prepared.setString(1, "P0");
		try (ResultSet rows = prepared.executeQuery()) {
			return Answers.of(rows).get(0);
		}
	}

	private Arrival publish(SmallNight night) throws Exception {
		return new PostgresPublication(this.database.target(), SQL).publish(night.folder(), Repetition.IF_NEW);
	}

	private SmallNight night(int generation) throws Exception {
		return SmallNight.write(this.folder, generation, TARGETS - 1 + generation);
	}

}
