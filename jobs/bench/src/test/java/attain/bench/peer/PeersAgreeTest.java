package attain.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import attain.bench.input.DistrictBooks;
import attain.bench.input.EnterpriseFile;
import attain.bench.input.Inputs;
import attain.bench.input.LineFiles;
import attain.bench.input.PopulationBook;
import attain.bench.input.Province;
import attain.bench.input.SchoolBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** One night of every kind of generated file, and the peers on the same folder. */
class PeersAgreeTest {

	private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

	private static final String CELLS = """
			select measure_code, org_unit_key, period_key, breakdown_code, sender_code, "value", obs_status, known_from,
			    known_to, sheet_name, cell_ref, row_label, column_label
			from %s.core.fct_observation where form_code = 'F12'""";

	// not since when: a corrected file that says the same of a commune begins no new
	// version with us
	private static final String VALUES = """
			select indicator_code, org_unit_key, period_key, "value", numerator, denominator, is_estimate
			from %s.core.fct_indicator_value
			where known_to = date '9999-12-31' and indicator_code in ('household_fibre_subscription_rate',
			    'household_fibre_coverage_rate', 'commune_fibre_coverage_rate')""";

	private static final String VERDICTS = """
			select target_code, actual_value, gap, is_met, status
			from %s.mart.attainment
			where is_headline_row and indicator_code = 'household_fibre_subscription_rate'""";

	@TempDir
	private static Path folder;

	private static Path xlsx = Path.of("");

	@BeforeAll
	static void runAll() throws Exception {
		Path input = folder.resolve("input");
		Province province = new Province(input, 100, 100, 7);
		province.write(HOME);
		LineFiles lines = new LineFiles(province, Inputs.LAST);
		lines.write(4);
		PopulationBook population = new PopulationBook(province);
		population.write(2022);
		population.writePlain(input.resolve("plain/households.csv"));
		new DistrictBooks(province, Inputs.LAST).write(3);
		new EnterpriseFile(province).write(5000);
		xlsx = new SchoolBook(province).write(40);
		BatchPeer.main(new String[] { input.toString(), folder.resolve("batch").toString() });
		lines.correct(Inputs.LAST, LocalDate.parse(Inputs.BUSINESS_DATE));
		DuckDbPeer.main(new String[] { input.toString(), folder.resolve("duckdb").toString(), "csv" });
		night(input, folder.resolve("output"));
	}

	@Test
	void everyGeneratedFileIsReadWithoutAnError() throws SQLException {
		assertThat(ask("select code, file_name, message_en from ours.mart.finding where code <> 'SUBMISSION_MISSING'"))
			.isEmpty();
		assertThat(ask("select form_code, count(*) from ours.core.dim_submission where status = 'loaded' group by all"))
			.containsExactlyInAnyOrder("[F05, 1]", "[F06, 1]", "[F07, 1]", "[F10, 3]", "[F12, 4]");
	}

	@Test
	void duckDbMakesTheSameObservations() throws SQLException {
		// 100 communes, 8 values, 4 months and one of them again
		assertThat(ask("select count(*) from peer.core.fct_observation")).containsExactly("[4000]");
		assertThat(differences(CELLS, CELLS)).isEmpty();
	}

	@Test
	void duckDbMakesTheSameValues() throws SQLException {
		// of 4 months: 100 communes and 3 values of the province
		assertThat(ask("select count(*) from peer.core.fct_indicator_value")).containsExactly("[412]");
		assertThat(differences(VALUES, VALUES)).isEmpty();
	}

	@Test
	void duckDbComesToTheSameVerdicts() throws SQLException {
		assertThat(differences(VERDICTS.replace("is_headline_row", "is_headline"),
				VERDICTS.replace("is_headline_row", "true")))
			.isEmpty();
		assertThat(ask("select status, count(*) from peer.mart.attainment where actual_value > 0 group by all"))
			.containsExactly("[not_met, 2]");
	}

	@Test
	void textbookBatchMakesTheSameObservations() throws SQLException {
		assertThat(differences("""
				select measure_code, org_unit_code, period_code, breakdown_code, "value", known_from, cell_ref
				from %s.core.fct_observation where form_code = 'F12' and known_from < date '2023-12-20'""", """
				select measure_code, org_unit_code, period_code, breakdown_code, "value", known_from, cell_ref
				from batch.fct_observation""")).isEmpty();
	}

	@Test
	void readersOfWorkbooksMeetTheSameCells() throws Exception {
		long cells = FastExcelPeer.count(xlsx).cells();
		assertThat(cells).isGreaterThan(9 * 40);
		assertThat(UserModelPeer.count(xlsx).cells()).isEqualTo(cells);
		assertThat(EventPeer.count(xlsx).cells()).isEqualTo(cells);
	}

	private static List<String> differences(String ours, String peer) throws SQLException {
		String left = ours.formatted("ours");
		String right = peer.formatted("peer");
		return ask("(from (%s) except all from (%s)) union all (from (%s) except all from (%s)) limit 5".formatted(left,
				right, right, left));
	}

	private static List<String> ask(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				Statement statement = connection.createStatement()) {
			statement.execute("attach '%s' as ours (read_only)".formatted(folder.resolve("output/attain.duckdb")));
			statement.execute("attach '%s' as peer (read_only)".formatted(folder.resolve("duckdb/peer.duckdb")));
			statement.execute("attach '%s' as batch (read_only)".formatted(folder.resolve("batch/batch.duckdb")));
			List<String> rows = new ArrayList<>();
			try (ResultSet result = statement.executeQuery(sql)) {
				while (result.next()) {
					List<String> row = new ArrayList<>();
					for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
						row.add(result.getString(column));
					}
					rows.add(row.toString());
				}
			}
			return rows;
		}
	}

	private static void night(Path input, Path output) throws IOException, InterruptedException {
		Path said = folder.resolve("said");
		Process night = new ProcessBuilder("java", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-Dfile.encoding=UTF-8", "-Dattain.home=" + HOME, "-cp", System.getProperty("java.class.path"),
				"attain.AttainApplication", "run", "--business-date", Inputs.BUSINESS_DATE, "--input", input.toString(),
				"--output", output.toString())
			.redirectErrorStream(true)
			.redirectOutput(said.toFile())
			.start();
		assertThat(night.waitFor()).as(Files.readString(said)).isZero();
	}

}
