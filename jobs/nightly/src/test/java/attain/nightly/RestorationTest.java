package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import attain.publish.KeptGeneration;
import attain.publish.OutputLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Going back a night changes what is shown, and nothing that later nights tell. */
class RestorationTest {

	private static final String NIGHT = "select business_date from ops.snapshot";

	private static final String BEFORE = "select previous_business_date from ops.run_parameters";

	@TempDir
	private Path folder;

	@Test
	void theNextRunTellsWhatItWouldHaveToldWithoutIt() throws Exception {
		RealNights province = new RealNights(this.folder);
		province.deliver("2023-02-19/BC_CDS_T02_2023_STTTT.xlsx", "2023-02-19");
		province.deliver("2023-02-15/BC_ChiLang_T2.xlsx", "2023-02-15");
		province.night("2023-02-20");
		province.deliver("2023-03-20/BC_CDS_T03_2023_STTTT.xlsx", "2023-03-20");
		province.deliver("2023-03-17/BC_BacSon_T3.xlsx", "2023-03-17");
		province.night("2023-03-20");
		Map<String, String> told = province.exports();
		List<String> returned = returned(province);
		assertThat(told.get("change.csv").lines().count()).isGreaterThan(1);

		assertThat(restore(province, 1)).isEmpty();
		assertThat(province.ask(NIGHT)).containsExactly("2023-02-20");
		assertThat(province.night("2023-02-20")).isEqualTo(NightStatus.REFUSED);

		assertThat(province.night("2023-03-20")).isNotEqualTo(NightStatus.UNCHANGED);
		assertThat(province.ask("select generation from ops.snapshot")).containsExactly("3");
		assertThat(province.exports()).isEqualTo(told);
		assertThat(returned(province)).isEqualTo(returned);
	}

	@Test
	void theNextDayComparesWithTheNewestNight() throws Exception {
		SmallProvince province = new SmallProvince(this.folder);
		province.drop("a.csv", "xã A;1\n");
		province.run(SmallProvince.FIRST_NIGHT);
		province.run(SmallProvince.FIRST_NIGHT.plusDays(1));
		assertThat(restore(province.output(), 1)).isEmpty();
		province.run(SmallProvince.FIRST_NIGHT.plusDays(2));
		assertThat(province.ask(BEFORE)).containsExactly(SmallProvince.FIRST_NIGHT.plusDays(1).toString());
	}

	@Test
	void anOlderRunOfTheSameNightDoesNotTakeThePlaceOfTheNewest() throws Exception {
		SmallProvince province = new SmallProvince(this.folder);
		province.drop("a.csv", "xã A;1\n");
		province.run(SmallProvince.FIRST_NIGHT);
		province.drop("b.csv", "xã B;2\n");
		province.run(SmallProvince.FIRST_NIGHT);
		List<String> remembered = Files.readAllLines(seal(province));
		assertThat(restore(province.output(), 1)).isEmpty();
		assertThat(province.ask("select total from mart.total")).containsExactly("1.0000000000");
		province.run(SmallProvince.FIRST_NIGHT.minusDays(1));
		assertThat(Files.readAllLines(seal(province))).isEqualTo(remembered);
		assertThat(province.run(SmallProvince.FIRST_NIGHT).status()).isEqualTo(NightStatus.PUBLISHED);
		assertThat(province.ask("select total from mart.total")).containsExactly("3.0000000000");
	}

	@Test
	void refusesADamagedGenerationAndOneThatIsBeingMade() throws Exception {
		SmallProvince province = new SmallProvince(this.folder);
		province.drop("a.csv", "xã A;1\n");
		province.run(SmallProvince.FIRST_NIGHT);
		province.run(SmallProvince.FIRST_NIGHT.plusDays(1));
		try (OutputLock lock = OutputLock.acquire(province.output(), "run")) {
			assertThat(lock).isNotNull();
			assertThat(restore(province.output(), 1))
				.hasValueSatisfying((why) -> assertThat(why).contains("another run is working there"));
		}
		Path snapshot = province.output().resolve("generations/1/attain.duckdb");
		byte[] bytes = Files.readAllBytes(snapshot);
		bytes[bytes.length / 2]++;
		Files.write(snapshot, bytes);
		assertThat(restore(province.output(), 1))
			.hasValueSatisfying((why) -> assertThat(why).contains("Lần 1 không còn nguyên vẹn (attain.duckdb)"));
		Files.delete(province.output().resolve("generations/1/run.json"));
		assertThat(restore(province.output(), 1)).hasValueSatisfying((why) -> assertThat(why).contains("(run.json)"));
		assertThat(province.ask(NIGHT)).containsExactly("2024-01-11");
	}

	private static Path seal(SmallProvince province) {
		return province.output().resolve("archive/nights/%s/snapshot.sha256".formatted(SmallProvince.FIRST_NIGHT));
	}

	private static Optional<String> restore(RealNights province, int number) throws Exception {
		return restore(province.output(), number);
	}

	private static Optional<String> restore(Path output, int number) throws Exception {
		List<KeptGeneration> kept = KeptGeneration.all(output);
		return Restoration.to(kept.stream().filter((each) -> each.number() == number).findFirst().orElseThrow());
	}

	/** Every returned file with when it was written. */
	private static List<String> returned(RealNights province) throws IOException {
		try (Stream<Path> files = Files.walk(province.output().resolve("returns"))) {
			return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
		}
	}

}
