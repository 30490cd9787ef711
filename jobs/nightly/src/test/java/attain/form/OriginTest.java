package attain.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import attain.finding.Origin;
import attain.finding.returned.CustomProperties;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that say in their properties where they come from. */
class OriginTest {

	private static final Origin CHI_LANG = new Origin("F10", "", "LS-UB-187", "management:2023-04", "Kết quả kiểm tra",
			0);

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void isKeptByBothKindsOfWorkbook(boolean isOld) throws IOException {
		Path file = this.folder.resolve(isOld ? "a.xls" : "a.xlsx");
		try (Workbook workbook = isOld ? new HSSFWorkbook() : new XSSFWorkbook();
				OutputStream target = Files.newOutputStream(file)) {
			workbook.createSheet("T4").createRow(0).createCell(0).setCellValue("x");
			CustomProperties.write(workbook, new Origin("F01", "A", "S", "P", "B", 7));
			CustomProperties.write(workbook, CHI_LANG);
			workbook.write(target);
		}
		try (attain.grid.Workbook workbook = attain.grid.Workbook.open(file, "a")) {
			assertThat(Origin.of(workbook.properties())).isEqualTo(CHI_LANG);
			assertThat(workbook.properties()).doesNotContainKey("attain.part");
		}
	}

	@Test
	void agreesWithTheTitle() throws IOException {
		Reading reading = read("Tháng 4 năm 2023", CHI_LANG);
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading.saidSenderCode()).isEqualTo("LS-UB-187");
		assertThat(Forms.row(reading, "communes", "TT. Đồng Mỏ")).containsEntry("commune_work_files_total", "412");
	}

	@Test
	void answersWhereTheTitleSaysNothing() throws IOException {
		assertThat(read("", CHI_LANG).periodCode()).isEqualTo("2023-04");
		assertThat(Forms.findings(read("", Origin.UNSAID))).singleElement().asString().startsWith("PERIOD_MISSING");
	}

	@Test
	void contradictsTheTitle() throws IOException {
		Reading reading = read("Tháng 5 năm 2023", CHI_LANG);
		assertThat(reading.rejected()).isTrue();
		assertThat(Forms.findings(reading)).containsExactly(
				"PERIOD_CONFLICT tiêu đề T4: 2023-05; thuộc tính của tệp: 2023-04; tên tệp: BC_ChiLang_T4 > 2023-05");
	}

	@Test
	void contradictsTheForm() throws IOException {
		Reading reading = read("Tháng 4 năm 2023", new Origin("F01", "", "", "", "", 0));
		assertThat(reading.rejected()).isTrue();
		assertThat(Forms.findings(reading)).containsExactly("ORIGIN_CONFLICT F10 > F01");
	}

	@Test
	void namesASheetThatIsNoData() throws IOException {
		Path file = book("Tháng 4 năm 2023").sheet("Kết quả kiểm tra")
			.rows("UBND HUYỆN CHI LĂNG", "Tháng 3 năm 2023",
					"TT|Xã, phường, thị trấn|Hồ sơ công việc - Tổng số|- Xử lý trên mạng", "#1|TT. Đồng Mỏ|#9|#9")
			.write(this.folder, "BC_ChiLang_T4.xlsx");
		assertThat(Forms.findings(Forms.read(file))).isNotEmpty();
		assertThat(Forms.findings(Forms.read(signed(file, CHI_LANG)))).isEmpty();
	}

	private Reading read(String period, Origin origin) throws IOException {
		return Forms.read(signed(book(period).write(this.folder, "BC_ChiLang_T4.xlsx"), origin));
	}

	private static Book book(String period) {
		return new Book().sheet("T4")
			.rows("UBND HUYỆN CHI LĂNG", period,
					"TT|Xã, phường, thị trấn|Hồ sơ công việc - Tổng số|- Trong đó: mật|- Xử lý trên mạng"
							+ "|Truyền thanh thông minh|Số cuộc kiểm tra / qua môi trường số|Người được tập huấn kỹ năng số"
							+ "|Tổ CNSCĐ: số tổ / số thôn|Số hoạt động - Tổng số|- Trực tuyến|Xã thử nghiệm",
					"#1|TT. Đồng Mỏ|#412|#4|#188|Có|12/3|#1030|14/14|||x");
	}

	private static Path signed(Path file, Origin origin) throws IOException {
		Path signed = Files.createDirectories(file.resolveSibling("signed")).resolve(file.getFileName());
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
				OutputStream target = Files.newOutputStream(signed)) {
			CustomProperties.write(workbook, origin);
			workbook.write(target);
		}
		return signed;
	}

}
