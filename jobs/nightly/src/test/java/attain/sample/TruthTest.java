package attain.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The real night over the sample province of other seeds, beside what a perfect reader
 * concludes: the tables of today and what was known on earlier days, row by row.
 * {@code -Dseeds=50} tries more seeds.
 */
class TruthTest {

	private static final Path REFERENCE = SampleInbox.input().resolve("reference");

	/** Days that people ask about; each seed adds two of its own. */
	private static final List<LocalDate> PAST = List.of(LocalDate.of(2023, 6, 30), LocalDate.of(2023, 12, 10),
			LocalDate.of(2023, 12, 14), LocalDate.of(2023, 12, 20), LocalDate.of(2024, 9, 16),
			LocalDate.of(2025, 1, 10), LocalDate.of(2025, 9, 30));

	@TempDir
	private Path folder;

	@TestFactory
	Stream<DynamicTest> theNightConcludesWhatAPerfectReaderWould() {
		long seeds = Long.getLong("seeds", 5);
		long first = Long.getLong("firstSeed", 1);
		return LongStream.range(first, first + seeds).mapToObj((seed) -> DynamicTest.dynamicTest("seed " + seed, () -> {
			SampleFiles files = filesOf(seed);
			compare(files, truthOf(files, SampleTruth.DEFAULT_DAY), pastDays(files));
		}));
	}

	@Test
	void oneChangedTruthIsNoticed() {
		SampleFiles files = filesOf(1);
		SampleTruth truth = truthOf(files, SampleTruth.DEFAULT_DAY);
		IndicatorRow row = truth.indicatorValues().get(0);
		List<IndicatorRow> values = new ArrayList<>(truth.indicatorValues());
		values.set(0, new IndicatorRow(row.indicator(), row.orgLevel(), row.unit(), row.calendar(), row.period(),
				row.basis(), BigDecimal.valueOf(-1), row.numerator(), row.denominator(), row.isEstimate()));
		SampleTruth wrong = new SampleTruth(truth.attainment(), values, truth.duties(), truth.findings(),
				truth.submissions());
		assertThatThrownBy(() -> compare(files, wrong, List.of())).isInstanceOf(AssertionError.class)
			.hasMessageContaining("core.fct_indicator_value")
			.hasMessageContaining(row.indicator());
	}

	private static SampleFiles filesOf(long seed) {
		return SampleFiles.of(SampleProvince.of(seed, REFERENCE));
	}

	private static SampleTruth truthOf(SampleFiles files, LocalDate day) {
		return SampleTruth.of(files, REFERENCE, day);
	}

	/** The usual days, a day on which something came and the day before another one. */
	private static List<LocalDate> pastDays(SampleFiles files) {
		List<LocalDate> received = files.deliveries()
			.stream()
			.map((delivery) -> delivery.filing().receivedOn())
			.distinct()
			.toList();
		SortedSet<LocalDate> days = new TreeSet<>(PAST);
		days.add(files.province().draw().pick(received, "a day asked for"));
		days.add(files.province().draw().pick(received, "the day after one asked for").minusDays(1));
		return List.copyOf(days);
	}

	private void compare(SampleFiles files, SampleTruth truth, List<LocalDate> past) throws IOException, SQLException {
		long seed = files.province().draw().seed();
		SampleNight night = SampleNight.of(this.folder.resolve("seed-" + seed), files).run(SampleTruth.DEFAULT_DAY);
		TableDifferences differences = new TableDifferences();
		try (PublishedTables tables = PublishedTables.open(night.output())) {
			differences.compare("mart.attainment", tables.attainment(), attainment(truth));
			differences.compare("core.fct_indicator_value", tables.indicatorValues(), values(truth));
			differences.compare("core.dim_period", tables.periods(), truth.periods());
			differences.compare("mart.duty", tables.duties(), truth.duties().stream().map(DutyRow::fields).toList());
			differences.compare("core.dim_submission", tables.submissions(),
					truth.submissions().stream().map(SubmissionRow::fields).toList());
			observations(files, tables, differences);
			AsIsTruth asIs = AsIsTruth.of(truth, Lineage.read(REFERENCE), files.province().units());
			differences.compare("mart.indicator_value_as_is", tables.communesAsIs(),
					asIs.rows().stream().map(AsIsRow::fields).toList());
			differences.compare("totals of mart.indicator_value_as_is", tables.communeTotalsAsIs(), asIs.totals());
			differences.compare("mart.finding", tables.findings(), findings(truth));
			for (LocalDate day : past) {
				SampleTruth then = truthOf(files, day);
				differences.compare(day + " mart.attainment", tables.attainmentAsOf(day), attainment(then));
				differences.compare(day + " core.fct_indicator_value", tables.indicatorValuesAsOf(day), values(then));
			}
		}
		assertThat(differences.lines()).as("seed %d: rows that only the night (+) or only the truth (-) has", seed)
			.isEmpty();
	}

	/** Of what unit, of which days, from when until when each value counted. */
	private static void observations(SampleFiles files, PublishedTables tables, TableDifferences differences)
			throws SQLException {
		List<ObservationRow> rows = ObservationRow.of(files.deliveries(), Units.AllTime.read(REFERENCE));
		Set<String> measures = rows.stream().map(ObservationRow::measure).collect(Collectors.toSet());
		differences.compare("core.fct_observation", tables.observations(measures),
				rows.stream().map(ObservationRow::fields).toList());
	}

	private static List<List<@Nullable Object>> attainment(SampleTruth truth) {
		return truth.attainment().stream().map(AttainmentRow::fields).toList();
	}

	private static List<List<@Nullable Object>> values(SampleTruth truth) {
		return truth.indicatorValues().stream().map(IndicatorRow::fields).toList();
	}

	private static List<List<@Nullable Object>> findings(SampleTruth truth) {
		return truth.findings()
			.stream()
			.map((each) -> CsvTable.row(each.code(), each.fileName(), each.sheetName(), each.cellRef()))
			.toList();
	}

}
