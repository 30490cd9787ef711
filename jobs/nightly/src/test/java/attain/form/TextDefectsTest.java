package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words as machines and people spell them, and the layouts that they stand in. */
class TextDefectsTest {

	private static final String HEADER = "TT|Xã, phường, thị trấn|Hồ sơ công việc - Tổng số|- Trong đó: mật"
			+ "|- Xử lý trên mạng|Tỷ lệ (%)|Truyền thanh thông minh|Số cuộc kiểm tra / qua môi trường số"
			+ "|Người được tập huấn kỹ năng số (lũy kế)|Tổ CNSCĐ: số tổ / số thôn"
			+ "|Số hoạt động (họp, hội nghị, tập huấn) - Tổng số|- Trực tuyến|Xã thử nghiệm phổ biến kỹ năng số";

	private static final String SERVICES = "Ma co quan;Ten co quan;Ky bao cao;So DVC cung cap;So DVC phat sinh ho so;Tong ho so;"
			+ "Ho so truc tuyen;Nguoi dung truong thanh (luy ke);Ngay trich xuat;So DVC muc do 4 (toan trinh);"
			+ "Trong do: tu 2 kenh truy cap tro len;So TTHC dang co hieu luc;Nguoi dan co ho so (luy ke);"
			+ "Doanh nghiep co ho so (luy ke);Nguoi dan duoc tro ly ao ho tro (luy ke);Doanh nghiep duoc tro ly ao ho tro (luy ke)";

	@TempDir
	Path folder;

	private Reading district(String... rows) {
		return Forms.read(new Book().sheet("Sheet1").rows(rows).write(this.folder, "BC_ChiLang_T4_2023.xlsx"));
	}

	private Reading commune(String name) {
		return district("UBND HUYỆN CHI LĂNG", "Tháng 4 năm 2023", HEADER, "#1|" + name + "|#412|#4|#188");
	}

	private static String name(Reading reading) {
		return reading.tables().get(0).rows().get(0).unitNameText();
	}

	private Reading list(String school) {
		return Forms.read(new Book().sheet("Hữu Lũng")
			.rows("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Học kỳ II năm học 2022-2023",
					"Mã trường|Tên trường|Cấp học|Loại hình|Ứng dụng CNS dạy học|Ứng dụng CNS quản lý|Thu học phí"
							+ "|Học phí KDTM|Ngày cập nhật",
					"|" + school + "|TH|Trường|1|1|0|0|")
			.write(this.folder, "GDDT_HK2_NH2022-2023.xlsx"));
	}

	@ParameterizedTest
	@CsvSource({ "Trường TH Hoà Bình, Trường TH Hòa Bình", "Trường TH Thuỷ Hùng, Trường TH Thủy Hùng",
			"Trường TH Phú Quí, Trường TH Phú Quý" })
	@Tag("D31")
	void theOldPlaceOfATonesIsTheNewOne(String old, String modern) {
		String key = list(modern).tables().get(0).rows().get(0).breakdownCode();
		assertThat(list(old).tables().get(0).rows().get(0).breakdownCode()).isEqualTo(key);
	}

