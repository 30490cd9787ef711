package attain.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import attain.warehouse.SqlFolder;

/** The packs are complete input folders, in which a night has nothing to judge. */
class PackTest {

	private static final Path PACK = Path.of("../../packs/gso");

	private static final SqlFolder SQL = new SqlFolder(Path.of("../../sql"));

	@TempDir
	Path folder;

	@Test
	void aBookIsTakenInThoughNothingIsPlanned() throws IOException {
		Path file = this.folder.resolve("2023-09-28-Bieu.xlsx");
		try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream target = Files.newOutputStream(file)) {
			Sheet sheet = book.createSheet("11. VonDT");
			row(sheet, 0, "11. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước");
			row(sheet, 1, "", "", "Ước tính tháng 9 năm 2023 (tỷ đồng)",
					"Tháng 9 năm 2023 so với cùng kỳ năm trước (%)");
			row(sheet, 2, "TỔNG SỐ", "", 120.5, 101.25);
			row(sheet, 3, "", "Trung ương", 20.25, "…");
			book.write(target);
		}
		TrialNight.Report report = TrialNight.run(SQL, PACK, List.of(file));
		assertThat(report.problems()).isEmpty();
		assertThat(report.files()).singleElement().satisfies((read) -> {
			assertThat(read.formCode()).isEqualTo("GSO");
			assertThat(read.findings()).isEmpty();
		});
	}

	private static void row(Sheet sheet, int number, Object... values) {
		Row row = sheet.createRow(number);
		for (int i = 0; i < values.length; i++) {
			if (values[i] instanceof Double figure) {
				row.createCell(i).setCellValue(figure);
			}
			else if (!values[i].toString().isEmpty()) {
				row.createCell(i).setCellValue(values[i].toString());
			}
		}
	}

	@Test
	void theCodeListsOfThePacksAreThoseOfTheProgram() throws IOException {
		for (String list : List.of("obs_status.csv", "status.csv")) {
			assertThat(PACK.resolve("reference").resolve(list))
				.hasSameTextualContentAs(Path.of("../../input/reference").resolve(list));
		}
	}

}
