package attain.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What rows can get wrong with each other: every message in full. */
class ReferenceCheckTest {

	@TempDir
	private Path folder;

	private ReferenceFolder reference;

	@BeforeEach
	void copy() throws IOException {
		this.reference = ReferenceFolder.copyTo(this.folder);
	}

	@Test
	void refusesAKeyThatStandsTwice() throws SQLException, IOException {
		this.reference.withLine("status.csv", "met,đạt,reached");
		assertProblem("status.csv:7: key \"met\" stands already in line 2; delete or correct one of the two");
	}

	@Test
	void offersTheNearestCodeForAnUnknownOne() throws SQLException, IOException {
		this.reference.with("indicator_term.csv", "numerator,dti_rank", "numerator,dti_rang");
		assertProblem(
				"indicator_term.csv:2: column measure_code: no code \"dti_rang\" in measure.csv; the nearest is \"dti_rank\"");
	}

	@Test
	void refusesAPlaceThatDoesNotExist() throws SQLException, IOException {
		this.reference.with("system_place.csv", "SYS-19,measure,dti_rank", "SYS-19,measure,dti_rang");
		this.reference.with("system_place.csv", "SYS-03,table,mart.duty", "SYS-03,table,mart.dutys");
		assertThat(this.reference.problems()).hasSize(2)
			.satisfiesExactly(
					(table) -> assertThat(table)
						.endsWith("there is no table \"mart.dutys\"; the nearest is \"mart.duty\""),
					(measure) -> assertThat(measure)
						.endsWith("there is no measure \"dti_rang\"; the nearest is \"dti_rank\""));
	}

	@Test
	void refusesASystemWithoutAPlace() throws SQLException, IOException {
		this.reference.withLine("system.csv", "SYS-60,Hệ thống mới,New system,system,any,1900-01-01,9999-12-31,x,");
		assertProblem("system.csv:61: SYS-60 has no place in the warehouse; add a row to system_place.csv");
	}

	@Test
	void refusesALeadThatIsNoMore() throws SQLException, IOException {
		this.reference.with("plan_role.csv", "leads,LS-STTTT,2023-04-28,2025-03-01",
				"leads,LS-STTTT,2023-04-28,2025-03-02");
		this.reference.with("plan_role.csv", "leads,LS-SKHCN,2025-03-01", "leads,LS-SKHCN,2025-03-02");
		assertProblem("plan_role.csv:3: LS-STTTT exists only from 2020-01-01 to before 2025-03-01; "
				+ "correct the days, or add a row for its successor");
	}

	@Test
	void refusesTwoLeadsOfOnePlanAtOneTime() throws SQLException, IOException {
		this.reference.with("plan_role.csv", "leads,LS-SKHCN,2025-03-01", "leads,LS-SKHCN,2025-02-01");
		assertProblem("plan_role.csv:4: \"LS-104-2023, leads\" holds from 2025-02-01 while line 3 holds until "
				+ "2025-03-01; correct the dates of one of the two");
	}

	@Test
	void refusesAWordOutsideOfItsList() throws SQLException, IOException {
		this.reference.with("indicator.csv", "rank_of_63,lower,given", "rank_of_63,down,given");
		assertProblem("indicator.csv:2: column direction: \"down\" means nothing here; write one of: higher, lower");
	}

	@Test
	void refusesANationalTargetAmongThoseOfProvinces() throws SQLException, IOException {
		this.reference.with("plan.csv", "stated,national,,2020,", "stated,province,,2020,");
		assertThat(this.reference.problems()).contains(
				"plan.csv:8: plan VN-749-2020 is of a province and needs its province_code",
				"parent_target.csv:2: figure VN-749-2020-01 is of a plan of a province; write it in target.csv");
	}

	@Test
	void refusesASpanThatEndsBeforeItBegins() throws SQLException, IOException {
		this.reference.with("sender.csv", "H37.12,20,2020-01-01,2025-03-01", "H37.12,20,2025-03-01,2025-03-01");
		assertThat(this.reference.problems())
			.contains("sender.csv:2: valid_from 2025-03-01 is not before valid_to 2025-03-01; correct one of the two");
	}

