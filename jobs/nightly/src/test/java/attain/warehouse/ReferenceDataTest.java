package attain.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The data in input/reference as it is delivered. */
class ReferenceDataTest {

	private static Connection connection;

	private static List<ReferenceProblem> problems;

	@BeforeAll
	static void loadOnce() throws SQLException, IOException {
		connection = ReferenceFolder.database();
		problems = new ReferenceFolder(ReferenceFolder.OWN).load(connection);
	}

	@AfterAll
	static void close() throws SQLException {
		connection.close();
	}

	@Test
	void hasNoProblem() {
		assertThat(problems).isEmpty();
	}

	@Test
	void holdsEveryTargetOfTheSixPlans() throws SQLException {
		assertThat(rows("select plan_code, count(*) from reference.target group by plan_code order by plan_code"))
			.containsExactly("GL-1331-2022|26", "LS-104-2023|15", "LS-247-2023|27", "LS-NQ49-2021|5", "LS-UBND-2021|3",
					"VL-CDS-2025|23");
	}

	@Test
	void holdsEveryIndicatorAndMeasure() throws SQLException {
		assertThat(rows("""
				select (select count(*) from reference.indicator), (select count(*) from reference.measure),
				    (select count(distinct indicator_code) from reference.indicator_term)"""))
			.containsExactly("46|184|46");
	}

	@Test
	void holdsEverySystemOfTheFiveDocuments() throws SQLException {
		assertThat(rows("select count(*), min(system_code), max(system_code) from reference.system"))
			.containsExactly("59|SYS-01|SYS-59");
	}

	@Test
	void holdsBothEditionsOfTheIndex() throws SQLException {
		assertThat(rows("""
				select edition_code, indicator_count, max_points::integer
				from reference.dti_component
				where component_kind = 'total'
				order by edition_code""")).containsExactly("922/QĐ-BTTTT|98|1000", "DTI-2025|47|null");
	}

	@Test
	void coversEveryBasisAsTheMethodsSay() throws SQLException {
		assertThat(rows("select basis, count(*) from reference.indicator group by basis order by basis"))
			.containsExactly("computed|37", "computed_else_reported|5", "given|1", "none|3");
	}

	@Test
	void namesEveryMeasureOfAFormulaAsATerm() throws SQLException {
		assertThat(rows("""
				select term.indicator_code, term.measure_code
				from reference.indicator_term as term
				inner join reference.indicator as indicator
				    on indicator.indicator_code = term.indicator_code
				where term.side not in ('coverage', 'bound', 'published', 'universe')
				    and not regexp_matches(indicator.formula, '\\b' || term.measure_code || '\\b')""")).isEmpty();
	}

	@Test
	void lineNumbersLeadToTheFile() throws SQLException {
		assertThat(rows("select line_no from reference.target where target_code = 'LS-104-2023-01'"))
			.containsExactly("2");
	}

	@Test
	void prefersTheLaterOfTheTwoPlansFor2023() throws SQLException {
		assertThat(rows("""
				select target_code, target_value::integer, is_plan_of_record
				from reference.target
				where indicator_code = 'sme_digital_platform_rate' and due_year = 2023
				order by target_code""")).containsExactly("LS-104-2023-06|100|true", "LS-247-2023-20|85|false");
	}

	@Test
	void tellsNamesakesApartOnlyByTypeAndParent() throws SQLException {
		assertThat(rows("""
				select unit.org_unit_code, unit.parent_org_unit_code, name_key.unit_type
				from reference.org_unit as unit
				inner join reference.name_key as name_key
				    on name_key.source_text = unit.org_unit_name_vi
				where name_key.bare_key = 'chi lăng' and unit.org_level = 'commune' and unit.valid_to = '2025-07-01'
				order by unit.org_unit_code""")).containsExactly("05983|178|phuong", "06034|180|xa",
				"06466|187|thi_tran", "06523|187|xa");
	}

	@Test
	void givesEveryNameItsKeys() throws SQLException {
		assertThat(rows("select * from reference.name_key where source_text = 'Phường Hoàng Văn Thụ'"))
			.containsExactly("Phường Hoàng Văn Thụ|phường hoàng văn thụ|phuong|hoàng văn thụ|phuonghoangvanthu");
	}

	@Test
	void loadsTwiceWithTheSameResult() throws SQLException, IOException {
		assertThat(new ReferenceLoader(Path.of("../../input/reference"), ReferenceFolder.CHECKS).load(connection))
			.isEmpty();
		assertThat(rows("select count(*) from reference.plan")).containsExactly("8");
	}

	@Test
	void fillsTheDatabaseInUseThoughAnotherHasTheSameTables() throws SQLException, IOException {
		try (Connection two = ReferenceFolder.database(); Statement statement = two.createStatement()) {
			statement.execute("attach ':memory:' as warehouse");
			statement.execute("use warehouse");
			statement.execute(Files.readString(ReferenceFolder.SCHEMA));
			assertThat(new ReferenceFolder(ReferenceFolder.OWN).load(two)).isEmpty();
			assertThat(ReferenceFolder.rows(two,
					"""
							select (select count(*) from warehouse.reference.plan), (select count(*) from memory.reference.plan)"""))
				.containsExactly("8|0");
		}
	}

	private static List<String> rows(String query) throws SQLException {
		return ReferenceFolder.rows(connection, query);
	}

}
