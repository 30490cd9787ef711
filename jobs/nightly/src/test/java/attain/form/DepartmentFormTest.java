package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F01: the monthly workbook of the department. */
class DepartmentFormTest {

	private static final String WORK_FILES = "Tỷ lệ hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng";

	@TempDir
	Path folder;

	private static Book rates(String... body) {
		return new Book().sheet("Biểu 01")
			.rows("UBND TỈNH LẠNG SƠN||||||Biểu 01/CĐS-T", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "",
					"BÁO CÁO KẾT QUẢ CHUYỂN ĐỔI SỐ", "Tháng 4 năm 2023",
					"(Kèm theo Công văn số 12/2023/CV-STTTT ngày 20/4/2023)", "", "STT|Chỉ tiêu|Đơn vị tính|Kết quả",
					"|||Kế hoạch năm 2023 (KH số 104/KH-UBND)|Thực hiện tháng 4"
							+ "|Lũy kế từ đầu năm (15/12/2022-14/4/2023)|Tỷ lệ thực hiện so KH (%)|So cùng kỳ năm trước|Ghi chú",
					"", "A|B|C|1|2|3|4=3/1|5|6")
			.merge("A8:A10", "B8:B10", "C8:C10", "D8:I8", "D9:D10", "E9:E10", "F9:F10", "G9:G10", "H9:H10", "I9:I10")
			.rows(body);
	}

	private static Book agencies(Book book, String... body) {
		return book.sheet("Phụ lục 1")
			.rows("PHỤ LỤC 1",
					"STT|Cơ quan, đơn vị|Mã định danh|Hồ sơ công việc trong tháng|||Hoạt động chỉ đạo, điều hành, quản trị nội bộ||"
							+ "Có nền tảng phân tích, xử lý dữ liệu tập trung|Nền tảng có ứng dụng trí tuệ nhân tạo|Hệ thống thông tin, CSDL||"
							+ "Có trợ lý ảo hỗ trợ CBCCVC|Số cuộc kiểm tra (đơn vị chủ trì)||Số hoạt động (họp, hội nghị, tập huấn, làm việc)||Ghi chú",
					"|||Tổng số|Trong đó: thuộc phạm vi bí mật nhà nước|Xử lý trên môi trường mạng|Tổng số|"
							+ "Thực hiện trên nền tảng quản trị thống nhất|||Tổng số|Hoạt động trên Lạng Sơn Cloud||Tổng số|"
							+ "Qua môi trường số, hệ thống thông tin|Tổng số|Trực tuyến")
			.merge("A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:H2", "I2:I3", "J2:J3", "K2:L2", "M2:M3", "N2:O2", "P2:Q2",
					"R2:R3")
			.rows(body);
	}

	private static Book items(Book book, String... body) {
		return book.sheet("Phụ lục 2")
			.rows("PHỤ LỤC 2", "STT|Nội dung|Đơn vị tính|Số lượng|Tổng số|Nguồn số liệu|Thời điểm số liệu")
			.rows(body);
	}

	private static Book full(String... rates) {
		return items(agencies(rates(rates), "#1|Sở Y tế|H37.11|#412|#6|#398|#156|#121|x|x|#9|#9|x|#24|#7|#96|#58"),
				"#1|Doanh nghiệp nhỏ và vừa sử dụng nền tảng số|DN|2.118|2.405");
	}

