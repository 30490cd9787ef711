package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lists and quarterly returns as offices type them who only know the description of a
 * form.
 */
class FormVarietyTest {

	private static final String TRADE = "TT|Đơn vị|SL hộ|Hộ có cửa hàng số|||TK người mua|DT TMĐT|DN dùng HĐĐT";

	private static final String LEVEL = "|||Postmart|Voso|Trùng";

	private static final String TRADE_ROW = "#1|Xã Đội Cấn|#1000|#300|#250|#50|#1500|%s|#3";

	@TempDir
	Path folder;

	private Reading text(String name, String... lines) {
		try {
			return Forms.read(Files.writeString(this.folder.resolve(name), String.join("\n", lines)));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private Reading trade(String sheet, String... rows) {
		return Forms.read(new Book().sheet(sheet)
			.rows("SỞ CÔNG THƯƠNG", "Quý II/2023", TRADE, LEVEL)
			.rows(rows)
			.merge("D3:F3", "A3:A4", "B3:B4", "C3:C4", "G3:G4", "H3:H4", "I3:I4")
			.write(this.folder, "TMDT_QII_2023.xlsx"));
	}

	@ParameterizedTest
	@CsvSource({ "'1.200,5', 1.2005", "'1,2 tỷ', 1.2", "'1.200 triệu', 1.2", "'1.200,5 tr.đ', 1.2005",
			"'1,2 tỷ đồng', 1.2" })
	void readsMoneyInTheUnitThatStandsBesideIt(String printed, String billion) {
		Reading reading = trade("Tràng Định", "|Cộng huyện Tràng Định" + TRADE_ROW.formatted(printed).substring(13));
		assertThat(Forms.row(reading, "districts", "Cộng huyện Tràng Định"))
			.contains(entry("ecommerce_revenue", billion), entry("households_store_postmart", "300"));
	}

	@Test
	void saysThatASheetOfCommunesHasNoTotal() {
		assertThat(Forms.findings(trade("Tràng Định", TRADE_ROW.formatted("#1200"))))
			.containsExactly("ROW_MISSING Tổng cộng > Tổng cộng");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Trang Dinh", "1. Tràng Định", "H.Tràng Định", "2) huyện Tràng Định" })
	void knowsTheSheetThatASummaryRepeats(String sheet) {
		Reading reading = Forms.read(new Book().sheet(sheet)
			.rows("SỞ CÔNG THƯƠNG", "Quý II/2023", TRADE, LEVEL,
					TRADE_ROW.replace("Xã Đội Cấn", "Tổng").formatted("#1200"))
			.sheet("Tổng hợp")
			.rows("Đơn vị tính: tỷ đồng", TRADE, LEVEL, "#1|H. Tràng Định|#1000|#300|#250|#50|#1500|#1.2|#3")
			.write(this.folder, "TMDT_QII_2023.xlsx"));
		assertThat(Forms.findings(reading)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "TT|Cơ sở y tế|Tuyến|Kết nối với tuyến trên|TT không dùng tiền mặt|Số người tư vấn từ xa",
			"STT|Tên đơn vị|Tuyến bệnh viện|Đã kết nối với BV tuyến trên|Thanh toán viện phí KDTM|Số người được tư vấn, KCB từ xa (lũy kế)" })
	void knowsTheListOfHospitalsByOtherWords(String header) {
		Reading reading = Forms.read(new Book().sheet("Sheet1")
			.rows("SỞ Y TẾ", "Quý 2 năm 2023", header, "#1|Bệnh viện Đa khoa tỉnh|Tỉnh|x||#2045", "|Toàn tỉnh||||#2000")
			.write(this.folder, "SYT.xlsx"));
		assertThat(Forms.row(reading, "facilities", "Bệnh viện Đa khoa tỉnh")).contains(
				entry("facility_upper_level_connected", "1"), entry("facility_cashless", "0"),
				entry("telehealth_persons_by_facility", "2045"));
	}

	@Test
	void knowsTheListOfSchoolsByAHeaderOverTwoRows() {
		Reading reading = Forms.read(new Book().sheet("Tràng Định")
			.rows("PHÒNG GD&ĐT TRÀNG ĐỊNH", "HK2 năm học 2022 - 2023",
					"STT|Mã trường|Tên trường|Cấp học|Loại hình|Ứng dụng công nghệ số||Học phí||Ghi chú",
					"|||||Dạy học|Quản lý|Có thu|KDTM", "#1|#20180401|MN Hoa Hồng|MN|Trường|1|0|1|x")
			.merge("F3:G3", "H3:I3")
			.write(this.folder, "GDDT_HK2_NH2022-2023.xlsx"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(Forms.row(reading, "schools", "MN Hoa Hồng")).contains(entry("school_digital_teaching", "1"),
				entry("school_collects_tuition", "1"), entry("school_cashless_tuition", "1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "60 trở lên", "Từ đủ 60 tuổi trở lên", "Trên 60 tuổi", "≥ 60" })
	void countsNoSumOverBanksAsABank(String oldest) {
		Reading reading = Forms.read(new Book().sheet("Quý 3")
			.rows("NGÂN HÀNG NHÀ NƯỚC CHI NHÁNH TỈNH LẠNG SƠN", "Quý 3 năm 2023",
					"Nhóm tuổi|Agribank - Số khách hàng|BIDV - Số khách hàng|Tổng số khách hàng|Ví điện tử",
					"18-59|#500|#400|#900|#30", oldest + "|#50|#40|#90|#3")
			.write(this.folder, "NHNN_TK_Q3-2023.xlsx"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(Forms.labels(reading, "accounts")).containsExactly("band: 18-59", "band: " + oldest);
		assertThat(reading.tables().get(0).slots()).filteredOn((slot) -> slot.rowKind().equals("band"))
			.filteredOn((slot) -> slot.measureCode().equals("bank_customers"))
			.extracting(Slot::breakdownCode)
			.containsExactly("AGRIBANK", "BIDV");
	}

	@Test
	void asksForNoPartOfVehiclesThatAreTakenBack() {
		Reading reading = text("CKS_2023-02.csv",
				"ngay,ma_cua_khau,chieu,loai_pt,so_pt,so_pt_khai_bao_so,tg_tq_tb_phut",
				"2023-02-01,HUUNGHI,X,XE_TAI,-3,0,");
		assertThat(Forms.findings(reading)).contains("NEGATIVE_CORRECTION E2 -3")
			.noneMatch((finding) -> finding.startsWith("PART"));
	}

	@Test
	void aSignatureEndsAShortTextLikeAWorkbook() {
		String header = "Nhóm tuổi;Ví điện tử;BIDV - Số khách hàng";
		Reading signed = text("NHNN_TK_Q1-2023.csv", header, "Dưới 15;1;2", "15-17 tuổi;3;4", "",
				"Lạng Sơn, ngày 3 tháng 4 năm 2023", "Người lập biểu;Giám đốc");
		assertThat(Forms.findings(signed)).isEmpty();
		assertThat(signed.tables().get(0).rows()).hasSize(2);
		Reading named = text("NHNN_TK_Q1-2023.csv", header, "Dưới 15;1;2", "15-17 tuổi;3;4", "Nguyễn Văn A");
		assertThat(Forms.findings(named)).containsExactly("ROW_WIDTH 4 1 > 3", "CSV_SHAPE 1/3 > 3");
	}

	@Test
	void takesATotalForNoCommune() {
		Reading reading = text("Viettel_04_2023.csv",
				"Tên xã,TB_FTTH,HO_PHU_SONG_FTTH,TB_SMARTPHONE,CTS_CA_NHAN,THANG,LOAI_KH,HO_CO_FTTH,XA_CO_CAP_QUANG",
				"Xã Đội Cấn,30,70,120,5,04/2023,HGD,29,1", "Tổng cộng,30,70,120,5,04/2023,,29,");
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(Forms.labels(reading, "communes")).containsExactly("household: Xã Đội Cấn");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"#1|Tổng số hộ|hộ|#1254;#2|Hộ có cửa hàng số|hộ|#655;#3|Hộ có TK TTĐT|hộ|#702"
					+ ";#4|Hộ có cả hai|hộ|#610;#5|Hộ có cáp quang|hộ|#688;#6|Số người có ĐTTM|người|#3702"
					+ ";|- Trong đó: từ đủ 18 tuổi trở lên|người|#3118;#7|Số người được đào tạo kỹ năng số|người|#1486",
			"1. Tổng số hộ|#1254|hộ;2. Hộ có cửa hàng số|#655|hộ;3. Hộ có tài khoản TTĐT|#702|hộ"
					+ ";4. Hộ có cả hai|#610|hộ;5. Hộ có Internet cáp quang|#688|hộ"
					+ ";6. Số người có điện thoại thông minh|#3702|người;a) Từ đủ 18 tuổi trở lên|#3118|người"
					+ ";7. Số người trong độ tuổi LĐ được đào tạo KNS|#1486|người",
			"Tổng số hộ: 1.254;Hộ có cửa hàng số: 655;Hộ có TK thanh toán điện tử: 702;Hộ có cả hai: 610"
					+ ";Hộ có đường Internet cáp quang: 688;Số người có điện thoại thông minh: 3.702"
					+ ";- Trong đó: từ đủ 18 tuổi trở lên: 3.118;Người được đào tạo kỹ năng số: 1.486" })
	void readsTheFiguresOfACommuneInAnyLayout(String rows) {
		Reading reading = Forms.read(new Book().sheet("Sheet1")
			.rows("Mã xã: 06172", "Kỳ báo cáo: Quý II/2023")
			.rows(rows.split(";"))
			.write(this.folder, "xa_06172_2023Q2.xlsx"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(Forms.row(reading, "commune", "06172")).containsOnly(entry("commune_households_own", "1254"),
				entry("households_with_store", "655"), entry("households_with_epayment", "702"),
				entry("households_with_store_and_epayment", "610"), entry("households_with_fibre_own", "688"),
				entry("persons_with_smartphone", "3702"), entry("adults_with_smartphone", "3118"),
				entry("skill_persons_trained", "1486"));
	}

	@Test
	void takesABlankFormForNoReport() {
		assertThat(trade("Tràng Định", "#1|Xã Đội Cấn").rejected()).isTrue();
		assertThat(Forms
			.findings(text("HDDT_042023.csv", "MST,TEN_NNT,TRANG_THAI,QUY_MO,NGAY_DK_HDDT,SO_HD_TRONG_KY,MA_XA")))
			.containsExactly("NO_VALUES ");
		Reading commune = Forms.read(new Book().sheet("Sheet1")
			.rows("Mã xã|06172", "Kỳ báo cáo|Quý II/2023", "Tổng số hộ||hộ", "Hộ có cửa hàng số||hộ",
					"Hộ có cả hai||hộ", "Hộ có TK TTĐT||hộ", "Hộ có cáp quang||hộ", "Số người có ĐTTM||người")
			.write(this.folder, "xa_06172_2023Q2.xlsx"));
		assertThat(Forms.findings(commune)).contains("NO_VALUES ");
		Reading schools = Forms.read(new Book().sheet("Tràng Định")
			.rows("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Học kỳ I năm học 2023-2024",
					"Mã trường|Tên trường|Cấp học|Loại hình|Ứng dụng CNS dạy học|Ứng dụng CNS quản lý|Thu học phí|Học phí KDTM",
					"#20180401|MN Hoa Hồng|MN|Trường")
			.write(this.folder, "GDDT_HK1_NH2023-2024.xlsx"));
		assertThat(Forms.findings(schools)).containsExactly("NO_VALUES ");
	}

	@Test
	void keepsTwoSchoolsOfOneNameApartWhereTheirCodesAreBlank() {
		String header = "Mã trường|Tên trường|Cấp học|Loại hình|Ứng dụng CNS dạy học|Ứng dụng CNS quản lý|Thu học phí|Học phí KDTM";
		Reading reading = Forms.read(new Book().sheet("1. Tràng Định")
			.rows("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Học kỳ I năm học 2023-2024", header, "|TH Kim Đồng|TH|Trường|x|x")
			.sheet("H. Bình Gia")
			.rows(header, "|TH Kim Đồng|TH|Trường||x")
			.write(this.folder, "GDDT_HK1_NH2023-2024.xlsx"));
		assertThat(reading.tables()).flatExtracting(TableReading::rows)
			.extracting(TableRow::breakdownCode)
			.containsExactly("th kim đồng, tràng định", "th kim đồng, bình gia");
	}

	@Test
	void givesTheTotalOfAListNoKeyOfItsOwn() {
		Reading reading = Forms.read(new Book().sheet("Bieu 3")
			.rows("SỞ Y TẾ", "Quý 2 năm 2023",
					"STT|Tên cơ sở|Tuyến|Kết nối tuyến trên|Thanh toán KDTM|Số người tư vấn từ xa",
					"#1|Bệnh viện Đa khoa tỉnh|Tỉnh|x||#2045", "|Toàn tỉnh (đã loại trùng)||||#2045")
			.write(this.folder, "SYT_CDS_Quy2.2023.xlsx"));
		assertThat(reading.tables()).flatExtracting(TableReading::rows)
			.extracting(TableRow::breakdownCode)
			.containsExactly("bệnh viện đa khoa tỉnh", "");
	}

}
