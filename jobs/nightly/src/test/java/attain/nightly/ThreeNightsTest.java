package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import attain.nightly.NightRequest.Scope;
import attain.submission.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A province that reports in December, corrects and completes, and gets its official
 * figures in September: what it knew on 14/12/2023 stays what it knew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeNightsTest {

	/** In the inbox on the first night, each in the folder of its day. */
	private static final List<String> BY_10_DECEMBER = List.of("2023-06-19/005.H-BCC-TKQG_2023-6T.xlsx",
			"2023-09-14/DanSo_2022.xlsx", "2023-11-15/BC_BinhGia_T11.xlsx", "2023-11-15/BC_HuuLung_T11.xlsx",
			"2023-11-17/BC_ChiLang_T11.xlsx", "2023-11-20/BC_CDS_T11_2023_STTTT.xlsx", "2023-11-04/DVC_202310.csv",
			"2023-12-05/DVC_202311.csv");

	/**
	 * Came between the first and the second night: estimates of the whole year, late
	 * files.
	 */
	private static final List<String> BY_20_DECEMBER = List.of("2023-12-19/005.H-BCC-TKQG_2023.xlsx",
			"2023-12-19/DanSo_2023.xlsx", "2023-12-16/BC_ChiLang_T12.xlsx", "2023-12-20/BC_CDS_T12_2023_STTTT.xlsx");

	/** Came before the third night: the official figures. */
	private static final List<String> BY_16_SEPTEMBER = List.of("2023-12-25/LaoDong_2023_lan2.xlsx",
			"2024-09-13/001.N-BCC-TKQG_2023.xlsx", "2024-09-13/DanSo_2023.xlsx", "2024-09-13/LaoDong_2023.xlsx");

	/** Lay in a dated folder that turned up on the second night. */
	private static final String BACKDATED = "2023-11-17/BC_LangSon_T11.xlsx";

	private static final String WITHDRAWN = "2023-12-20/BC_CDS_T12_2023_STTTT.xlsx";

	private static final String REPORT = "select * from mart.attainment_as_of('2023-12-14') order by all";

	/** Indicators of which something was learned after 14/12/2023. */
	private static final String LEARNED_LATER = """
			select distinct indicator_code from core.fct_indicator_value
			where known_from > date '2023-12-14' or known_to < date '9999-12-31'
			order by all""";

	private static final String CHANGED = """
			select distinct now.%1$s
			from mart.attainment as now
			full outer join mart.attainment_as_of('2023-12-14') as then_known
			    on then_known.target_code = now.target_code
			    and then_known.is_headline = now.is_headline
			    and then_known.org_unit_key = now.org_unit_key
			where (now.%1$s is null or %2$s)
			    and (now.status, now.actual_value, now.numerator, now.denominator, now.period_key, now.is_estimate, now.reason_vi)
			        is distinct from (then_known.status, then_known.actual_value, then_known.numerator,
			            then_known.denominator, then_known.period_key, then_known.is_estimate, then_known.reason_vi)
			order by all""";

	private RealNights three;

	private RealNights one;

	private final List<List<String>> reports = new ArrayList<>();

	@BeforeAll
	void runTheNights(@TempDir Path folder) throws Exception {
		this.three = new RealNights(folder.resolve("three"));
		deliver(this.three, BY_10_DECEMBER);
		night(this.three, "2023-12-10");
		deliver(this.three, BY_20_DECEMBER);
		this.three.deliver("DVC_202311_lan2.csv", "", correction());
		this.three.deliver(BACKDATED, "2023-11-17");
		night(this.three, "2023-12-20");
		deliver(this.three, BY_16_SEPTEMBER);
		mendReference(this.three);
		night(this.three, "2024-09-16");

		this.one = new RealNights(folder.resolve("one"));
		deliver(this.one, BY_10_DECEMBER);
		deliver(this.one, BY_20_DECEMBER);
		deliver(this.one, BY_16_SEPTEMBER);
		this.one.deliver("DVC_202311_lan2.csv", "2023-12-20", correction());
		this.one.deliver(BACKDATED, "2023-12-20");
		mendReference(this.one);
		night(this.one, "2024-09-16");
	}

	private static void deliver(RealNights province, List<String> files) throws IOException {
		for (String file : files) {
			province.deliver(file, file.substring(0, file.indexOf('/')));
		}
	}

	private void night(RealNights province, String businessDate) throws Exception {
		assertThat(province.night(businessDate)).isIn(NightStatus.PUBLISHED, NightStatus.PUBLISHED_WITH_ERRORS);
		this.reports.add(province.ask(REPORT));
	}

	/**
	 * One agency has ten dossiers more, and another goes by a name that nobody knows yet.
	 */
	private static String correction() throws IOException {
		String text = RealNights.text("2023-12-05/DVC_202311.csv");
		String corrected = text.replace("\"1.931\";\"1.838\"", "\"1.931\";\"1.848\"")
			.replace("\"H37.02\";\"Sở Nội vụ\"", "\"\";\"Sở Nội vụ và Tôn giáo\"");
		assertThat(corrected).isNotEqualTo(text);
		return corrected;
	}

	private static void mendReference(RealNights province) throws IOException {
		province.refer("org_unit_alias.csv",
				"Sở Nội vụ và Tôn giáo,agency,H37.02,2020-01-01,9999-12-31,Báo cáo tháng 11/2023");
		province.refer("withdrawals.csv",
				Sha256.of(OwnInput.FOLDER.resolve("inbox").resolve(WITHDRAWN)) + ",2024-01-15,Gửi nhầm,Sở TT&TT");
	}

	@Test
	void theReportOf14DecemberIsTheSameAfterEachNight() {
		assertThat(this.reports.get(0)).isNotEmpty();
		assertThat(this.reports).as("three nights, then one").allMatch(this.reports.get(0)::equals);
	}

	@Test
	void itDiffersFromThePresentInWhatLaterFilesChanged() throws Exception {
		assertThat(this.three.ask(CHANGED.formatted("target_code", "now.is_headline"))).containsExactly(
				// shares of the digital economy: estimate of six months, then official
				"LS-104-2023-01", "LS-104-2023-02",
				// adults: the population of 2023
				"LS-104-2023-10",
				// districts: December, and a late file of November
				"LS-104-2023-15",
				// dossiers: the correction of November
				"LS-247-2023-03", "LS-247-2023-06", "LS-247-2023-07", "LS-247-2023-10", "LS-247-2023-11",
				"LS-247-2023-14", "LS-247-2023-15", "LS-NQ49-2021-01", "LS-NQ49-2021-02");
		assertThat(this.three.ask(CHANGED.formatted("indicator_code", "true")))
			.isSubsetOf(this.three.ask(LEARNED_LATER));
	}

	@Test
	void oneNightOverDatedFoldersGivesTheSameAnswersForEveryDay() throws Exception {
		List<String> days = days(this.three);
		assertThat(days).hasSizeGreaterThan(10).isEqualTo(days(this.one));
		for (String day : days) {
			for (String question : List.of("mart.attainment_as_of", "mart.indicator_value_as_of")) {
				String asked = "select * from %s('%s') order by all".formatted(question, day);
				assertThat(this.one.ask(asked)).as(asked).isEqualTo(this.three.ask(asked));
			}
		}
	}

	/** Every day on which something changed, and the day before. */
	private static List<String> days(RealNights province) throws SQLException, IOException {
		return province.ask("""
				select known_from from mart.attainment_history
				union select known_from from core.fct_indicator_value
				union select known_to from core.fct_observation where known_to < date '9999-12-31'
				union select known_from - 1 from core.fct_observation order by 1""");
	}

	@Test
	void oneNightHasTheHistoryOfThree() throws Exception {
		for (String table : List.of("core.fct_observation", "core.fct_indicator_value", "mart.attainment_history",
				"mart.attainment")) {
			String rows = "select * from %s order by all".formatted(table);
			assertThat(this.one.ask(rows)).as(table).isEqualTo(this.three.ask(rows));
		}
	}

	@Test
	void aFolderThatTurnsUpLateCountsFromThatNight() throws Exception {
		assertThat(this.three.ask("""
				select submission.received_on, submission.known_from, finding.found, finding.expected
				from mart.finding as finding
				inner join core.dim_submission as submission on submission.submission_code = finding.submission_code
				where finding.code = 'BACKDATED'""")).containsExactly("2023-11-17 2023-12-20 2023-11-17 2023-12-20");
	}

	@Test
	void aWithdrawalLeavesThePresentAndNotThePast() throws Exception {
		String months = """
				select distinct period_code from %s
				where indicator_code = 'agency_virtual_assistant_rate' order by all""";
		assertThat(this.three.ask(months.formatted("mart.indicator_value_as_of('2024-01-14')")))
			.containsExactly("2023-11", "2023-12");
		assertThat(this.three.ask(months.formatted("mart.indicator_value_as_of('2024-01-15')")))
			.containsExactly("2023-11");
	}

	@Test
	void anAliasTakesInWhatWasLeftOut() throws Exception {
		assertThat(this.three.ask("""
				select known_from, known_to from core.fct_observation
				where org_unit_code = 'H37.02' and measure_code = 'dossiers_total' and period_code = '2023-11'
				order by all""")).containsExactly("2023-12-05 2023-12-20", "2023-12-20 9999-12-31");
	}

	@Test
	void theArchiveGivesEveryTableBack() throws Exception {
		Map<String, String> before = this.three.exports();
		assertThat(before.get("change.csv").lines()).hasSizeGreaterThan(1);
		this.three.loseAllButTheArchive();
		night(this.three, "2024-09-16", Scope.EVERYTHING);
		Map<String, String> after = this.three.exports();
		assertThat(after.keySet()).isEqualTo(before.keySet());
		before.forEach((file, text) -> assertThat(after.get(file)).as(file).isEqualTo(text));
		assertThat(Files.list(this.three.output().resolve("archive/nights"))).hasSize(3);
	}

	private void night(RealNights province, String businessDate, Scope scope) {
		assertThat(province.night(businessDate, scope)).isIn(NightStatus.PUBLISHED, NightStatus.PUBLISHED_WITH_ERRORS);
	}

}
