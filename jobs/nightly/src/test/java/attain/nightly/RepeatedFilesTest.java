package attain.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import attain.explain.Explainer;
import attain.explain.Question;
import attain.warehouse.SqlFolder;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The same file again, a corrected one, and the same report from somebody else. */
class RepeatedFilesTest {

	private static final String DOSSIERS = "2023-12-05/DVC_202311.csv";

	private static final String AGENCIES = "2023-11-20/BC_CDS_T11_2023_STTTT.xlsx";

	@TempDir
	private Path folder;

	@Test
	void eachCountsOnce() throws Exception {
		RealNights province = new RealNights(this.folder);
		province.deliver(DOSSIERS, "2023-12-05");
		province.deliver(AGENCIES, "2023-11-20");
		province.night("2023-12-10");
		Map<String, String> before = province.exports();

		province.deliver("dich vu cong.csv", "2023-12-09", RealNights.text(DOSSIERS));
		province.night("2023-12-10");
		Map<String, String> after = province.exports();
		before.keySet().removeAll(java.util.Set.of("finding.csv", "change.csv", "returned_file.csv"));
		before.forEach((file, text) -> assertThat(after.get(file)).as(file).isEqualTo(text));
		assertThat(province.ask("select found from mart.finding where code = 'SAME_CONTENT'"))
			.containsExactly("DVC_202311.csv, dich vu cong.csv");

		province.deliver("DVC_202311_lan2.csv", "2023-12-11", withoutTheSecondAgency());
		fromAnotherDepartment(Files.createDirectories(this.folder.resolve("input/inbox/2023-12-12")));
		province.night("2023-12-20");
		theCorrectionTakesTheWholePlace(province);
		theAcceptedSourceCounts(province);
	}

	private static void theCorrectionTakesTheWholePlace(RealNights province) throws Exception {
		String agencies = """
				select count(distinct org_unit_code) from core.fct_observation
				where form_code = 'F02' and known_from <= date '%1$s' and known_to > date '%1$s'""";
		assertThat(province.ask(agencies.formatted("2023-12-10"))).containsExactly("22");
		assertThat(province.ask(agencies.formatted("2023-12-20"))).containsExactly("21");
		assertThat(province.ask("select status from core.dim_submission where form_code = 'F02' order by known_from"))
			.containsExactly("superseded", "loaded");
		assertThat(province.ask("select found like '%dossiers_total H37.02%' from mart.finding where code = 'SHRUNK'"))
			.containsExactly("true");
	}

	/** One figure of the other department is 2 where it was 1; all else is the same. */
	private static void theAcceptedSourceCounts(RealNights province) throws Exception {
		assertThat(province.ask("""
				select sender_code, is_set_aside, count(*) > 100 from core.fct_observation
				where form_code = 'F01' and known_to = date '9999-12-31' group by all order by all"""))
			.containsExactly("LS-SKHCN true true", "LS-STTTT false true");
		assertThat(
				province.ask("select found, expected from mart.finding where code = 'TWO_SENDERS' and cell_ref <> ''"))
			.containsExactly("LS-SKHCN: 2 LS-STTTT: 1");
		assertThat(province.ask("select count(*) from mart.finding where code = 'TWO_SENDERS' and cell_ref is null"))
			.containsExactly("3");
		String values = "select indicator_code, period_code, value from mart.indicator_value_as_of('%s') order by all";
		assertThat(province.ask(values.formatted("2023-12-12")))
			.isEqualTo(province.ask(values.formatted("2023-12-11")));
		theExplanationShowsBoth(province);
	}

	/** 104/KH-UBND on the assistant of the agencies: each cell twice, one left out. */
	private static void theExplanationShowsBoth(RealNights province) throws Exception {
		String target = province.ask("""
				select target_code from mart.attainment
				where indicator_code = 'agency_virtual_assistant_rate' and is_headline order by 1 limit 1""").get(0);
		assertThat(new Explainer(province.output(), new SqlFolder(Path.of("../../sql")))
			.explain(new Question(target, null, null))
			.orElseThrow()
			.evidence()).extracting((cell) -> cell.text("sender_code"), (cell) -> cell.is("is_set_aside"))
			.contains(tuple("LS-SKHCN", true), tuple("LS-STTTT", false))
			.doesNotContain(tuple("LS-SKHCN", false), tuple("LS-STTTT", true));
	}

	private static String withoutTheSecondAgency() throws IOException {
		return RealNights.text(DOSSIERS)
			.lines()
			.filter((line) -> !line.startsWith("\"H37.02\""))
			.collect(java.util.stream.Collectors.joining("\r\n", "", "\r\n"));
	}

	/**
	 * The report of the agencies under the name of another department, one figure
	 * changed.
	 */
	private static void fromAnotherDepartment(Path folder) throws IOException {
		try (InputStream in = Files.newInputStream(OwnInput.FOLDER.resolve("inbox").resolve(AGENCIES));
				Workbook book = new XSSFWorkbook(in);
				OutputStream out = Files.newOutputStream(folder.resolve("BC_CDS_T11_2023_SKHCN.xlsx"))) {
			for (Sheet sheet : book) {
				for (Row row : sheet) {
					row.forEach(RepeatedFilesTest::rename);
				}
			}
			Cell figure = firstFigure(book.getSheet("Phụ lục 1"));
			figure.setCellValue(figure.getNumericCellValue() + 1);
			book.write(out);
		}
	}

	private static void rename(Cell cell) {
		if (cell.getCellType() == CellType.STRING
				&& cell.getStringCellValue().strip().equalsIgnoreCase("Sở Thông tin và Truyền thông")
				&& cell.getRowIndex() < 5) {
			cell.setCellValue("SỞ KHOA HỌC VÀ CÔNG NGHỆ");
		}
	}

	private static Cell firstFigure(Sheet sheet) {
		for (Row row : sheet) {
			Cell cell = row.getCell(4);
			if (cell != null && cell.getCellType() == CellType.NUMERIC && row.getRowNum() > 8) {
				return cell;
			}
		}
		throw new IllegalStateException("no figure in " + sheet.getSheetName());
	}

}
