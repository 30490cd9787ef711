package attain.nightly;

import static org.assertj.core.api.Assertions.assertThat;

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

import attain.nightly.NightRequest.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night over nothing but the real figures that come with the program, and one target's
 * worth more.
 */
class PublishedFiguresTest {

	private static final Path INPUT = input();

	@TempDir
	private Path folder;

	private static Path input() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("input/reference"))) {
			folder = folder.getParent();
		}
		return folder.resolve("input");
	}

	@Test
	void aPublishedFigureJudgesTheTargetOfAProvinceThatDoesNotReport() throws IOException, SQLException {
		OwnInput.copyTo(this.folder.resolve("input"), List.of("reference", "forms", "inbox/published/2026-11-20"));
		Files.writeString(Files.createDirectories(this.folder.resolve("input/inbox/2026-11-21"))
			.resolve("published_values_2024.csv"), """
					ma_tinh,ten_tinh,ma_chi_tieu,ky,gia_tri,don_vi_tinh,tinh_trang,van_ban,ngay_ban_hanh,nguon,ghi_chu
					20,Tỉnh Lạng Sơn,digital_economy_share_grdp,2025,20.5,%,Chính thức,1/BC-UBND,2026-02-01,trang 2,
					20,Tỉnh Lạng Sơn,digital_share,2025,20.5,%,Chính thức,1/BC-UBND,2026-02-01,trang 2,
					""");
		Files.writeString(this.folder.resolve("input/attain.yaml"), "catalogue: {licence: CC0-1.0}\n");
		System.setProperty("attain.home", INPUT.getParent().toString());
		Path output = this.folder.resolve("output");
		NightOutcome outcome = Night.run(new NightRequest(this.folder.resolve("input"), output,
				LocalDate.of(2026, 11, 22), Scope.CHANGES, ProgressListener.SILENT));
		assertThat(outcome.messages()).noneMatch((message) -> message.contains("broke"));
		assertThat(rows(output, """
				select org_unit_code, indicator_code, period_code, basis, value::decimal(9, 2)
				from core.fct_indicator_value
				where indicator_code in ('dti_provincial_rank', 'population_smartphone_rate')
				order by all""")).containsExactly("20|dti_provincial_rank|2021|reported|5.00",
				"20|dti_provincial_rank|2022|reported|6.00", "64|dti_provincial_rank|2021|reported|19.00",
				"64|dti_provincial_rank|2024|reported|31.00", "64|population_smartphone_rate|2022|reported|61.00");
		assertThat(rows(output, """
				select target_code, status, basis, actual_value::decimal(9, 2)
				from mart.attainment
				where is_headline and actual_value is not null and due_year <= 2025
				order by all""".replace("due_year", "cast(substr(period_code, 1, 4) as integer)")))
			.contains("LS-NQ49-2021-01|met|reported|20.50")
			.noneMatch((row) -> row.startsWith("LS-247-2023-01"));
		assertThat(rows(output, "select distinct row_label from core.fct_observation where period_code = '2025'"))
			.containsExactly("1/BC-UBND; 2026-02-01; trang 2");
		assertThat(rows(output, "select distinct is_sample from core.dim_submission")).containsExactly("false");
		assertThat(output.resolve("marts/catalog.jsonld")).content()
			.as("the night hands the settings on")
			.contains("https://creativecommons.org/publicdomain/zero/1.0/");
		assertThat(rows(output, "select code || ' ' || cell_ref from mart.finding where code <> 'SUBMISSION_MISSING'"))
			.containsExactly("MEASURE_UNKNOWN H3");
	}

	private static List<String> rows(Path output, String query) throws IOException, SQLException {
		List<String> rows = new ArrayList<>();
		try (Connection connection = DriverManager
			.getConnection("jdbc:duckdb:" + output.resolve("attain.duckdb").toRealPath());
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(query)) {
			while (result.next()) {
				List<String> fields = new ArrayList<>();
				for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
					fields.add(result.getString(column));
				}
				rows.add(String.join("|", fields));
			}
		}
		return rows;
	}

}
