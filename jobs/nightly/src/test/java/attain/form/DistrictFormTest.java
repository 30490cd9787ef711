package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F10: the edited template of the districts. */
class DistrictFormTest {

	private static final String HEADER = "TT|Xã, phường, thị trấn|Hồ sơ công việc - Tổng số|- Trong đó: mật|- Xử lý trên mạng"
			+ "|Tỷ lệ (%)|Truyền thanh thông minh|Số cuộc kiểm tra / qua môi trường số|Người được tập huấn kỹ năng số (lũy kế)"
			+ "|Tổ CNSCĐ: số tổ / số thôn|Số hoạt động (họp, hội nghị, tập huấn) - Tổng số|- Trực tuyến"
			+ "|Xã thử nghiệm phổ biến kỹ năng số";

	@TempDir
	Path folder;

	private static Book book() {
		return new Book().sheet("Sheet1")
			.rows("UBND HUYỆN CHI LĂNG||||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "", "BÁO CÁO CHUYỂN ĐỔI SỐ",
					"Tháng 4 năm 2023", "||||Chi Lăng, ngày 17 tháng 4 năm 2023", HEADER);
	}

	@Test
	@Tag("D48")
	void readsCommunesAndTheDistrictOffices() {
		Path file = book()
			.rows("#1|TT. Đồng Mỏ|#412|#4|#188|#46.08|Có|12/3|#1030|14/14|||x",
					"#2|Xã Quan Sơn|#100||#50||||#20|7/8|||",
					"|Khối cơ quan UBND huyện Chi Lăng|#300|#10|#290|||5/1|||#88|#51|",
					"|Tổng cộng|#812|#14|#528|||17/4|#1050|21/22|#88|#51|", "", "||||Người lập biểu")
			.write(this.folder, "BC_ChiLang_T4.xlsx");
		Reading reading = Forms.read(file);
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading).extracting(Reading::formCode, Reading::calendar, Reading::periodCode, Reading::senderText)
			.containsExactly("F10", "management", "2023-04", "UBND HUYỆN CHI LĂNG");
		assertThat(Forms.labels(reading, "communes")).containsExactly("unit: TT. Đồng Mỏ", "unit: Xã Quan Sơn",
				"district_office: Khối cơ quan UBND huyện Chi Lăng");
		assertThat(Forms.row(reading, "communes", "TT. Đồng Mỏ")).contains(entry("commune_work_files_total", "412"),
				entry("commune_inspections_total", "12"), entry("commune_inspections_digital", "3"),
				entry("commune_digital_loudspeaker", "1"), entry("pilot_commune", "1"), entry("hamlets", "14"));
		assertThat(Forms.row(reading, "communes", "Xã Quan Sơn")).doesNotContainKey("commune_work_files_secret")
			.contains(entry("commune_digital_loudspeaker", "0"));
		assertThat(Forms.row(reading, "communes", "Khối cơ quan UBND huyện Chi Lăng")).containsOnly(
				entry("district_work_files_total", "300"), entry("district_work_files_secret", "10"),
				entry("district_work_files_online", "290"), entry("district_inspections_total", "5"),
				entry("district_inspections_digital", "1"), entry("district_activities_total", "88"),
				entry("district_activities_online", "51"));
		assertThat(reading.rowsRead()).isEqualTo(3);
	}

	@Test
	@Tag("D07")
	@Tag("D48")
	void findsAHeaderOfTwoLevelsWithAnInsertedColumnAndATotalAbove() {
		Path file = new Book().sheet("T4")
			.rows("", "ỦY BAN NHÂN DÂN", "HUYỆN CHI LĂNG", "", "BÁO CÁO THÁNG 4/2023", "",
					"Số TT|Mã|Xã, phường, thị trấn|Hồ sơ công việc||||Truyền thanh thông minh|Số cuộc kiểm tra / qua môi trường số"
							+ "|Người được tập huấn kỹ năng số|Tổ CNSCĐ: số tổ / số thôn|Số hoạt động (họp, hội nghị, tập huấn)||Xã thử nghiệm",
					"|||Tổng số|Trong đó: mật|Xử lý trên mạng|Tỷ lệ (%)|||||Tổng số|Trực tuyến|",
					"A|B|C|1|2|3|4=3/1|5|6|7|8|9|10|11", "Toàn huyện|||#512|#4|#238|||17/4|#1030|14/14|#88|#51|",
					"1|06463|TT. Đồng Mỏ|#412|#4|#188|%0.4608|Có|12/3|#1030|14/14|||x",
					"|0|Khối cơ quan UBND huyện|#100||#50|||5/1||| #88|#51|",
					"||||||Chi Lăng, ngày 17 tháng 4 năm 2023")
			.merge("D7:G7", "L7:M7", "A7:A8", "C7:C8", "A10:C10")
			.write(this.folder, "bao cao gui tinh.xlsx");
		Reading reading = Forms.read(file);
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading.periodCode()).isEqualTo("2023-04");
		assertThat(Forms.row(reading, "communes", "TT. Đồng Mỏ")).contains(entry("commune_work_files_total", "412"),
				entry("work_file_rate_own", "46.08"), entry("commune_inspections_total", "12"));
		assertThat(reading.tables().get(0).slots())
			.filteredOn((slot) -> slot.measureCode().equals("commune_work_files_online"))
			.singleElement()
			.extracting(Slot::columnLetter, Slot::columnLabel)
			.containsExactly("F", "Hồ sơ công việc - Xử lý trên mạng");
	}

	@Test
	@Tag("D18")
	void readsARatioInTheOrderOfItsHeader() {
		Path file = new Book().sheet("Sheet1")
			.rows("UBND HUYỆN CHI LĂNG", "Tháng 4 năm 2023",
					HEADER.replace("Số cuộc kiểm tra / qua môi trường số", "Qua môi trường số / số cuộc kiểm tra"),
					"1|Xã Quan Sơn|#100|#0|#50|||3/12||7/8|||")
			.write(this.folder, "a.xlsx");
		assertThat(Forms.row(Forms.read(file), "communes", "Xã Quan Sơn"))
			.contains(entry("commune_inspections_total", "12"), entry("commune_inspections_digital", "3"));
	}

	@Test
	@Tag("D08")
	@Tag("D10")
	@Tag("D18")
	void refusesCellsAndKeepsTheirRows() {
		Reading reading = Forms.read(
				book()
					.rows("1|Xã A|412 hồ sơ|trên 5|188|0,4608|7/22 thôn|@2023-03-12|#1030.5|14|||Xã A",
							"2|Xã B|!|…|x|-|Không|12/3|1.030|@2023-02-07|||")
					.write(this.folder, "BC_ChiLang_T4.xlsx"));
		assertThat(Forms.findings(reading)).containsExactlyInAnyOrder("NUMBER_WITH_UNIT C7 412 hồ sơ > 412",
				"NUMBER_COMPARATOR D7 trên 5", "PERCENT_OR_FRACTION F7 0,4608 > 46,08 % / 0,4608 %",
				"FLAG_UNREADABLE G7 7/22 thôn > x, Có, 1", "FLAG_UNREADABLE M7 Xã A > x, Có, 1",
				"RATIO_IS_DATE H7 12/03/2023 > 12/3", "NUMBER_NOT_INTEGER I7 1030.5", "NUMBER_UNREADABLE J7 14 > 12/3",
				"CELL_IS_ERROR C8 #REF!", "RATIO_IS_DATE J8 07/02/2023 > 12/3");
		assertThat(Forms.row(reading, "communes", "Xã A")).contains(entry("commune_work_files_total", "412"),
				entry("commune_work_files_secret", "error"), entry("commune_work_files_online", "188"),
				entry("commune_inspections_total", "error"), entry("commune_digital_loudspeaker", "error"));
		assertThat(Forms.row(reading, "communes", "Xã B")).contains(entry("commune_work_files_total", "error"),
				entry("commune_work_files_secret", "not_collected"),
				entry("commune_work_files_online", "not_applicable"), entry("work_file_rate_own", "not_collected"),
				entry("skill_attendances", "1030"), entry("commune_digital_loudspeaker", "0"));
	}

	@Test
	@Tag("D48")
	@Tag("D58")
	@Tag("D63")
	void warnsOfRatesAndPartsThatContradict() {
		Reading reading = Forms.read(book()
			.rows("1|Xã A|#412|#4|#188|#45.63|||||||", "2|Xã B|#100|#10|#95|||3/12|||||", "|Cộng|#500|#14|#283||||||||")
			.write(this.folder, "BC_ChiLang_T4.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("OWN_RATE_DIFFERS F7 45,63 > 46,078431",
				"PART_ABOVE_WHOLE E8 95 > 90", "PART_ABOVE_WHOLE H8 12 > 3", "TOTAL_DIFFERS C9 500 > 512");
	}

	@Test
	@Tag("D49")
	void rejectsRowsUnderOneMergedValueAndRowsWithoutName() {
		Reading reading = Forms.read(
				book()
					.rows("1|Xã A|#300|#4|#188", "2|Xã B||#4|#10", "3|Xã C|#100|#4|#50", "4||#7|#1|#3",
							"|Tổng cộng|#407|#13|#251")
					.merge("C7:C8")
					.write(this.folder, "BC_ChiLang_T4.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("ROW_MERGED C7:C8 C7:C8", "ROW_KEY_MISSING B10 ");
		assertThat(Forms.labels(reading, "communes")).containsExactly("unit: Xã C");
		assertThat(reading.rowsRead()).isEqualTo(4);
		assertThat(reading.rowsRejected()).isEqualTo(3);
	}

	@Test
	@Tag("D45")
	void leavesHiddenRowsAndSheetsOut() {
		Reading reading = Forms.read(book().rows("1|Xã A|#300|#4|#188", "2|Xã B|#200|#4|#10")
			.hideRow(8)
			.sheet("Cũ")
			.rows(HEADER)
			.hideSheet(1)
			.write(this.folder, "BC_ChiLang_T4.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("HIDDEN_SHEET Cũ", "HIDDEN_ROW B8 8");
		assertThat(Forms.labels(reading, "communes")).containsExactly("unit: Xã A");
	}

	@Test
	@Tag("D77")
	void sumsTellTheTotalFromTheOfficesOfTheSameName() {
		Reading both = Forms
			.read(book().rows("1|Xã A|#300|#4|#188", "|Huyện Chi Lăng|#100|#0|#90", "|Huyện Chi Lăng|#400|#4|#278")
				.write(this.folder, "BC_ChiLang_T4.xlsx"));
		assertThat(Forms.findings(both)).isEmpty();
		assertThat(Forms.row(both, "communes", "Huyện Chi Lăng")).contains(entry("district_work_files_total", "100"));
		Reading neither = Forms
			.read(book().rows("1|Xã A|#300|#4|#188", "|Huyện Chi Lăng|#100|#0|#90", "|Huyện Chi Lăng|#450|#4|#278")
				.write(this.folder, "BC_ChiLang_T04.xlsx"));
		assertThat(Forms.findings(neither)).containsExactly("TOTAL_AMBIGUOUS B8 Huyện Chi Lăng",
				"TOTAL_AMBIGUOUS B9 Huyện Chi Lăng");
		assertThat(Forms.labels(neither, "communes")).containsExactly("unit: Xã A");
	}

	@Test
	@Tag("D30")
	void titleAndFileNameMustNameOneMonth() {
		Reading reading = Forms.read(book().rows("1|Xã A|#300|#4|#188").write(this.folder, "BC_ChiLang_T3.xlsx"));
		assertThat(reading.rejected()).isTrue();
		assertThat(Forms.findings(reading))
			.containsExactly("PERIOD_CONFLICT tiêu đề Sheet1: 2023-04; tên tệp: BC_ChiLang_T3 > 2023-04");
	}

	@Test
	@Tag("D05")
	void takesAmericanNumbersOnlyIfTheWholeFileIsWrittenSo() {
		Reading mixed = Forms.read(book().rows("1|Xã A|#300|#4|#188|46,08", "2|Xã B|#300|#4|#188|1,234.5")
			.write(this.folder, "BC_ChiLang_T4.xlsx"));
		assertThat(Forms.findings(mixed)).contains("NUMBER_AMBIGUOUS F8 1,234.5");
		Reading american = Forms
			.read(book().rows("2|Xã B|#300|#4|#188|1,234.5").write(this.folder, "BC_ChiLang_T04.xlsx"));
		assertThat(Forms.findings(american)).contains("NUMBER_US_STYLE F7 1,234.5");
		assertThat(Forms.row(american, "communes", "Xã B")).contains(entry("work_file_rate_own", "1234.5"));
	}

	@Test
	void aMissingColumnRefusesTheFile() {
		Reading reading = Forms.read(new Book().sheet("Sheet1")
			.rows("UBND HUYỆN CHI LĂNG", "Tháng 4 năm 2023", HEADER.replace("|- Xử lý trên mạng", ""), "1|Xã A|#300|#4")
			.write(this.folder, "BC_ChiLang_T4.xlsx"));
		assertThat(reading.rejected()).isTrue();
		assertThat(reading.tables()).isEmpty();
		assertThat(reading.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.code().name()).isEqualTo("HEADER_MISSING");
			assertThat(finding.expected()).isEqualTo("Xử lý trên mạng");
		});
	}

	@Test
	@Tag("D55")
	void aCommuneSendsItsOneRowFromJuly2025() {
		Reading reading = Forms.read(new Book().sheet("Sheet1")
			.rows("UBND XÃ CHI LĂNG", "Tháng 7 năm 2025", HEADER, "1|Xã Chi Lăng|#300|#4|#188||x|||7/8|#10|#2")
			.write(this.folder, "BC_06463_T7_2025.xlsx"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading.senderText()).isEqualTo("UBND XÃ CHI LĂNG");
		assertThat(Forms.row(reading, "communes", "Xã Chi Lăng")).contains(entry("commune_work_files_total", "300"));
	}

	@Test
	void whatNoFormKnowsStaysUnknown() {
		Reading reading = Forms
			.read(new Book().sheet("Sheet1").rows("Danh bạ|Điện thoại", "A|1").write(this.folder, "x.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("FORM_UNKNOWN x");
		assertThat(reading.formCode()).isNull();
	}

}
