package attain.nightly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import attain.nightly.NightRequest.Scope;
import attain.warehouse.SqlFolder;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A file with defects goes out, is returned, corrected in place and sent again. */
class WayBackTest {

	private static final Path INPUT = Path.of("../../input").toAbsolutePath().normalize();

	private static final LocalDate FIRST = LocalDate.of(2023, 4, 20);

	private static final LocalDate SECOND = LocalDate.of(2023, 4, 24);

	private static final String FINDINGS = "select code, sheet_name, cell_ref from mart.finding "
			+ "where submission_code is not null and is_open order by all";

	@TempDir
	Path folder;

	@BeforeEach
	void copyInput() throws IOException {
		OwnInput.copyTo(this.folder.resolve("input"));
		Files.createDirectories(this.folder.resolve("input/inbox"));
	}

	@Test
	void closesExactlyTheFindingsThatWereCorrectedInPlace() throws Exception {
		drop("2023-04-20/BC_ChiLang_T4.xlsx", defective());
		assertThat(run(FIRST).status()).isEqualTo(NightStatus.PUBLISHED_WITH_ERRORS);
		assertThat(ask(FINDINGS)).containsExactly("FLAG_UNREADABLE T4 G5", "UNIT_UNKNOWN T4 B6");
		Path returned = returned("LS-UB-187/2023-04-20/BC_ChiLang_T4.xlsx");
		byte[] corrected = corrected(returned, (sheet) -> {
			assertThat(sheet.getRow(4).getCell(6).getCellComment().getString().getString()).contains("Có lẽ");
			assertThat(sheet.getRow(5).getCell(1).getCellStyle().getFillPattern())
				.isEqualTo(FillPatternType.SOLID_FOREGROUND);
			sheet.getRow(4).getCell(6).setCellValue("Có");
			sheet.getRow(5).getCell(1).setCellValue("Xã Quan Sơn");
		});
		drop("2023-04-24/BC_ChiLang_T4.xlsx", corrected);
		assertThat(run(SECOND).status()).isEqualTo(NightStatus.PUBLISHED);
		assertThat(ask(FINDINGS)).isEmpty();
		assertThat(ask("select code, closed_on from mart.finding where submission_code is not null order by all"))
			.containsExactly("FLAG_UNREADABLE 2023-04-24", "UNIT_UNKNOWN 2023-04-24");
		assertThat(ask("select status, count(*) from core.dim_submission group by all order by all"))
			.containsExactly("loaded 1", "superseded 1");
		assertThat(ask("select count(*) from core.fct_observation where known_to = date '9999-12-31'"
				+ " and measure_code = 'commune_work_files_total'"))
			.containsExactly("2");
		assertThat(returns()).containsExactly("LS-UB-187/2023-04-20/BC_ChiLang_T4.xlsx");
	}

	@Test
	void tellsAgainOnlyWhatIsNewAndForgetsFormerMarks() throws Exception {
		drop("2023-04-20/BC_ChiLang_T4.xlsx", defective());
		run(FIRST);
		run(FIRST.plusDays(1));
		assertThat(returns()).as("nothing new the night after").hasSize(1);
		Path returned = returned("LS-UB-187/2023-04-20/BC_ChiLang_T4.xlsx");
		drop("2023-04-24/BC_ChiLang_T4.xlsx",
				corrected(returned, (sheet) -> sheet.getRow(4).getCell(6).setCellValue("Có")));
		run(SECOND);
		assertThat(ask(FINDINGS)).containsExactly("UNIT_UNKNOWN T4 B6");
		try (Workbook workbook = WorkbookFactory.create(returned("LS-UB-187/2023-04-24/BC_ChiLang_T4.xlsx").toFile(),
				null, true)) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
			assertThat(workbook.getSheetName(0)).isEqualTo("Kết quả kiểm tra");
			Sheet sheet = workbook.getSheet("T4");
			assertThat(sheet.getCellComments()).hasSize(1);
			assertThat(sheet.getRow(4).getCell(6).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
			assertThat(sheet.getRow(5).getCell(1).getCellStyle().getFillPattern())
				.isEqualTo(FillPatternType.SOLID_FOREGROUND);
		}
	}

