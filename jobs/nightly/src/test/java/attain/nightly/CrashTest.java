package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import attain.crash.CrashPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the program between two writes and runs it again. The child has a temp folder of
 * its own, because a killed JVM leaves DuckDB's library behind in it.
 */
class CrashTest {

	private static final LocalDate NIGHT = SmallProvince.FIRST_NIGHT;

	private static final List<String> TABLES = List.of("select * from core.fct_observation order by all",
			"select * from mart.total", "select * from mart.finding order by all",
			"select * exclude (published_at, generation) from ops.snapshot", "select * from ops.run_parameters",
			"select * from ops.finding_code order by all", "select * from ops.check_result");

	@TempDir
	static Path elsewhere;

	private static SmallProvince undisturbed;

	@TempDir
	Path folder;

	@BeforeAll
	static void runUndisturbed() throws IOException {
		undisturbed = filled(elsewhere);
		undisturbed.run(NIGHT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "before-archive-rename", "after-archive", "before-receipts-sync", "after-receipts",
			"after-receive", "before-raw-commit", "after-raw-commit", "after-conform", "after-judge", "after-verify",
			"before-publish", "after-publish" })
	void comesToTheSameResultAfterAKillAt(String point) throws Exception {
		SmallProvince killed = filled(this.folder.resolve("province"));
		assertThat(runInChild(killed, point)).as("exit status of the child").isEqualTo(CrashPoint.EXIT_STATUS);
		assertThat(killed.run(NIGHT).status()).isIn(NightStatus.PUBLISHED_WITH_ERRORS, NightStatus.UNCHANGED);
		assertThat(contents(killed)).isEqualTo(contents(undisturbed));
		assertThat(killed.output().resolve("archive/receipts.csv"))
			.hasSameTextualContentAs(undisturbed.output().resolve("archive/receipts.csv"));
	}

	@Test
	void runsToItsEndWhenNothingKillsIt() throws Exception {
		SmallProvince province = filled(this.folder.resolve("province"));
		assertThat(runInChild(province, "nowhere")).isEqualTo(NightStatus.PUBLISHED_WITH_ERRORS.exitCode());
	}

	private static SmallProvince filled(Path folder) throws IOException {
		SmallProvince province = new SmallProvince(folder);
		for (int file = 0; file < 140; file++) {
			province.drop("2024-01-0%d/%d.csv".formatted(1 + file % 9, file),
					"unit %d;%d\nunit %d;%d.5\n".formatted(file, file, file + 1, file));
		}
		province.drop("empty.csv", "");
		return province;
	}

	private static List<String> contents(SmallProvince province) throws Exception {
		List<String> contents = new ArrayList<>();
		for (String query : TABLES) {
			contents.addAll(province.ask(query));
		}
		return contents;
	}

	private int runInChild(SmallProvince province, String point) throws Exception {
		Path temp = Files.createDirectories(this.folder.resolve("tmp"));
		Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Djava.io.tmpdir=" + temp, "-Dattain.crash=" + point, "-cp", System.getProperty("java.class.path"),
				Child.class.getName(), province.folder().toString(), NIGHT.toString())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("child.log").toFile())
			.start();
		assertThat(child.waitFor(60, TimeUnit.SECONDS)).as("child ends").isTrue();
		return child.exitValue();
	}

	/** The program of the child. */
	static final class Child {

		private Child() {
		}

		public static void main(String[] arguments) {
			SmallProvince province = SmallProvince.at(Path.of(arguments[0]));
			System.exit(province.run(LocalDate.parse(arguments[1])).status().exitCode());
		}

	}

}
