package attain.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A province that ran on some days of the past, and one that runs for the first time
 * today: each day is answered alike, and as a perfect reader answers it. The days and the
 * figures follow from a seed: {@code -DfirstSeed=12} tries others.
 */
class NightsInARowTest {

	/** Estimates and official figures, and communes that divide by them. */
	private static final Set<String> FORMS = Set.of("F07", "F08", "F11");

	private static final Path REFERENCE = SampleInbox.input().resolve("reference");

	@TempDir
	private Path folder;

	@Test
	void nightsInARowKnowWhatOneNightKnows() throws IOException, SQLException {
		SampleFiles files = some(SampleProvince.of(Long.getLong("firstSeed", 1), REFERENCE));
		TableDifferences differences = new TableDifferences();
		SampleNight row = SampleNight.of(this.folder.resolve("row"), files);
		SortedSet<LocalDate> days = days(files);
		for (LocalDate day : days) {
			ownDay(row.run(day), files, day, differences);
		}
		row.run(SampleTruth.DEFAULT_DAY);
		SampleNight one = SampleNight.of(this.folder.resolve("one"), files).run(SampleTruth.DEFAULT_DAY);
		days.add(LocalDate.of(2023, 12, 14));
		for (LocalDate day : days) {
			sameAnswers(row, one, day, differences);
		}
		assertThat(differences.lines()).isEmpty();
	}

	private static SampleFiles some(SampleProvince province) {
		return new SampleFiles(province,
				SampleFiles.of(province)
					.deliveries()
					.stream()
					.filter((delivery) -> FORMS.contains(delivery.filing().form()))
					.toList());
	}

	/** Two of the days on which something came. */
	private static SortedSet<LocalDate> days(SampleFiles files) {
		List<LocalDate> received = files.deliveries()
			.stream()
			.map((delivery) -> delivery.filing().receivedOn())
			.distinct()
			.toList();
		Draw draw = files.province().draw();
		return new TreeSet<>(Set.of(draw.pick(received.subList(0, received.size() / 2), "an early night"),
				draw.pick(received.subList(received.size() / 2, received.size() - 1), "a late night")));
	}

	/** What a night published is what had come by then. */
	private static void ownDay(SampleNight night, SampleFiles files, LocalDate day, TableDifferences differences)
			throws IOException, SQLException {
		SampleTruth truth = SampleTruth.of(files, REFERENCE, day);
		try (PublishedTables tables = PublishedTables.open(night.output())) {
			differences.compare("night of " + day + " mart.attainment", tables.attainment(),
					truth.attainment().stream().map(AttainmentRow::fields).toList());
			differences.compare("night of " + day + " mart.duty", tables.duties(),
					truth.duties().stream().map(DutyRow::fields).toList());
		}
	}

	private static void sameAnswers(SampleNight row, SampleNight one, LocalDate day, TableDifferences differences)
			throws IOException, SQLException {
		try (PublishedTables first = PublishedTables.open(row.output());
				PublishedTables second = PublishedTables.open(one.output())) {
			differences.compare(day + " mart.attainment_as_of", first.attainmentAsOf(day), second.attainmentAsOf(day));
			differences.compare(day + " mart.indicator_value_as_of", first.indicatorValuesAsOf(day),
					second.indicatorValuesAsOf(day));
		}
	}

}
