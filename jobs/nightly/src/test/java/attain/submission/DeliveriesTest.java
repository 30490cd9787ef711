package attain.submission;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveriesTest {

	private static final LocalDate NIGHT = LocalDate.of(2024, 1, 10);

	@ParameterizedTest
	@CsvSource({ "2023-12-10/a.xlsx, 2023-12-10", "2023-12-10/2023-12-11/x/a.xlsx, 2023-12-11",
			"2023-12-10/not-a-date/a.xlsx, 2023-12-10", "2023-02-30/a.xlsx,", "2023-12-10.xlsx,",
			"so 2023-12-10/a.xlsx,", "a.xlsx," })
	void takesTheInnermostFolderThatIsADate(String path, LocalDate date) {
		assertThat(FolderDate.of(path).orElse(null)).isEqualTo(date);
	}

	@Test
	void countsHistoryBeforeTheFirstNightFromItsFolders() {
		Receipt receipt = receipt("2023-05-01/a.xlsx", null);
		assertThat(receipt)
			.isEqualTo(new Receipt("h", "2023-05-01/a.xlsx", day("2023-05-01"), NIGHT, day("2023-05-01"), false));
	}

	@Test
	void countsAFileWithoutADatedFolderFromTheNightThatFirstSawIt() {
		assertThat(receipt("a.xlsx", NIGHT.minusDays(1)))
			.isEqualTo(new Receipt("h", "a.xlsx", NIGHT, NIGHT, NIGHT, false));
	}

	@ParameterizedTest
	@CsvSource({ "2024-01-08, 2024-01-10, true", "2024-01-07, 2024-01-10, true", "2024-01-09, 2024-01-09, false",
			"2024-01-10, 2024-01-10, false" })
	@Tag("D67")
	void countsAFolderThatTurnsUpLateFromTonight(LocalDate folder, LocalDate knownFrom, boolean backdated) {
		Receipt receipt = receipt(folder + "/a.xlsx", day("2024-01-08"));
		assertThat(receipt.receivedOn()).isEqualTo(folder);
		assertThat(receipt.knownFrom()).isEqualTo(knownFrom);
		assertThat(receipt.isBackdated()).isEqualTo(backdated);
	}

	@Test
	void takesACorrectionOnTheSameDayAsItComes() {
		assertThat(receipt("2024-01-10/b.xlsx", NIGHT).isBackdated()).isFalse();
	}

	@Test
	void letsLaterFoldersWaitWithoutAReceipt() {
		Deliveries rules = new Deliveries(NIGHT, null);
		List<Sighting> sightings = List.of(sighting("2024-01-11/a.xlsx"));
		assertThat(rules.newReceipts(sightings, List.of())).isEmpty();
		assertThat(rules.of(List.of(), sightings)).containsExactly(new Delivery("h", "2024-01-11/a.xlsx",
				day("2024-01-11"), NIGHT, day("2024-01-11"), true, false, true, 1));
	}

	@Test
	void keepsWhatHasDisappearedFromTheInbox() {
		Receipt receipt = new Receipt("h", "a.xlsx", day("2024-01-02"), day("2024-01-02"), day("2024-01-02"), false);
		assertThat(new Deliveries(NIGHT, day("2024-01-02")).of(List.of(receipt), List.of())).singleElement()
			.satisfies((delivery) -> assertThat(delivery.isInInbox()).isFalse())
			.satisfies((delivery) -> assertThat(delivery.isWaiting()).isFalse());
	}

	@Test
	void numbersHistoryInTheOrderInWhichItWasSent() {
		List<Receipt> receipts = new Deliveries(NIGHT, null).newReceipts(
				List.of(sighting("2023-05-01/a.xlsx"), sighting("2022-05-01/z.xlsx"), sighting("2022-05-01/b.xlsx")),
				List.of());
		assertThat(receipts).extracting(Receipt::filePath)
			.containsExactly("2022-05-01/b.xlsx", "2022-05-01/z.xlsx", "2023-05-01/a.xlsx");
	}

	@Test
	@Tag("D65")
	void writesNoSecondReceipt() {
		Sighting sighting = sighting("a.xlsx");
		Deliveries rules = new Deliveries(NIGHT, null);
		assertThat(rules.newReceipts(List.of(sighting), rules.newReceipts(List.of(sighting), List.of()))).isEmpty();
	}

	private static Receipt receipt(String path, LocalDate lastPublished) {
		return new Deliveries(NIGHT, lastPublished).newReceipts(List.of(sighting(path)), List.of()).get(0);
	}

	private static Sighting sighting(String path) {
		FileStamp stamp = new FileStamp(1, Instant.EPOCH, Instant.EPOCH, "1");
		return new Sighting(new InboxFile(path, Path.of("/", path), stamp), "h");
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
