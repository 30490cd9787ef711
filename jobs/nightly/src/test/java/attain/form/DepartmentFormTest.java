package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.Map;

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

}
