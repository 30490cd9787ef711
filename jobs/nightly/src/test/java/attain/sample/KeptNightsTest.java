package attain.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import attain.nightly.Night;
import attain.nightly.NightOutcome;
import attain.nightly.NightRequest;
import attain.nightly.NightRequest.Scope;
import attain.nightly.NightStatus;
import attain.nightly.OwnInput;
import attain.nightly.ProgressListener;
import attain.submission.Salt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nights that go on with what the last one has kept, beside the same nights made from the
 * beginning: every table that is published is the same, but for the moment of publishing.
 * {@code -Dseeds=20} tries more provinces, {@code -Dshare=1} more of their files.
 */
class KeptNightsTest {

	@BeforeEach
	void keepOfFewRows() {
		System.setProperty("attain.slices.rows", "1");
	}

	@AfterEach
	void keepAsUsual() {
		System.clearProperty("attain.slices.rows");
	}

	@TempDir
	private Path folder;

	@TestFactory
	Stream<DynamicTest> aNightThatGoesOnComesOutAsOneFromTheBeginning() {
		long first = Long.getLong("firstSeed", 1);
		return LongStream.range(first, first + Long.getLong("seeds", 1))
			.mapToObj((seed) -> DynamicTest.dynamicTest("seed " + seed, () -> compareNights(seed)));
	}

	private void compareNights(long seed) throws Exception {
		SampleFiles files = SampleFiles.of(SampleProvince.of(seed, SampleInbox.input().resolve("reference")));
		Random random = new Random(seed);
		List<Delivery> coming = new ArrayList<>(files.deliveries());
		coming.removeIf((delivery) -> random.nextInt(Integer.getInteger("share", 16)) != 0);
		List<LocalDate> days = days(coming);
		List<Delivery> late = coming.stream().filter((delivery) -> random.nextInt(12) == 0).toList();
		Path root = Files.createDirectories(this.folder.resolve("seed-" + seed));
		OwnInput.copyTo(root.resolve("input"));
		// Both ways of a night hash with one secret, whichever night needs it first.
		Salt.of(Files.createDirectories(root.resolve("output/archive"))).hash("key");
		for (int night = 0; night < days.size(); night++) {
			LocalDate day = days.get(night);
			boolean isLast = night == days.size() - 1;
			for (Delivery delivery : List.copyOf(coming)) {
				boolean waits = delivery.filing().receivedOn().isAfter(day.plusDays(3));
				if (isLast || !(waits || late.contains(delivery))) {
					deliver(root, delivery);
					coming.remove(delivery);
				}
			}
			compareNight(root, day, night > 0);
		}
	}

	/**
	 * Long spans between the first nights, and in the end one day on which nothing comes.
	 */
	private static List<LocalDate> days(List<Delivery> deliveries) {
		List<LocalDate> all = deliveries.stream().map((each) -> each.filing().receivedOn()).sorted().toList();
		LocalDate last = all.get(all.size() - 1);
		return List.of(all.get(all.size() / 2), all.get(all.size() / 2).plusDays(1), all.get(all.size() * 3 / 4), last,
				last.plusDays(40));
	}

	private void compareNight(Path root, LocalDate day, boolean goesOn) throws Exception {
		Path output = root.resolve("output");
		Path again = root.resolve("again");
		FileSystemUtils.deleteRecursively(again);
		if (goesOn) {
			copy(output, again);
		}
		Path kept = output.resolve(".work/kept.duckdb");
		Object before = goesOn ? Files.readAttributes(kept, "unix:ino").get("ino") : "";
		run(root, output, day, Scope.CHANGES);
		if (goesOn) {
			assertThat(Files.readAttributes(kept, "unix:ino").get("ino")).as("%s goes on", day).isEqualTo(before);
			run(root, again, day, Scope.EVERYTHING);
			assertThat(differences(output, again)).as("%s: tables with other rows", day).isEmpty();
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> paths = Files.walk(from)) {
			for (Path path : paths.toList()) {
				Files.copy(path, to.resolve(from.relativize(path).toString()), LinkOption.NOFOLLOW_LINKS);
			}
		}
	}

	private static void run(Path root, Path output, LocalDate day, Scope scope) {
		System.setProperty("attain.home", SampleInbox.input().getParent().toString());
		NightOutcome outcome = Night
			.run(new NightRequest(root.resolve("input"), output, day, scope, ProgressListener.SILENT));
		assertThat(outcome.status()).as(String.join("\n", outcome.messages()))
			.isIn(NightStatus.PUBLISHED, NightStatus.PUBLISHED_WITH_ERRORS);
	}

	private static void deliver(Path root, Delivery delivery) throws IOException {
		Path file = root.resolve("input/inbox")
			.resolve(delivery.filing().receivedOn().toString())
			.resolve(delivery.filing().fileName());
		Files.createDirectories(file.getParent());
		Files.write(file, delivery.bytes());
	}

	private static List<String> differences(Path output, Path again) throws SQLException {
		List<String> differences = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				Statement statement = connection.createStatement()) {
			statement.execute("attach '%s' as went_on (read_only)".formatted(output.resolve("attain.duckdb")));
			statement.execute("attach '%s' as anew (read_only)".formatted(again.resolve("attain.duckdb")));
			for (String table : tables(statement)) {
				String rows = "select '%1$s ' || row::text from (select t as row from (from %2$s.%1$s%3$s) as t)";
				String some = table.equals("ops.snapshot") ? " select * exclude (published_at)" : "";
				String these = rows.formatted(table, "went_on", some);
				String those = rows.formatted(table, "anew", some);
				try (ResultSet row = statement.executeQuery(
						"(select '+ ', * from (%1$s except all %2$s) limit 3) union all (select '- ', * from (%2$s except all %1$s) limit 3)"
							.formatted(these, those))) {
					while (row.next()) {
						differences.add(row.getString(1) + row.getString(2));
					}
				}
			}
		}
		return differences;
	}

	private static List<String> tables(Statement statement) throws SQLException {
		List<String> tables = new ArrayList<>();
		try (ResultSet row = statement.executeQuery("""
				select distinct schema_name || '.' || table_name as name from duckdb_tables()
				where database_name in ('went_on', 'anew') order by name""")) {
			while (row.next()) {
				tables.add(row.getString(1));
			}
		}
		return tables;
	}

}