	@Test
	void refusesAUnitThatIsTwoThingsAtOnce() throws SQLException, IOException {
		this.reference.with("org_unit.csv", "Tỉnh Bình Định,,52,2020-01-01,2025-07-01",
				"Tỉnh Bình Định,,52,2020-01-01,2025-08-01");
		assertThat(this.reference.problems()).containsExactly(
				"org_unit.csv:4: \"52\" holds from 2025-07-01 while line 3 holds until 2025-08-01; "
						+ "correct the dates of one of the two",
				"org_unit_lineage.csv:2: unit 52 does not end on 2025-07-01; give it that valid_to in org_unit.csv "
						+ "(a unit that loses a part ends and begins anew)");
	}

	@Test
	void refusesAnAliasOfTwoUnitsHoweverItIsSpelt() throws SQLException, IOException {
		this.reference.withLine("org_unit_alias.csv", "SỞ  ttTT,agency,H37.11,2023-01-01,9999-12-31,x");
		int line = this.reference.lastLineOf("org_unit_alias.csv");
		assertThat(this.reference.problems()).singleElement()
			.isEqualTo("org_unit_alias.csv:" + line + ": \"agency SỞ ttTT\" holds from 2023-01-01 while line 25 "
					+ "holds until 2025-03-01; correct the dates of one of the two");
	}

	@Test
	void refusesADutyThatIsOwedTwice() throws SQLException, IOException {
		this.reference.withLine("duty.csv",
				"F01,,LS-STTTT,management,month,,0,25,2023-06-01,2025-01-01,Thời hạn minh họa");
		assertProblem("duty.csv:" + this.reference.lastLineOf("duty.csv")
				+ ": \"F01, LS-STTTT, management, month\" holds from 2023-06-01 while line 2 holds until 2024-01-01; "
				+ "correct the dates of one of the two");
	}

	@Test
	void refusesARangeWithoutItsHighEnd() throws SQLException, IOException {
		this.reference.with("target.csv", "between,between,15,20,", "between,between,15,,");
		assertThat(this.reference.problems()).singleElement()
			.asString()
			.endsWith(": the target is a range without target_value_high; write its high end");
	}

	@Test
	void refusesARangeUpsideDown() throws SQLException, IOException {
		this.reference.with("target.csv", "between,between,15,20,", "between,between,15,10,");
		assertThat(this.reference.problems()).singleElement()
			.asString()
			.endsWith(": target_value_high must be above target_value");
	}

	@Test
	void refusesATargetWithoutAValue() throws SQLException, IOException {
		this.reference.with("target.csv", "province,2030,,between,between,15,20,",
				"province,2030,,between,between,,20,");
		assertThat(this.reference.problems()).singleElement()
			.asString()
			.endsWith(": column target_value is blank; write a number with a decimal point, e.g. 12.5");
	}

	@Test
	void refusesAboutWithoutATolerance() throws SQLException, IOException {
		this.reference.with("target.csv", "about,ge,20,,0,", "about,ge,20,,,");
		assertThat(this.reference.problems()).singleElement()
			.asString()
			.endsWith(": about needs a tolerance; write 0 if nothing is allowed");
	}

	@Test
	void refusesAYearlyTargetWithoutItsFirstYear() throws SQLException, IOException {
		this.reference.with("target.csv", "each_year,2026,", "each_year,,");
		assertThat(this.reference.problems()).singleElement()
			.asString()
			.endsWith(": scope each_year needs span_starts_year; write the first year");
	}

	@Test
	void refusesADueDayOutsideOfTheDueYear() throws SQLException, IOException {
		this.reference.with("target.csv", "2021-10-31", "2022-10-31");
		assertThat(this.reference.problems()).singleElement().asString().endsWith(": due_on must lie in due_year");
	}

