package attain.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SampleTruthTest {

	private static final Path REFERENCE = SampleInbox.input().resolve("reference");

	private static final SampleFiles FILES = SampleFiles.of(SampleProvince.of(SampleInbox.SEED, REFERENCE));

	private static final SampleTruth TRUTH = SampleTruth.of(FILES, REFERENCE, SampleTruth.DEFAULT_DAY);

	@Test
	void everyTargetHasOneHeadline() {
		assertThat(TRUTH.attainment().stream().filter(AttainmentRow::isHeadline).map(AttainmentRow::target))
			.doesNotHaveDuplicates()
			.hasSize(TargetRow.read(REFERENCE).size());
	}

	@Test
	void everyIndicatorValueStandsOnce() {
		assertThat(TRUTH.indicatorValues()
			.stream()
			.map((row) -> List.of(row.indicator(), row.orgLevel(), row.unit(), row.calendar(), row.period(),
					row.basis())))
			.doesNotHaveDuplicates();
	}

	@Test
	void twoPercentIsEnoughForOnePlanAndNotForTheOther() {
		// 197.51 of 9875.50 billion dong in agriculture
		assertThat(headline("LS-104-2023-02").actual()).isEqualByComparingTo("2");
		assertThat(headline("LS-104-2023-02").status()).isEqualTo("met");
		assertThat(headline("LS-247-2023-15").status()).isEqualTo("not_met");
	}

	@Test
	void theOfficialFigureTurnsTheVerdictOnProductivity() {
		// estimate: 1.0745 / (475.8 / 474.9) - 1 = 7.25 %; official: 1.0712 / (475.8 /
		// 474.9) - 1 = 6.92 %
		SampleTruth newYear = SampleTruth.of(FILES, REFERENCE, LocalDate.of(2024, 1, 10));
		AttainmentRow before = newYear.attainment()
			.stream()
			.filter((row) -> row.target().equals("LS-104-2023-03"))
			.findFirst()
			.orElseThrow();
		assertThat(before.actual()).isBetween(new BigDecimal("7.24"), new BigDecimal("7.26"));
		assertThat(before.status()).isEqualTo("met");
		assertThat(before.isEstimate()).isTrue();
		assertThat(headline("LS-104-2023-03").actual()).isBetween(new BigDecimal("6.91"), new BigDecimal("6.93"));
		assertThat(headline("LS-104-2023-03").status()).isEqualTo("not_met");
	}

	@Test
	void aDayKnowsWhatHadComeByThen() {
		// 005.H comes on 19/6 and 19/12, 001.N in September: half a year, an estimate,
		// the figure
		AttainmentRow winter = headline("LS-104-2023-01", LocalDate.of(2023, 12, 14));
		AttainmentRow estimate = headline("LS-104-2023-01", LocalDate.of(2023, 12, 20));
		AttainmentRow official = headline("LS-104-2023-01", LocalDate.of(2024, 9, 16));
		assertThat(List.of(winter.period(), estimate.period(), official.period())).containsExactly("2023-H1", "2023",
				"2023");
		assertThat(List.of(winter.isEstimate(), estimate.isEstimate(), official.isEstimate())).containsExactly(true,
				true, false);
	}

	@Test
	void nothingIsJudgedBeforeItIsPromised() {
		SampleTruth spring = SampleTruth.of(FILES, REFERENCE, LocalDate.of(2023, 4, 27));
		assertThat(spring.attainment()).noneMatch((row) -> row.target().startsWith("LS-104"))
			.anyMatch((row) -> row.target().startsWith("LS-247"));
	}

	@Test
	void oneMonthOutsideTheCloudBreaksThePromiseToMaintain() {
		assertThat(headline("LS-247-2023-12").period()).isEqualTo("2023-08");
		assertThat(headline("LS-247-2023-12").status()).isEqualTo("not_met");
	}

	@Test
	void nothingIsJudgedBeforeItIsDue() {
		SampleTruth summer = SampleTruth.of(FILES, REFERENCE, LocalDate.of(2023, 8, 1));
		assertThat(summer.attainment().stream().filter((row) -> row.target().startsWith("LS-247")))
			.allMatch((row) -> row.status().equals("due_later") && row.isMet() == null);
	}

	@Test
	void theDepartmentsOwnRatesAgreeWithItsAppendix() {
		assertThat(TRUTH.findings()).noneMatch((finding) -> finding.code().equals("REPORTED_DIFFERS"));
	}

	@Test
	void everyDefectThatOpensAFindingIsInTheSample() {
		Set<String> codes = TRUTH.findings().stream().map(ExpectedFinding::code).collect(Collectors.toSet());
		for (Defect defect : Defect.values()) {
			assertThat(codes.contains(defect.findingCode()) || defect.findingCode().isEmpty()).as(defect.caseId())
				.isTrue();
		}
	}

	@Test
	void theSampleShowsEveryVerdictAndEveryKindOfDelivery() {
		assertThat(TRUTH.attainment().stream().map(AttainmentRow::status).distinct()).containsExactlyInAnyOrder("met",
				"not_met", "not_applicable", "no_information", "due_later");
		assertThat(TRUTH.duties().stream().map(DutyRow::state).distinct()).contains("on_time", "late", "missing");
	}

	@Test
	void theSampleIsSentAgainInEveryWayAndOutlivesItsUnits() {
		assertThat(TRUTH.findings().stream().map(ExpectedFinding::code)).contains("SAME_CONTENT", "SHRUNK", "ORDER_TIE",
				"SENDER_ENDED", "UNIT_DIVIDED", "UNIT_NOT_OF_DATE");
		assertThat(TRUTH.submissions().stream().map(SubmissionRow::status).distinct())
			.containsExactlyInAnyOrder("loaded", "superseded", "rejected");
		assertThat(TRUTH.indicatorValues()
			.stream()
			.filter((row) -> row.indicator().equals("commune_fibre_coverage_rate") && row.unit().equals(Units.PROVINCE))
			.map((row) -> Objects.requireNonNull(row.denominator()).intValueExact())
			.distinct()).containsExactlyInAnyOrder(200, 194, 65);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void anySeedHasATruth(long seed) {
		SampleFiles files = SampleFiles.of(SampleProvince.of(seed, REFERENCE));
		assertThat(SampleTruth.of(files, REFERENCE, SampleTruth.DEFAULT_DAY).attainment()).isNotEmpty();
	}

	@Test
	void writesSortedTables(@TempDir Path folder) throws IOException {
		TRUTH.write(folder);
		assertThat(Files.readAllLines(folder.resolve("attainment.csv"))).hasSize(TRUTH.attainment().size() + 1);
		assertThat(Files.readAllLines(folder.resolve("duty.csv")))
			.contains("F07,LAODONG,LS-CTK,statistical,2023,estimate,2023-12-19,2023-12-21,late,2");
	}

	private static AttainmentRow headline(String target) {
		return headline(target, TRUTH);
	}

	private static AttainmentRow headline(String target, LocalDate day) {
		return headline(target, SampleTruth.of(FILES, REFERENCE, day));
	}

	private static AttainmentRow headline(String target, SampleTruth truth) {
		return truth.attainment()
			.stream()
			.filter((row) -> row.isHeadline() && row.target().equals(target))
			.findFirst()
			.orElseThrow();
	}

}