	@Test
	@Tag("D32")
	void decomposedLettersAreTheSameLetters() {
		Reading reading = district(nfd("UBND HUYỆN CHI LĂNG"), nfd("Tháng 4 năm 2023"), nfd(HEADER),
				nfd("#1|TT. Đồng Mỏ|#412|#4|#188|#46.08|Có"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(name(reading)).isEqualTo("TT. Đồng Mỏ");
		assertThat(Forms.row(reading, "communes", "TT. Đồng Mỏ")).contains(entry("commune_work_files_total", "412"),
				entry("commune_digital_loudspeaker", "1"));
	}

	private static String nfd(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD);
	}

	@Test
	@Tag("D33")
	void aLetterThatOnlyLooksLikeDIsOne() {
		Reading reading = commune("Xã \u00D0ông Quan");
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(name(reading)).isEqualTo("Xã Đông Quan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Xã  Hoàng Văn Thụ", "Xã\u00A0Hoàng\u00A0Văn Thụ", "Xã Hoàng\u200B Văn Thụ",
			" Xã Hoàng Văn  Thụ\u00A0", "Xã Hoàng\u2009Văn Thụ" })
	@Tag("D34")
	void blanksOfAnyKindAndNumberAreOne(String typed) {
		Reading reading = commune(typed);
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(name(reading)).isEqualTo("Xã Hoàng Văn Thụ");
	}

	/** In a font of VNI the letters below look as a Vietnamese reader expects. */
	@Test
	@Tag("D36")
	void lettersOfVniAreDecodedByTheirFont() {
		Reading reading = Forms.read(new Book().sheet("F11")
			.rows("Maõ xaõ|06172", "Kyø baùo caùo|Quyù II/2023", "Toång soá hoä|#1254", "Hoä coù cöûa haøng soá|#655",
					"Hoä coù TK thanh toaùn ñieän töû|#702", "Hoä coù caû hai|#610",
					"Hoä coù ñöôøng Internet caùp quang|#688", "Soá ngöôøi coù ñieän thoaïi thoâng minh|#3702",
					"Töø ñuû 18 tuoåi trôû leân|#3118", "Ngöôøi ñöôïc ñaøo taïo kyõ naêng soá|#1486")
			.look("VNI-Times", false, 0, "A1", "A2", "B2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10")
			.write(this.folder, "xa_06172_2023Q2.xlsx"));
		assertThat(Forms.findings(reading)).singleElement().asString().startsWith("FONT_DECODED VNI-Times");
		assertThat(Forms.row(reading, "commune", "06172")).hasSize(8)
			.contains(entry("commune_households_own", "1254"), entry("adults_with_smartphone", "3118"));
	}

	@Test
	@Tag("D40")
	void hintsOfSpreadsheetsAreNoLines() throws IOException {
		Path file = this.folder.resolve("DVC_202304.csv");
		Files.writeString(file, "\uFEFFsep=;\r\n" + SERVICES
				+ "\r\nH37.11;\"Sở Y tế\n(cả chi cục)\";2023-04;100;80;1.500;1.200;900;;60;40;120;1.000;50;700;10\r\n"
				+ "H37.12;Sở Tư pháp;2023-04;50;40;500;400;300;;30;20;60;500;30;300;5\r\n");
		Reading reading = Forms.read(file);
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading.rowsRead()).isEqualTo(2);
		assertThat(reading.tables().get(0).rows()).extracting(TableRow::unitCodeText)
			.containsExactly("H37.11", "H37.12");
		assertThat(reading.tables().get(0).rows().get(0).rowLabel()).isEqualTo("Sở Y tế (cả chi cục)");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 5 })
	@Tag("D43")
	void aHeaderOfThreeLevelsMayBeginInAnyRow(int above) {
		Book book = new Book().sheet("Biểu 01")
			.rows("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "Biểu 01/CĐS-T", "Tháng 4 năm 2023");
		for (int row = 0; row < above; row++) {
			book.rows("|Ghi thêm của đơn vị");
		}
		int top = above + 4;
		book.rows("STT|Chỉ tiêu|Đơn vị tính|Kết quả", "|||Kế hoạch năm 2023|Thực hiện||Ghi chú",
				"||||Thực hiện tháng 4|Lũy kế từ đầu năm", "A|B|C|1|2|3|4", "1|Tỷ lệ DNNVV|%|85|80|81,5")
			.merge("A" + top + ":A" + (top + 2), "B" + top + ":B" + (top + 2), "C" + top + ":C" + (top + 2),
					"D" + top + ":G" + top, "D" + (top + 1) + ":D" + (top + 2), "E" + (top + 1) + ":F" + (top + 1));
		Reading reading = Forms.read(book.write(this.folder, "BC_CDS_T04_2023_STTTT.xlsx"));
		assertThat(Forms.row(reading, "rates", "Tỷ lệ DNNVV")).containsOnly(entry("_plan", "85"),
				entry("reported_sme_platform_rate", "81.5"));
		assertThat(Forms.labels(reading, "rates")).hasSize(1);
	}

	@Test
	@Tag("D44")
	void theFooterEndsTheTable() {
		Book book = new Book().sheet("Sheet1")
			.rows("UBND HUYỆN CHI LĂNG", "Tháng 4 năm 2023", HEADER, "#1|Xã Quan Sơn|#412|#4|#188", "",
					"||||||Chi Lăng, ngày 17 tháng 4 năm 2023", "|Người lập biểu||||Thủ trưởng đơn vị",
					"|Nông Thị A|#1|#2|#3", "|(Đã ký)|#7")
			.picture(6, 5);
		Reading reading = Forms.read(book.write(this.folder, "BC_ChiLang_T4_2023.xlsx"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(Forms.labels(reading, "communes")).containsExactly("unit: Xã Quan Sơn");
	}

	@Test
	@Tag("D45")
	void hiddenColumnsAreReadAndHiddenRowsAreTold() {
		Book book = new Book().sheet("Sheet1")
			.rows("UBND HUYỆN CHI LĂNG", "Tháng 4 năm 2023", HEADER, "#1|Xã Quan Sơn|#412|#4|#188",
					"#2|Xã Vân An|#9|#0|#1")
			.hideColumn(3)
			.hideRow(5);
		Reading reading = Forms.read(book.write(this.folder, "BC_ChiLang_T4_2023.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("HIDDEN_ROW B5 5");
		assertThat(Forms.labels(reading, "communes")).containsExactly("unit: Xã Quan Sơn");
		assertThat(Forms.row(reading, "communes", "Xã Quan Sơn")).contains(entry("commune_work_files_secret", "4"));
	}

}