	@Test
	void refusesAPlanThatAsksTwice() throws SQLException, IOException {
		this.reference.with("target.csv", "LS-104-2023-02,LS-104-2023,digital_economy_share_per_sector,sector,",
				"LS-104-2023-02,LS-104-2023,digital_economy_share_grdp,province,");
		assertThat(this.reference.problems())
			.contains("target.csv:3: plan LS-104-2023 asks for digital_economy_share_grdp, province, 2023 already in "
					+ "line 2 (LS-104-2023-01); keep one");
	}

	@Test
	void refusesATargetInAnotherUnitThanItsIndicator() throws SQLException, IOException {
		this.reference.with("indicator.csv",
				"Digital economy share of GRDP,digital_economy,digital_economy_share,percent,",
				"Digital economy share of GRDP,digital_economy,digital_economy_share,count,");
		assertThat(this.reference.problems()).hasSize(10)
			.contains("target.csv:2: unit percent is not the unit count of digital_economy_share_grdp; "
					+ "write the same unit in both");
	}

	@Test
	void refusesAPlanOfRecordThatIsNotTheHighest() throws SQLException, IOException {
		this.reference.with("plan.csv", "2023,2023,30,", "2023,2023,50,");
		assertThat(this.reference.problems())
			.contains("target.csv:2: is_plan_of_record of LS-104-2023-01 must be false by the precedence in plan.csv");
	}

	@Test
	void refusesTwoPlansOfOneRank() throws SQLException, IOException {
		this.reference.with("plan.csv", "2021,2025,10,", "2021,2025,20,");
		assertThat(this.reference.problems()).singleElement()
			.asString()
			.contains(": precedence 20 is taken by ")
			.endsWith("; write another number");
	}

	@Test
	void refusesAComputedIndicatorWithoutANumerator() throws SQLException, IOException {
		this.reference.with("indicator_term.csv", "numerator,services_with_dossier", "reported,services_with_dossier");
		assertProblem("indicator.csv:3: online_service_with_dossier_rate (computed, ratio) has no numerator term; "
				+ "add it to indicator_term.csv");
	}

	@Test
	void refusesAnIndicatorThatIsNotComputedForNoReason() throws SQLException, IOException {
		this.reference.with("indicator_without_measure.csv", "admin_procedure_reduction_rate", "dti_provincial_rank");
		assertThat(this.reference.problems()).singleElement()
			.asString()
			.endsWith(": admin_procedure_reduction_rate is not computed and nothing says why; "
					+ "add a row to indicator_without_measure.csv");
	}

	@Test
	void refusesANameOfTwoSenders() throws SQLException, IOException {
		this.reference.withLine("sender_alias.csv", "cục thuế tỉnh,LS-CTK");
		assertProblem("sender_alias.csv:" + this.reference.lastLineOf("sender_alias.csv")
				+ ": \"cục thuế tỉnh\" leads to both LS-CTK and LS-CT; delete or correct one of the names");
	}

	@Test
	void refusesAParentThatIsNoMore() throws SQLException, IOException {
		this.reference.with("org_unit.csv", "Phường Lương Văn Tri,20,20", "Phường Lương Văn Tri,178,20");
		assertThat(this.reference.problems()).singleElement()
			.asString()
			.endsWith(
					": column parent_org_unit_code: unit 178 does not exist on 2025-07-01; correct the code or the date");
	}

	@Test
	void refusesADayThatNoMonthHas() throws SQLException, IOException {
		this.reference.with("duty.csv", "F01,,LS-STTTT,management,month,,0,20,2023",
				"F01,,LS-STTTT,management,month,,0,32,2023");
		assertProblem("duty.csv:2: column due_day: \"32\" is out of range; write from 1 to 31");
	}

	@Test
	void refusesACodeThatCannotNameAFile() throws SQLException, IOException {
		this.reference.with("plan.csv", "LS-UBND-2021,", "../LS-UBND-2021,");
		assertThat(this.reference.problems()).contains(
				"plan.csv:2: column plan_code: \"../LS-UBND-2021\" is out of range; write plain letters, digits and dashes, such as LS-104-2023");
	}

	private void assertProblem(String expected) throws SQLException, IOException {
		assertThat(this.reference.problems()).containsExactly(expected);
	}

}
