package attain.warehouse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the form of a CSV file can get wrong: every message in full. */
class ReferenceFileTest {

	private static final String THRESHOLD = "max_real_growth_pct,40,percent";

	@TempDir
	private Path folder;

	private ReferenceFolder reference;

	@BeforeEach
	void copy() throws IOException {
		this.reference = ReferenceFolder.copyTo(this.folder);
	}

	@Test
	void missesAFileAndGivesItsFirstLine() throws SQLException, IOException {
		Files.delete(this.folder.resolve("status.csv"));
		assertThat(this.reference.problems()).containsExactly(
				"status.csv:0: the file is missing; create it with this first line: status,status_vi,status_en");
	}

	@Test
	void staysSilentOnWhatAMissingFileWouldHaveHeld() throws SQLException, IOException {
		Files.delete(this.folder.resolve("plan.csv"));
		assertThat(this.reference.problems()).singleElement()
			.asString()
			.startsWith("plan.csv:0: the file is missing; create it with this first line: plan_code,plan_number,");
	}

	@Test
	void offersTheNearestNameForAnUnknownColumn() throws SQLException, IOException {
		this.reference.with("threshold.csv", "threshold_code,value,unit_code,source",
				"threshold_code,value,unit_cod,source");
		assertThat(this.reference.problems()).containsExactly(
				"threshold.csv:1: column \"unit_code\" is missing; add it, blank where there is no value",
				"threshold.csv:1: no column \"unit_cod\" is known; the nearest is \"unit_code\"");
	}

	@Test
	void refusesAColumnThatStandsTwice() throws SQLException, IOException {
		this.reference.with("threshold.csv", "threshold_code,value,unit_code,source",
				"threshold_code,value,unit_code,source,value");
		assertThat(this.reference.problems()).contains("threshold.csv:1: column \"value\" stands twice; delete one",
				"threshold.csv:3: has 4 fields, 5 expected; quote values that contain a comma");
	}

	@Test
	void explainsSemicolons() throws SQLException, IOException {
		Files.writeString(this.folder.resolve("status.csv"), "status;status_vi;status_en\nmet;hoàn thành;met\n");
		assertThat(this.reference.problems())
			.containsExactly("status.csv:1: columns are separated by ; here; save the file with commas");
	}

	@Test
	void refusesALineWithAnUnquotedComma() throws SQLException, IOException {
		this.reference.withLine("status.csv", "late,trễ, muộn,late");
		assertThat(this.reference.problems())
			.containsExactly("status.csv:7: has 4 fields, 3 expected; quote values that contain a comma");
	}

	@Test
	void refusesADecimalComma() throws SQLException, IOException {
		this.reference.with("threshold.csv", THRESHOLD, "max_real_growth_pct,\"40,5\",percent");
		assertThat(this.reference.problems()).containsExactly(
				"threshold.csv:3: column value: \"40,5\" cannot be read; write a number with a decimal point, e.g. 12.5");
	}

	@Test
	void refusesADayThatDoesNotExist() throws SQLException, IOException {
		this.reference.with("plan.csv", "2023-04-28", "2023-04-31");
		assertThat(this.reference.problems()).containsExactly(
				"plan.csv:5: column issued_on: \"2023-04-31\" cannot be read; write a day as YYYY-MM-DD, e.g. 2023-04-28");
	}

	@Test
	void refusesADayInVietnameseOrder() throws SQLException, IOException {
		this.reference.with("plan.csv", "2023-04-28", "28/4/2023");
		assertThat(this.reference.problems()).containsExactly(
				"plan.csv:5: column issued_on: \"28/4/2023\" cannot be read; write a day as YYYY-MM-DD, e.g. 2023-04-28");
	}

	@Test
	void refusesAFractionWhereAWholeNumberIsDue() throws SQLException, IOException {
		this.reference.withLine("duty.csv",
				"F03,,LS-SCT,statistical,quarter,,1,15.5,2023-01-01,2024-01-01,Thời hạn minh họa");
		assertThat(this.reference.problems()).containsExactly("duty.csv:" + this.reference.lastLineOf("duty.csv")
				+ ": column due_day: \"15.5\" cannot be read; write a whole number, e.g. 2025");
	}

	@Test
	void refusesAFlagThatIsNeitherTrueNorFalse() throws SQLException, IOException {
		this.reference.with("obs_status.csv", "Chính thức,Final,A,true,false", "Chính thức,Final,A,yes,false");
		assertThat(this.reference.problems())
			.containsExactly("obs_status.csv:2: column has_value: \"yes\" cannot be read; write true or false");
	}

	@Test
	void refusesABlankWhereAValueIsRequired() throws SQLException, IOException {
		this.reference.with("threshold.csv", THRESHOLD, "max_real_growth_pct,,percent");
		assertThat(this.reference.problems())
			.containsExactly("threshold.csv:3: column value is blank; write a number with a decimal point, e.g. 12.5");
	}

	@Test
	void refusesTextThatIsNotUtf8() throws SQLException, IOException {
		Files.write(this.folder.resolve("status.csv"),
				"status,status_vi\nm,\u00e9".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(this.reference.problems()).containsExactly(
				"status.csv:0: cannot be read as UTF-8 CSV; " + "save it as CSV UTF-8 and look for an open quote");
	}

	@Test
	void refusesAnOpenQuote() throws SQLException, IOException {
		this.reference.withLine("status.csv", "late,\"trễ,late");
		assertThat(this.reference.problems()).containsExactly(
				"status.csv:0: cannot be read as UTF-8 CSV; " + "save it as CSV UTF-8 and look for an open quote");
	}

	@Test
	void saysTheSameInVietnamese() throws SQLException, IOException {
		this.reference.with("threshold.csv", THRESHOLD, "max_real_growth_pct,,percent");
		try (Connection connection = ReferenceFolder.database()) {
			assertThat(this.reference.load(connection)).extracting(ReferenceProblem::messageVi)
				.containsExactly("cột value để trống; ghi số thập phân dùng dấu chấm, ví dụ 12.5");
		}
	}

	@Test
	void readsAByteOrderMarkWindowsLinesAndLinesAcrossLines() throws SQLException, IOException {
		Files.writeString(this.folder.resolve("withdrawals.csv"),
				"\uFEFFcontent_sha256,withdrawn_on,reason,who\r\n" + "a".repeat(64)
						+ ",2023-05-04,\"gửi nhầm\r\ntệp\",Sở\r\n" + "b".repeat(64) + ",2023-05-05,gửi nhầm,Sở\r\n");
		try (Connection connection = ReferenceFolder.database()) {
			assertThat(this.reference.load(connection)).isEmpty();
			assertThat(ReferenceFolder.rows(connection,
					"select line_no, withdrawn_on, reason from reference.withdrawals order by line_no"))
				.containsExactly("2|2023-05-04|gửi nhầm tệp", "4|2023-05-05|gửi nhầm");
		}
	}

	@Test
	void listsTheProblemsOfAllFilesAtOnce() throws SQLException, IOException {
		this.reference.with("plan.csv", "2023-04-28", "2023-04-31")
			.with("threshold.csv", THRESHOLD, "max_real_growth_pct,x,percent")
			.with("indicator_term.csv", "numerator,dti_rank", "numerator,dti_rang");
		assertThat(this.reference.problems()).extracting((problem) -> problem.substring(0, problem.indexOf(": ")))
			.containsExactly("indicator_term.csv:2", "plan.csv:5", "threshold.csv:3");
	}

}
