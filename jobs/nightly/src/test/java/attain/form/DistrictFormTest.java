package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;

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

}