	@Test
	@Tag("D42")
	@Tag("D43")
	void readsRatesByTheirLabels() {
		Reading reading = Forms.read(full("I|CHÍNH QUYỀN SỐ",
				"1|" + WORK_FILES + ":|%|#90|92,5|91,8|102,0|+3,2|Tử số 4.625/5.000 hồ sơ",
				"2|Tỷ lệ hệ thống thông tin, cơ sở dữ liệu hoạt động trên nền tảng điện toán đám mây của tỉnh (Lạng Sơn Cloud)||"
						+ "Duy trì 100|%1|%1|#100",
				"", "|||||Lạng Sơn, ngày 20 tháng 4 năm 2023", "|Người lập biểu|||Thủ trưởng đơn vị")
			.write(this.folder, "BC_CDS_T04_2023_STTTT_lan2.xlsx"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading).extracting(Reading::formCode, Reading::periodCode, Reading::senderText, Reading::rejected)
			.containsExactly("F01", "2023-04", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", false);
		assertThat(Forms.row(reading, "rates", WORK_FILES + ":"))
			.isEqualTo(Map.of("_plan", "90", "reported_work_file_rate_province", "91.8"));
		assertThat(Forms.labels(reading, "rates")).hasSize(2);
		assertThat(Forms.row(reading, "agencies", "Sở Y tế")).contains(entry("agency_listed", "1"),
				entry("provincial_work_files_secret", "6"), entry("agency_ai_applied", "1"),
				entry("provincial_activities_online", "58"));
		assertThat(Forms.row(reading, "items", "Doanh nghiệp nhỏ và vừa sử dụng nền tảng số"))
			.isEqualTo(Map.of("smes_using_platform", "2118", "smes_own_count", "2405"));
	}

	@Test
	void readsShortLabelsHeadersAndTheUnitAbove() {
		Reading reading = Forms.read(new Book().sheet("Bieu 1")
			.rows("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "THÁNG 4/2025", "",
					"STT|Chỉ tiêu|ĐVT|KH 2025|T.hiện T4|Lũy kế|Tỷ lệ %|So cùng kỳ|Ghi chú", "A|B|C|1|2|3|4=3/1|5|6",
					"I|CHÍNH QUYỀN SỐ", "1|TL hồ sơ  CV cấp tỉnh xử lý trên MT mạng:|%|>=90|92.5|1.027|102%|tăng 3,2%|",
					"2|HĐ chỉ đạo điều hành trên nền tảng||Trên 70|đang tổng hợp|!|#98.5|bằng",
					"3|Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số||85%|#88.2|#0.882|#103.8",
					"4|Tỷ lệ hoạt động kiểm tra thực hiện qua môi trường số||15-20%|#21|tăng 3,2%|",
					"5|Tỷ lệ chưa có tên|%|1|2|3",
					"-|Tỷ lệ chế độ báo cáo, chỉ tiêu tổng hợp, báo cáo thống kê kết nối Hệ thống thông tin báo cáo Chính phủ|%|100|trên 96|…")
			.write(this.folder, "gui.xlsx"));
		assertThat(Forms.findings(reading)).containsExactlyInAnyOrder("SHEET_MISSING Bieu 1 > Phụ lục 1",
				"SHEET_MISSING Bieu 1 > Phụ lục 2", "NUMBER_AMBIGUOUS F7 1.027", "NUMBER_UNREADABLE E8 đang tổng hợp",
				"CELL_IS_ERROR F8 #REF!", "PERCENT_OR_FRACTION F9 0.882 > 88,2 % / 0,882 %",
				"NUMBER_IS_CHANGE F10 tăng 3,2%", "ROW_LABEL_UNKNOWN B11 Tỷ lệ chưa có tên",
				"NUMBER_COMPARATOR E12 trên 96", "NUMBER_DOT_DECIMAL E7 92.5 > 92,5");
		assertThat(reading).extracting(Reading::periodCode, Reading::senderText, Reading::rejected)
			.containsExactly("2025-04", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", false);
		assertThat(Forms.row(reading, "rates", "HĐ chỉ đạo điều hành trên nền tảng"))
			.isEqualTo(Map.of("_plan", "70", "reported_internal_governance_rate", "error"));
		assertThat(Forms.row(reading, "rates", "Tỷ lệ hoạt động kiểm tra thực hiện qua môi trường số"))
			.containsEntry("_plan", "15");
		assertThat(reading.rowsRead()).isEqualTo(6);
		assertThat(reading.rowsRejected()).isEqualTo(1);
	}

	@Test
	void recomputesTheSendersAttainment() {
		Reading reading = Forms
			.read(full("1|" + WORK_FILES + "|%|#90|#92.5|#91.8|#105").write(this.folder, "BC_CDS_T04_2023_STTTT.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("OWN_RATE_DIFFERS G12 105 > 102");
	}

	@Test
	void checksAgenciesWithinTheRowAndAgainstTheTotal() {
		Reading reading = Forms.read(items(
				agencies(rates("1|" + WORK_FILES + "|%|#90|#92.5|#91.8|#102"),
						"|Tổng cộng||#500|#6|#470|#256|#221|||#18|#19||#34|#7|#106|#58", "I. CÁC SỞ, BAN, NGÀNH",
						"#1|Sở Y tế|H37.11|#412||#398|#156|77,6||x|#9|#10|dùng thử|#24|7/24|#96|#58",
						"#2|Công an tỉnh||#88|#6|#85|#100|#100|Có|đang triển khai|#9|#9|X|#10||#10|")
					.merge("A5:R5"),
				"")
			.write(this.folder, "BC_CDS_T04_2023_STTTT.xlsx"));
		assertThat(Forms.findings(reading)).containsExactlyInAnyOrder("NUMBER_NOT_INTEGER H6 77,6",
				"NUMBER_UNREADABLE O6 7/24", "FLAG_UNREADABLE J7 đang triển khai > x, Có, 1",
				"FLAG_CONTRADICTS J6 1 > 0", "PART_ABOVE_WHOLE L6 10 > 9", "PART_ABOVE_WHOLE F7 85 > 82",
				"PART_ABOVE_WHOLE L4 19 > 18", "TOTAL_DIFFERS F4 470 > 483");
		assertThat(Forms.labels(reading, "agencies")).containsExactly("unit: Sở Y tế", "unit: Công an tỉnh");
		assertThat(Forms.row(reading, "agencies", "Sở Y tế"))
			.contains(entry("agency_listed", "1"), entry("agency_virtual_assistant", "0"),
					entry("agency_data_platform", "0"), entry("governance_activities_on_platform", "error"))
			.doesNotContainKey("provincial_work_files_secret");
		assertThat(reading.tables().get(1).rows()).extracting(TableRow::unitCodeText, TableRow::orgLevel)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("H37.11", "agency"),
					org.assertj.core.groups.Tuple.tuple(null, "agency"));
	}

	@Test
	@Tag("D09")
	@Tag("D79")
	void theIndexSheetSpeaksOfTheYearInsideIt() {
		Reading reading = Forms.read(full("1|" + WORK_FILES + "|%|#90|#92.5|#91.8|#102").sheet("DTI 2023")
			.rows("CHỈ SỐ CHUYỂN ĐỔI SỐ", "", "|Năm đánh giá|#2022",
					"|Bộ chỉ số|Quyết định số 922/QĐ-BTTTT ngày 20/5/2022", "|Ngày công bố|tháng 7/2023",
					"|Số tỉnh, thành phố được xếp hạng|63 tỉnh", "", "STT|Chỉ số|Điểm tối đa|Điểm đạt được|Xếp hạng",
					"|Tổng điểm DTI cấp tỉnh|#1|0,6421|06/63", "I|Chính quyền số|#1|#0.7|#5",
					"1.1|Nhận thức số|#1|#0.5|", "II|Kinh tế số||#0.6|")
			.write(this.folder, "BC_CDS_T04_2023_STTTT.xlsx"));
		assertThat(Forms.findings(reading)).containsExactlyInAnyOrder("SHEET_NAME_DIFFERS DTI 2023 > 2022",
				"NUMBER_WITH_UNIT C6 63 tỉnh > 63");
		TableReading index = reading.tables().get(3);
		assertThat(index).extracting(TableReading::calendar, TableReading::periodCode)
			.containsExactly("statistical", "2022");
		assertThat(Forms.row(reading, "dti", "Tổng điểm DTI cấp tỉnh"))
			.isEqualTo(Map.of("dti_maximum", "1", "dti_score", "0.6421", "dti_rank", "6"));
		assertThat(Forms.row(reading, "dti", "Số tỉnh, thành phố được xếp hạng"))
			.isEqualTo(Map.of("dti_universe", "63"));
		assertThat(index.rows()).extracting(TableRow::rowKind, TableRow::breakdownCode)
			.contains(org.assertj.core.groups.Tuple.tuple("pillar", "digital_economy"));
		assertThat(index.slots()).filteredOn((slot) -> slot.measureCode().equals("dti_universe"))
			.extracting(Slot::columnLetter)
			.containsExactly("C");
	}

	@Test
	@Tag("D18")
	@Tag("D79")
	void refusesARankBeyondItsUniverse() {
		Reading reading = Forms.read(full("1|" + WORK_FILES + "|%|#90|#92.5|#91.8|#102").sheet("DTI 2023")
			.rows("|Năm đánh giá|2023", "|Số tỉnh, thành phố được xếp hạng|#34",
					"STT|Chỉ số|Điểm tối đa|Điểm đạt được|Xếp hạng", "|Tổng điểm DTI cấp tỉnh|#1000|#642.1|#36",
					"I|Kinh tế số|||@2023-06-03")
			.write(this.folder, "BC_CDS_T04_2023_STTTT.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("RATIO_IS_DATE E5 03/06/2023 > 06/63",
				"RANK_ABOVE_UNIVERSE E4 36 > 34");
		assertThat(Forms.row(reading, "dti", "Tổng điểm DTI cấp tỉnh")).containsEntry("dti_rank", "error");
	}

	@Test
	void doubtsAScoreAboveItsMaximum() {
		Reading reading = Forms.read(full("1|" + WORK_FILES + "|%|#90|#92.5|#91.8|#102").sheet("DTI 2023")
			.rows("|Năm đánh giá|2023", "|Số tỉnh, thành phố được xếp hạng|#34",
					"STT|Chỉ số|Điểm tối đa|Điểm đạt được|Xếp hạng", "|Tổng điểm DTI cấp tỉnh|#1|#642.1|#6")
			.write(this.folder, "BC_CDS_T04_2023_STTTT.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("PART_ABOVE_WHOLE D4 642,1 > 1");
	}

	@Test
	void countsTheAccountsOfTheCitizenPlatformApartFromItsUsers() {
		Reading reading = Forms.read(items(rates("1|" + WORK_FILES + "|%|#90|#92.5|#91.8|#102"),
				"#1|Số tài khoản Công dân số Xứ Lạng|tài khoản|120.000|",
				"#2|Số người dùng Công dân số Xứ Lạng trong tháng|người|35.000|")
			.write(this.folder, "BC_CDS_T04_2023_STTTT.xlsx"));
		assertThat(Forms.row(reading, "items", "Số tài khoản Công dân số Xứ Lạng"))
			.isEqualTo(Map.of("citizen_app_accounts", "120000"));
		assertThat(Forms.row(reading, "items", "Số người dùng Công dân số Xứ Lạng trong tháng"))
			.isEqualTo(Map.of("citizen_app_active_users", "35000"));
	}

	@Test
	void aFormulaWithoutItsResultIsRefusedWithItsText() {
		Reading reading = Forms.read(full("1|" + WORK_FILES + "|%|#90|#92.5|=AVERAGE(1,2)|").write(this.folder,
				"BC_CDS_T04_2023_STTTT.xlsx"));
		assertThat(reading.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.code().name()).isEqualTo("FORMULA_WITHOUT_VALUE");
			assertThat(finding.rawText()).isEqualTo("=AVERAGE(1,2)");
			assertThat(attain.finding.FindingText.messageVi(finding))
				.isEqualTo("Ô có công thức nhưng không lưu kết quả: =AVERAGE(1,2).");
		});
	}

}
