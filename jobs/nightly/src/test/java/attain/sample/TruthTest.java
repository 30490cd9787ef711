package attain.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import attain.nightly.Night;
import attain.nightly.NightOutcome;
import attain.nightly.NightRequest;
import attain.nightly.NightRequest.Scope;
import attain.nightly.NightStatus;
import attain.nightly.OwnInput;
import attain.nightly.ProgressListener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The real night over the sample province of other seeds, beside what a perfect reader
 * concludes: four tables, row by row. {@code -Dseeds=50} tries more seeds.
 */
class TruthTest {

	private static final Path INPUT = SampleInbox.input();

	@TempDir
	private Path folder;

	@TestFactory
	Stream<DynamicTest> theNightConcludesWhatAPerfectReaderWould() {
		long seeds = Long.getLong("seeds", 5);
		long first = Long.getLong("firstSeed", 1);
		return LongStream.range(first, first + seeds)
			.mapToObj((seed) -> DynamicTest.dynamicTest("seed " + seed, () -> compare(seed, truthOf(filesOf(seed)))));
	}

	@Test
	void oneChangedTruthIsNoticed() {
		SampleFiles files = filesOf(1);
		SampleTruth truth = truthOf(files);
		IndicatorRow row = truth.indicatorValues().get(0);
		List<IndicatorRow> values = new ArrayList<>(truth.indicatorValues());
		values.set(0, new IndicatorRow(row.indicator(), row.orgLevel(), row.unit(), row.calendar(), row.period(),
				row.basis(), BigDecimal.valueOf(-1), row.numerator(), row.denominator(), row.isEstimate()));
		SampleTruth wrong = new SampleTruth(truth.attainment(), values, truth.duties(), truth.findings());
		assertThatThrownBy(() -> compare(1, wrong)).isInstanceOf(AssertionError.class)
			.hasMessageContaining("core.fct_indicator_value")
			.hasMessageContaining(row.indicator());
	}

	private static SampleFiles filesOf(long seed) {
		return SampleFiles.of(SampleProvince.of(seed, INPUT.resolve("reference")));
	}

	private static SampleTruth truthOf(SampleFiles files) {
		return SampleTruth.of(files, INPUT.resolve("reference"), SampleTruth.DEFAULT_DAY);
	}

	private void compare(long seed, SampleTruth truth) throws IOException, SQLException {
		Path output = night(seed);
		try (PublishedTables tables = PublishedTables.open(output)) {
			List<String> differences = new ArrayList<>();
			differences.addAll(differences("mart.attainment", tables.attainment(),
					truth.attainment().stream().map(AttainmentRow::fields).toList()));
			differences.addAll(differences("core.fct_indicator_value", tables.indicatorValues(),
					truth.indicatorValues().stream().map(IndicatorRow::fields).toList()));
			differences.addAll(
					differences("mart.duty", tables.duties(), truth.duties().stream().map(DutyRow::fields).toList()));
			differences.addAll(differences("mart.finding", tables.findings(),
					truth.findings()
						.stream()
						.map((each) -> CsvTable.row(each.code(), each.fileName(), each.sheetName(), each.cellRef()))
						.toList()));
			assertThat(differences).as("seed %d: rows that only the night (+) or only the truth (-) has", seed)
				.isEmpty();
		}
	}

	private Path night(long seed) throws IOException {
		Path input = this.folder.resolve("input-" + seed);
		Path output = this.folder.resolve("output-" + seed);
		OwnInput.copyTo(input);
		filesOf(seed).write(Files.createDirectories(input.resolve("inbox")));
		System.setProperty("attain.home", INPUT.getParent().toString());
		NightOutcome outcome = Night
			.run(new NightRequest(input, output, SampleTruth.DEFAULT_DAY, Scope.CHANGES, ProgressListener.SILENT));
		assertThat(outcome.status()).as(String.join("\n", outcome.messages()))
			.isIn(NightStatus.PUBLISHED, NightStatus.PUBLISHED_WITH_ERRORS);
		return output;
	}

	private static List<String> differences(String table, List<List<@Nullable Object>> night,
			List<List<@Nullable Object>> truth) {
		TreeSet<String> told = lines(night);
		TreeSet<String> expected = lines(truth);
		List<String> differences = new ArrayList<>();
		told.stream()
			.filter((line) -> !expected.contains(line))
			.map((line) -> table + " + " + line)
			.forEach(differences::add);
		expected.stream()
			.filter((line) -> !told.contains(line))
			.map((line) -> table + " - " + line)
			.forEach(differences::add);
		return differences.stream()
			.sorted(java.util.Comparator.comparing((String line) -> line.replaceFirst(" [+-] ", " ")))
			.toList();
	}

	private static TreeSet<String> lines(List<List<@Nullable Object>> rows) {
		TreeSet<String> lines = new TreeSet<>();
		for (List<@Nullable Object> row : rows) {
			lines.add(String.join("|", row.stream().map(TruthTest::text).toList()));
		}
		return lines;
	}

	private static String text(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof BigDecimal number) ? number.stripTrailingZeros().toPlainString() : value.toString();
	}

}
