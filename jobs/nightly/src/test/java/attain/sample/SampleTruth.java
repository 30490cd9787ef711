package attain.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a perfect reader concludes from the sample on one day, worked out without the code
 * under test.
 *
 * @param attainment headline and unit rows of every target
 * @param indicatorValues values that stand
 * @param duties reports that were owed
 * @param findings what is wrong with the files and the series
 * @param submissions what became of every file
 */
public record SampleTruth(List<AttainmentRow> attainment, List<IndicatorRow> indicatorValues, List<DutyRow> duties,
		List<ExpectedFinding> findings, List<SubmissionRow> submissions) {

	/** Day on which everything has been received. */
	public static final LocalDate DEFAULT_DAY = LocalDate.of(2026, 11, 22);

	/** The truth of files on a day; folders of later days wait. */
	static SampleTruth of(SampleFiles files, Path reference, LocalDate day) {
		List<Delivery> received = files.deliveries()
			.stream()
			.filter((delivery) -> !delivery.filing().receivedOn().isAfter(day))
			.toList();
		Units units = files.province().units();
		Facts facts = new Facts(received, day, units.allTime());
		List<IndicatorRow> rows = new ArrayList<>();
		rows.addAll(new FlowTruth(facts, units).rows());
		rows.addAll(new StockTruth(facts, units).rows());
		rows.addAll(new RegisterTruth(facts).rows());
		rows.addAll(new ListTruth(facts).rows());
		rows.addAll(new CommuneTruth(facts).rows());
		rows.addAll(new MarketTruth(facts).rows());
		YearTruth year = new YearTruth(facts);
		rows.addAll(year.rows());
		rows.addAll(year.reported());
		rows.sort(Comparator.naturalOrder());
		return new SampleTruth(new AttainmentTruth(TargetRow.read(reference), rows, day).judge(), List.copyOf(rows),
				new DutyTruth(received, day).rows(reference), new FindingTruth(received, facts, rows, units).findings(),
				SubmissionRow.of(received));
	}

	/** The periods that a value stands for, with their days. */
	List<List<@Nullable Object>> periods() {
		return this.indicatorValues.stream().map((row) -> {
			PeriodDays days = PeriodDays.of(row.calendar(), row.period());
			return CsvTable.row(row.calendar() + ":" + row.period(), days.first(), days.last(), days.year());
		}).distinct().toList();
	}

	/** The truth of the committed inbox on the default day. */
	static SampleTruth ofCommittedSample() {
		Path reference = SampleInbox.input().resolve("reference");
		return of(SampleFiles.of(SampleProvince.of(SampleInbox.SEED, reference)), reference, DEFAULT_DAY);
	}

	/** Writes a table each: attainment.csv, indicator_value.csv and so on. */
	void write(Path folder) {
		CsvTable.write(folder.resolve("attainment.csv"), AttainmentRow.HEADER,
				this.attainment.stream().map(AttainmentRow::fields).toList());
		CsvTable.write(folder.resolve("indicator_value.csv"), IndicatorRow.HEADER,
				this.indicatorValues.stream().map(IndicatorRow::fields).toList());
		CsvTable.write(folder.resolve("duty.csv"), DutyRow.HEADER, this.duties.stream().map(DutyRow::fields).toList());
		CsvTable.write(folder.resolve("submission.csv"), SubmissionRow.HEADER,
				this.submissions.stream().map(SubmissionRow::fields).toList());
		CsvTable.write(folder.resolve("finding.csv"), List.of("code", "file_name", "sheet_name", "cell_ref"),
				this.findings.stream()
					.map((each) -> List.of(each.code(), each.fileName(), each.sheetName(), each.cellRef()))
					.toList());
	}

	/**
	 * Writes the truth of the committed sample.
	 * @param arguments the folder to write to
	 */
	public static void main(String[] arguments) {
		ofCommittedSample().write(Path.of(arguments[0]));
	}

}
