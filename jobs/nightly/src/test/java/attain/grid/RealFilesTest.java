package attain.grid;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import attain.RealData;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Reads files that nobody of this project made.
 */
class RealFilesTest {

	private static final Duration LONGEST = Duration.ofSeconds(5);

	static Set<Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	/** What became of a file: its kind, or the reason of its refusal. */
	private static String outcome(Path file) {
		return assertTimeoutPreemptively(LONGEST, () -> {
			try {
				return Opened.of(file).kind().name();
			}
			catch (UnreadableFileException ex) {
				return ex.reason().name();
			}
		}, file::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gso_monthly", "excel", "csv", "vietnam_csv", "encodings", "tables" })
	void everyFileIsReadToItsEndOrRefusedWithAReason(String name) throws IOException {
		Map<Path, String> outcomes = new TreeMap<>();
		for (Path file : files(RealData.folder(name))) {
			outcomes.put(file, outcome(file));
		}
		assertThat(outcomes).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "gso_monthly", "vietnam_csv", "tables" })
	void honestFilesAreReadAndNotEmpty(String name) throws IOException {
		for (Path file : files(RealData.folder(name))) {
			if (file.toString().matches(".*\\.(xlsx?|csv)")) {
				assertThat(Opened.of(file).rows()).as(file.toString()).anyMatch((rows) -> !rows.isEmpty());
			}
		}
	}

	@Test
	void workbooksThatNeedAPasswordOrAreTooOldAreRefusedForThat() throws IOException {
		Path list = RealData.folder("excel").resolve("known_bad_expected_exceptions.csv");
		try (BufferedReader reader = Files.newBufferedReader(list);
				CSVParser rows = CSVFormat.DEFAULT.builder()
					.setHeader()
					.setSkipHeaderRecord(true)
					.get()
					.parse(reader)) {
			for (CSVRecord row : rows) {
				String exception = row.get("Exception Class");
				Path file = RealData.folder("excel")
					.resolve("known_bad")
					.resolve(row.get("File").substring("spreadsheet/".length()));
				if (exception.endsWith("OldExcelFormatException")) {
					assertThat(outcome(file)).as(file.toString()).isEqualTo("WRONG_TYPE");
				}
				else if (row.get("Tests").equals("handle") && exception.endsWith("EncryptedDocumentException")) {
					assertThat(outcome(file)).as(file.toString()).isEqualTo("ENCRYPTED");
				}
			}
		}
	}

	@Test
	void publishedValuesStandWhereTheyWereFound() throws IOException {
		Path folder = RealData.folder("gso_monthly");
		Map<String, Map<String, Cell>> cells = new TreeMap<>();
		int compared = 0;
		try (BufferedReader reader = Files.newBufferedReader(folder.resolve("expected_cells.csv"));
				CSVParser rows = CSVFormat.DEFAULT.builder()
					.setHeader()
					.setSkipHeaderRecord(true)
					.get()
					.parse(reader)) {
			for (CSVRecord row : rows) {
				String book = row.get("workbook");
				if (!cells.containsKey(book)) {
					cells.put(book, cellsBySheet(folder.resolve(book)));
				}
				Cell cell = cells.get(book).get(row.get("sheet") + "!" + row.get("cell"));
				assertThat(cell).as(row.toString()).isNotNull();
				if (cell.kind() == CellKind.NUMBER) {
					BigDecimal published = new BigDecimal(row.get("published_value"));
					assertThat(cell.number()).as(row.toString()).isCloseTo(published, withinPercentage(0.001));
					compared++;
				}
			}
		}
		assertThat(compared).isPositive();
	}

	private static Map<String, Cell> cellsBySheet(Path file) throws IOException {
		Map<String, Cell> cells = new TreeMap<>();
		Opened opened = Opened.of(file);
		for (int index = 0; index < opened.sheets().size(); index++) {
			String name = opened.sheets().get(index).name();
			opened.rows()
				.get(index)
				.forEach((row) -> row.cells().forEach((cell) -> cells.put(name + "!" + cell.ref(), cell)));
		}
		return cells;
	}

}
