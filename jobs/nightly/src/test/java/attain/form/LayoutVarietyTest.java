package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type who have the description of a form and never saw our own files. */
class LayoutVarietyTest {

	private static final String HEADER = "TT|Xã, phường, thị trấn|Hồ sơ công việc - Tổng số|- Trong đó: mật|- Xử lý trên mạng"
			+ "|Tỷ lệ (%%)|Truyền thanh thông minh|%s|Người được tập huấn kỹ năng số (lũy kế)"
			+ "|%s|Số hoạt động (họp, hội nghị, tập huấn) - Tổng số|- Trực tuyến|Xã thử nghiệm phổ biến kỹ năng số";

	private static final String USUAL = HEADER.formatted("Số cuộc kiểm tra / qua môi trường số",
			"Tổ CNSCĐ: số tổ / số thôn");

	private static final String ROW = "#1|TT. Đồng Mỏ|#412|#4|#188|#46.08|Có|12/3|#1030|14/13|||x";

	@TempDir
	Path folder;

	private Reading district(String name, String... rows) {
		return Forms.read(new Book().sheet("Sheet1").rows(rows).write(this.folder, name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UBND H. Chi Lăng", "ỦY BAN NHÂN DÂN H. CHI LĂNG", "UBND TP. Lạng Sơn", "UBND P. Kỳ Lừa",
			"UBND xã Quý Hòa", "UBND X. Chi Lăng", "UBND P. Đông Kinh", "UBND TT. Đồng Mỏ" })
	void knowsTheSenderByAnAbbreviatedTypeOfUnit(String title) {
		assertThat(district("a.xlsx", title, "Tháng 4 năm 2023", USUAL, ROW).senderText()).isEqualTo(title);
	}

	@ParameterizedTest
	@CsvSource({ "Báo cáo tháng 4.2023 huyện Chi Lăng.xlsx, huyện Chi Lăng",
			"BC_UBND huyện Chi Lăng_Tháng 4 năm 2023.xlsx, UBND huyện Chi Lăng" })
	void takesTheSenderFromAnyFileNameWhereTheTitleIsSilent(String name, String sender) {
		Reading reading = district(name, USUAL, ROW);
		assertThat(reading.periodCode()).isEqualTo("2023-04");
		assertThat(reading.senderText()).isEqualTo(sender);
	}

	@Test
	void knowsSenderAndPeriodOfAFileThatLacksAColumn() {
		Reading reading = district("a.xlsx", "UBND huyện Chi Lăng", "Tháng 4 năm 2023",
				USUAL.replace("Truyền thanh thông minh", "Loa"), ROW);
		assertThat(Forms.findings(reading)).singleElement().asString().startsWith("HEADER_MISSING");
		assertThat(reading.rejected()).isTrue();
		assertThat(reading).extracting(Reading::senderText, Reading::periodCode)
			.containsExactly("UBND huyện Chi Lăng", "2023-04");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Tháng:|#4|Năm:|#2023", "Kỳ báo cáo: Tháng: 04; Năm: 2023", "~2023-04-01" })
	void findsThePeriodInCells(String line) {
		assertThat(district("a.xlsx", "UBND huyện Chi Lăng", line, USUAL, ROW).periodCode()).isEqualTo("2023-04");
	}

	@ParameterizedTest
	@CsvSource({ "Số cuộc kiểm tra qua môi trường số / tổng số cuộc kiểm tra, 3, 12",
			"Kiểm tra qua môi trường số/Tổng số cuộc, 3, 12",
			"Tổng số cuộc / số cuộc kiểm tra qua môi trường số, 12, 3", "Số cuộc KT/qua MT số, 12, 3",
			"Qua môi trường số / số cuộc kiểm tra, 3, 12" })
	@Tag("D18")
	void readsARatioInTheOrderOfItsHeader(String header, String first, String second) {
		Reading reading = district("a.xlsx", "UBND huyện Chi Lăng", "Tháng 4 năm 2023",
				HEADER.formatted(header, "Số tổ/số thôn"), ROW.replace("12/3", first + "/" + second));
		assertThat(Forms.row(reading, "communes", "TT. Đồng Mỏ")).contains(entry("commune_inspections_total", "12"),
				entry("commune_inspections_digital", "3"), entry("community_teams", "14"), entry("hamlets", "13"));
	}

	@Test
	void takesAnErrorTypedAsTextForAnError() {
		Reading reading = district("a.xlsx", "UBND huyện Chi Lăng", "Tháng 4 năm 2023", USUAL,
				ROW.replace("12/3", " #REF!"));
		assertThat(Forms.findings(reading)).containsExactly("CELL_IS_ERROR H4 #REF!");
	}

	@Test
	void losesNoSheetWithoutAWord() {
		Reading reading = Forms.read(new Book().sheet("Các xã")
			.rows("UBND huyện Chi Lăng", "Tháng 4 năm 2023", USUAL, ROW)
			.sheet("Khối cơ quan")
			.rows(USUAL, "|Khối cơ quan UBND huyện|#300|#10|#290")
			.sheet("Danh bạ")
			.rows("STT|Họ tên|Điện thoại", "#1|Nguyễn Văn A|#912")
			.write(this.folder, "a.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("SHEET_SURPLUS Khối cơ quan > Các xã",
				"SHEET_IGNORED Danh bạ");
	}

	@Test
	void readsTheSheetOfThePeriodThatTheFileIsNamedAfter() {
		Reading reading = Forms.read(new Book().sheet("T3")
			.rows("UBND huyện Chi Lăng", "Tháng 3 năm 2023", USUAL, ROW)
			.sheet("T4")
			.rows("UBND huyện Chi Lăng", "Tháng 4 năm 2023", USUAL, ROW.replace("1030", "500"))
			.write(this.folder, "BC_ChiLang_T4_2023.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("SHEET_IGNORED T3");
		assertThat(reading.periodCode()).isEqualTo("2023-04");
		assertThat(Forms.row(reading, "communes", "TT. Đồng Mỏ")).contains(entry("skill_attendances", "500"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.4. Tỷ lệ  HTTT, CSDL trên Lạng Sơn Cloud:",
			"- Tỷ lệ HTTT, CSDL hoạt động trên Lạng Sơn Cloud",
			"a) Tỷ lệ hệ thống thông tin, CSDL trên nền tảng điện toán đám mây của tỉnh" })
	void knowsALabelWithItsNumberInFront(String label) {
		Reading reading = Forms.read(new Book().sheet("Biểu 01")
			.rows("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "Biểu 01/CĐS-T", "Tháng 4 năm 2023",
					"STT|Chỉ tiêu|ĐVT|KH 2023|T.hiện T4|Lũy kế|Tỷ lệ %|So cùng kỳ|Ghi chú",
					"|" + label + "|%|100|97,5|97,5")
			.write(this.folder, "a.xlsx"));
		assertThat(Forms.row(reading, "rates", label.replaceAll(" +", " ")))
			.contains(entry("reported_cloud_rate", "97.5"));
	}

	@Test
	void readsARowThatIsMergedOverTwoRowsFromLabelToValue() {
		Reading reading = Forms.read(new Book().sheet("x")
			.rows("UBND huyện Chi Lăng", "Tháng 4 năm 2023", USUAL, ROW, "", "#2|Xã Vân An|#10|#0|#5")
			.merge("A4:A5", "B4:B5", "C4:C5", "D4:D5")
			.write(this.folder, "a.xlsx"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(Forms.labels(reading, "communes")).containsExactly("unit: TT. Đồng Mỏ", "unit: Xã Vân An");
	}

	@Test
	void takesNoFiguresForADepartment() {
		Reading reading = Forms.read(new Book().sheet("Biểu 01")
			.rows("SỐ LIỆU CHUYỂN ĐỔI SỐ", "Số: 45/BC", "Biểu 01/CĐS-T", "Tháng 4 năm 2023",
					"STT|Chỉ tiêu|ĐVT|KH 2023|Thực hiện T4/2023|Cộng dồn từ đầu năm",
					"#1|Tỷ lệ HSCV cấp tỉnh xử lý trên mạng|%|90|92,5|91,8")
			.write(this.folder, "a.xlsx"));
		assertThat(reading.senderText()).isNull();
		assertThat(Forms.row(reading, "rates", "Tỷ lệ HSCV cấp tỉnh xử lý trên mạng"))
			.contains(entry("reported_work_file_rate_province", "91.8"));
	}

	@Test
	@Tag("D69")
	void refusesAnOldWorkbookUnderTheNameOfANewOne() throws IOException {
		Path file = this.folder.resolve("BC_ChiLang_T4_2023.xlsx");
		try (HSSFWorkbook old = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			old.createSheet("T4").createRow(0).createCell(0).setCellValue("UBND huyện Chi Lăng");
			old.write(out);
		}
		assertThat(Forms.findings(Forms.read(file))).containsExactly("FILE_WRONG_TYPE BC_ChiLang_T4_2023.xlsx > .xls");
	}

	@Test
	void callsOnlyTheLastQuarterAnEstimate() {
		Reading reading = Forms.read(new Book().sheet("BanLe")
			.rows("Cục Thống kê tỉnh Lạng Sơn", "Năm 2023",
					"Chỉ tiêu|Mã số|Quý I|Quý II|Quý III|Quý IV|Cả năm|Tình trạng số liệu",
					"Tổng mức bán lẻ|01|#1|#2|#3|#4|#10|Ước tính")
			.write(this.folder, "BanLe_2023.xlsx"));
		assertThat(reading.tables()).flatExtracting(TableReading::rows)
			.extracting(TableRow::obsStatus)
			.containsExactly("final", "estimate");
	}

}