	@Test
	void givesWhatCannotBeOpenedBackAsAList() throws Exception {
		drop("2023-04-20/BC_ChiLang_T4.xlsx", "%PDF-1.7 no workbook".getBytes(StandardCharsets.UTF_8));
		run(FIRST);
		Path list = returned("_unknown_sender/2023-04-20/BC_ChiLang_T4_ket_qua_kiem_tra.xlsx");
		try (Workbook workbook = WorkbookFactory.create(list.toFile(), null, true)) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
			List<String> texts = new ArrayList<>();
			workbook.getSheetAt(0).forEach((row) -> row.forEach((cell) -> texts.add(cell.getStringCellValue())));
			assertThat(texts).contains("KẾT QUẢ KIỂM TRA", "FILE_WRONG_TYPE", "Lỗi")
				.anyMatch((text) -> text.startsWith("Tệp không mở được"));
		}
	}

	@Test
	void returnsNothingFromANightThatPublishesNothing() throws Exception {
		drop("2023-04-20/BC_ChiLang_T4.xlsx", defective());
		Files.writeString(this.folder.resolve("input/reference/plan.csv"), "nonsense");
		assertThat(run(FIRST).status()).isEqualTo(NightStatus.REFUSED);
		assertThat(returns()).isEmpty();
	}

	private static byte[] defective() throws IOException {
		String[][] rows = { { "UBND HUYỆN CHI LĂNG" }, { "Tháng 4 năm 2023" }, {},
				{ "TT", "Xã, phường, thị trấn", "Hồ sơ công việc - Tổng số", "- Trong đó: mật", "- Xử lý trên mạng",
						"Tỷ lệ (%)", "Truyền thanh thông minh", "Số cuộc kiểm tra / qua môi trường số",
						"Người được tập huấn kỹ năng số (lũy kế)", "Tổ CNSCĐ: số tổ / số thôn",
						"Số hoạt động (họp, hội nghị, tập huấn) - Tổng số", "- Trực tuyến",
						"Xã thử nghiệm phổ biến kỹ năng số" },
				{ "1", "TT. Đồng Mỏ", "412", "4", "188", "", "Có lẽ", "12/3", "1030", "14/14", "", "", "x" },
				{ "2", "Xã Quan Sơm Hạ", "100", "", "50", "", "Không", "", "20", "7/8", "", "", "" } };
		try (Workbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.createSheet("T4");
			for (int row = 0; row < rows.length; row++) {
				Row line = sheet.createRow(row);
				for (int column = 0; column < rows[row].length; column++) {
					String text = rows[row][column];
					if (text.matches("[0-9]+")) {
						line.createCell(column).setCellValue(Integer.parseInt(text));
					}
					else if (!text.isEmpty()) {
						line.createCell(column).setCellValue(text);
					}
				}
			}
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private byte[] corrected(Path returned, Consumer<Sheet> correction) throws IOException {
		try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(returned));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			correction.accept(workbook.getSheet("T4"));
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private void drop(String name, byte[] content) throws IOException {
		Path file = this.folder.resolve("input/inbox").resolve(name);
		Files.createDirectories(file.getParent());
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write(content);
		}
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2023-01-01T00:00:00Z")));
	}

	private NightOutcome run(LocalDate night) {
		SqlFolder sql = new SqlFolder(INPUT.resolveSibling("sql"));
		return new Night(sql, Clock.systemUTC(), new InputParts(sql)::of, DeliverySource.CONFIGURED)
			.work(new NightRequest(this.folder.resolve("input"), this.folder.resolve("output"), night, Scope.CHANGES,
					ProgressListener.SILENT));
	}

	private Path returned(String name) throws IOException {
		assertThat(returns()).contains(name);
		return this.folder.resolve("output/returns").resolve(name);
	}

	private List<String> returns() throws IOException {
		Path folder = this.folder.resolve("output/returns");
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> folder.relativize(file).toString())
				.sorted()
				.toList();
		}
	}

	private List<String> ask(String query) throws SQLException {
		try (var connection = DriverManager
			.getConnection("jdbc:duckdb:" + this.folder.resolve("output/attain.duckdb").toAbsolutePath());
				var statement = connection.createStatement();
				ResultSet row = statement.executeQuery(query)) {
			List<String> rows = new ArrayList<>();
			while (row.next()) {
				List<String> values = new ArrayList<>();
				for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
					values.add(row.getString(column));
				}
				rows.add(String.join(" ", values));
			}
			return rows;
		}
	}

}
