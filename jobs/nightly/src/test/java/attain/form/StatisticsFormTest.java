package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F07: the five kinds of files of the statistics office. */
class StatisticsFormTest {

	private static final String SECTOR_HEADER = "Chỉ tiêu / Ngành kinh tế|Mã số|GTTT theo giá hiện hành|Trong đó: kinh tế số|Tỷ trọng (%)";

	private static final String DISTRICT_HEADER = "Mã số|Huyện, thành phố|Số hộ|Dân số trung bình (người)|Dưới 15 tuổi|15-17 tuổi"
			+ "|18-59 tuổi|60 tuổi trở lên|Từ 15 tuổi trở lên|Từ đủ 18 tuổi trở lên|Trong độ tuổi lao động|Tình trạng số liệu";

	private static final String COMMUNE_HEADER = "Mã xã|Xã, phường, thị trấn|Số hộ|Dân số trung bình (người)|Từ đủ 18 tuổi trở lên"
			+ "|Trong độ tuổi lao động|Tình trạng số liệu";

	@TempDir
	Path folder;

	private static Book grdp(String symbol, String title, String header) {
		return new Book().sheet("TKQG")
			.rows(symbol + "|||Đơn vị báo cáo: Cục Thống kê tỉnh Lạng Sơn", "|||Đơn vị nhận báo cáo: Tổng cục Thống kê",
					"TỔNG SẢN PHẨM TRÊN ĐỊA BÀN", title, "|||Đơn vị tính: tỷ đồng", header, "A|B|C|D|E|F");
	}

	@Test
	void readsSectorsAndTheProvinceWithTheirStatus() {
		Reading reading = Forms.read(grdp("005.H/BCC-TKQG", "Năm 2023", SECTOR_HEADER + "|Tình trạng số liệu")
			.rows("TỔNG SẢN PHẨM TRÊN ĐỊA BÀN (GRDP)|01|#41210.5|#5160.0|#12.52|Ước tính", "Khu vực I|02|#9875.3|…|",
					"  A. Nông, lâm nghiệp và thủy sản|03|9.875,3|…|", "Khu vực II|04|#30000|||",
					"  C. Công nghiệp chế biến, chế tạo|05|#30000|#160|#0.53|",
					"Thuế sản phẩm trừ trợ cấp sản phẩm|06|#1335.2|-|", "Ghi chú: số liệu ước tính")
			.write(this.folder, "005.H-BCC-TKQG_2023.xlsx"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading)
			.extracting(Reading::partCode, Reading::periodCode, Reading::vintageCode, Reading::senderText)
			.containsExactly("GRDP_HH", "2023", "estimate", "Cục Thống kê tỉnh Lạng Sơn");
		assertThat(Forms.row(reading, "sectors", "A. Nông, lâm nghiệp và thủy sản"))
			.isEqualTo(Map.of("sector_value_added", "9875.3", "sector_digital_value_added", "not_collected"));
		assertThat(Forms.row(reading, "sectors", "TỔNG SẢN PHẨM TRÊN ĐỊA BÀN (GRDP)"))
			.isEqualTo(Map.of("grdp_current", "41210.5", "digital_value_added_total", "5160"));
		assertThat(reading.tables().get(0).rows())
			.extracting(TableRow::rowKind, TableRow::orgLevel, TableRow::unitCodeText, TableRow::obsStatus)
			.containsExactly(tuple("grdp", "province", null, "estimate"), tuple("sector", "sector", "A", "estimate"),
					tuple("sector", "sector", "C", "estimate"));
	}

	@Test
	@Tag("D27")
	void theSymbolTellsTheVintageWhereNoColumnDoes() {
		Reading half = Forms.read(grdp("005.H/BCC-TKQG", "6 tháng đầu năm 2023", SECTOR_HEADER)
			.rows("TỔNG SẢN PHẨM TRÊN ĐỊA BÀN (GRDP)|01|#20000|#2000|", "C. Công nghiệp|02|#19000||")
			.write(this.folder, "005.H-BCC-TKQG_2023-6T.xlsx"));
		assertThat(half).extracting(Reading::periodCode, Reading::vintageCode).containsExactly("2023-H1", "estimate");
		assertThat(Forms.findings(half)).containsExactly("TOTAL_DIFFERS C8 20.000 > 19.000");
		Reading official = Forms.read(
				grdp("002.N/BCC-TKQG", "Năm 2022", "Ngành kinh tế|Mã số|GTTT theo giá so sánh 2010|Tình trạng số liệu")
					.rows("TỔNG SẢN PHẨM|01", "TRÊN ĐỊA BÀN (GRDP)|01|#23480.2|")
					.write(this.folder, "gui lai.xlsx"));
		assertThat(official).extracting(Reading::partCode, Reading::vintageCode).containsExactly("GRDP_SS", "official");
		assertThat(Forms.row(official, "grdp", "TRÊN ĐỊA BÀN (GRDP)"))
			.containsOnly(entry("grdp_constant_2010", "23480.2"));
	}

	@Test
	void wordsOfTheTitleTellTheVintage() {
		assertThat(vintages("Năm 2023 (Ước tính)")).containsExactly("estimate", "estimate");
		assertThat(vintages("Năm 2023 - Số liệu sơ bộ")).containsExactly("preliminary", "preliminary");
		assertThat(vintages("Số liệu chính thức năm 2023")).containsExactly("official", "final");
		assertThat(vintages("Năm 2023")).containsExactly("", "null");
	}

	/** Of the file, and of its one row. */
	private List<String> vintages(String title) {
		Reading reading = Forms.read(new Book().sheet("LaoDong")
			.rows("LỰC LƯỢNG LAO ĐỘNG", title, "Đơn vị tính: nghìn người",
					"Phân tổ|Mã số|Lực lượng lao động từ 15 tuổi trở lên|Lao động đang làm việc bình quân|Trong đó: lao động kinh tế số",
					"A|B|C|D|E", "Chung|#1|482,6|#474.9|#50")
			.write(this.folder, "LaoDong_2023.xlsx"));
		return List.of(reading.vintageCode(), String.valueOf(reading.tables().get(0).rows().get(0).obsStatus()));
	}

	@Test
	void theSymbolOfOfficialFiguresStandsOverPreliminaryOnesToo() {
		Reading reading = Forms.read(grdp("001.N/BCC-TKQG", "Năm 2023 (sơ bộ)", SECTOR_HEADER)
			.rows("TỔNG SẢN PHẨM TRÊN ĐỊA BÀN (GRDP)|01|#20000|#2000|", "C. Công nghiệp|02|#20000||")
			.write(this.folder, "001.N-BCC-TKQG_2023.xlsx"));
		assertThat(reading.vintageCode()).isEqualTo("preliminary");
		assertThat(reading.tables().get(0).rows()).extracting(TableRow::obsStatus)
			.containsExactly("preliminary", "preliminary");
	}

	@Test
	void readsTheUnitLineAndLeavesAreaHeadingsOut() {
		Reading reading = Forms.read(new Book().sheet("Biểu")
			.rows("Biểu số: 005.H/BCC-TKQG", "(Ước tính 6 tháng đầu năm 2024)", "|||||ĐVT: Triệu đồng", SECTOR_HEADER,
					"TỔNG SỐ (GRDP)|1|#20000000", "I. Khu vực nông, lâm nghiệp|2|#5000000",
					"Nông, lâm nghiệp và thủy sản|3|#5000000", "C. Công nghiệp|4|#15000000")
			.write(this.folder, "bieu005.xlsx"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(Forms.labels(reading, "sectors")).containsExactly("grdp: TỔNG SỐ (GRDP)",
				"sector: Nông, lâm nghiệp và thủy sản", "sector: C. Công nghiệp");
		assertThat(Forms.row(reading, "sectors", "TỔNG SỐ (GRDP)")).isEqualTo(Map.of("grdp_current", "20000"));
	}

	@Test
	@Tag("D81")
	void storesPersonsWhereThousandsArePrinted() {
		Reading reading = Forms.read(new Book().sheet("LaoDong")
			.rows("LỰC LƯỢNG LAO ĐỘNG", "Năm 2023", "Đơn vị tính: nghìn người",
					"Phân tổ|Mã số|Lực lượng lao động từ 15 tuổi trở lên|Lao động đang làm việc bình quân|Trong đó: lao động kinh tế số|Tình trạng số liệu",
					"A|B|C|D|E|F", "Chung|#1|482,6|#474.9|…|sb", "Nam|02|#250|#240|…|", "Nữ|03|#232.7|#234.9|…|")
			.write(this.folder, "LaoDong_2023.xlsx"));
		assertThat(Forms.row(reading, "labour", "Chung")).isEqualTo(Map.of("labour_force", "482600", "employed_average",
				"474900", "digital_economy_workers", "not_collected"));
		assertThat(Forms.labels(reading, "labour")).containsExactly("total: Chung");
		assertThat(reading.tables().get(0).rows().get(0).obsStatus()).isEqualTo("preliminary");
		assertThat(Forms.findings(reading)).containsExactly("PART_ABOVE_WHOLE D8 234.900 > 232.700");
	}

	@Test
	void aQuarterHasItsOwnPeriodAndOnlyTheLastIsAnEstimate() {
		Reading reading = Forms.read(new Book().sheet("BanLe")
			.rows("DOANH THU BÁN LẺ", "Năm 2023",
					"Chỉ tiêu|Mã số|Quý I|Quý II|Quý III|Quý IV|Cả năm|Tình trạng số liệu",
					"Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ tiêu dùng|01|#6912.4|#7000|||#13000|Ước tính",
					"- Bán lẻ hàng hóa|02|#5000|#5100||||")
			.write(this.folder, "BanLe_2023.xlsx"));
		String total = "Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ tiêu dùng";
		assertThat(reading.tables()).hasSize(2);
		assertThat(Forms.row(reading, "retail", total)).isEqualTo(Map.of("retail_sales@2023-Q1", "6912.4"));
		assertThat(reading.tables().get(1).rows()).extracting(TableRow::rowLabel, TableRow::obsStatus)
			.containsExactly(tuple(total, "estimate"), tuple("- Bán lẻ hàng hóa", "estimate"));
		assertThat(reading.vintageCode()).isEqualTo("estimate");
	}

	@Test
	@Tag("D19")
	@Tag("D54")
	@Tag("D82")
	void refusesAgeSumsThatDifferFromTheirBandsAndPadsCodes() {
		Reading reading = Forms
			.read(population("180|Huyện Tràng Định|#15912|#60214|#16318|#2890|#34106|#6900|#43986|#41006|#35210|Sơ bộ",
					"181|Huyện Bình Gia|#10000|#40000|#10000|#2000|#20000|#8000|||#20000|",
					"|Toàn tỉnh|#25912|#100214|||||||#55210|")
				.sheet("DS_Xa")
				.rows("DÂN SỐ XÃ", "Năm 2023", COMMUNE_HEADER, "06172|Xã Tân Mỹ|#1249|#5120|#3506|#3011|Sơ bộ",
						"#6173|Xã  Hoàng Văn Thụ|#100|#400|||", "4,90E+09|Xã Nào|#1|#2|||")
				.write(this.folder, "DanSo_2023.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("CODE_PADDED A5 6173 > 06173", "ROW_KEY_MISSING B6 Xã Nào",
				"BANDS_DIFFER I4 43.986 > 43.896");
		assertThat(Forms.row(reading, "districts", "Huyện Tràng Định")).contains(entry("population_15_plus", "error"),
				entry("adults_18_plus", "41006"), entry("population_15_17", "2890"));
		assertThat(Forms.labels(reading, "districts")).containsExactly("unit: Huyện Tràng Định",
				"unit: Huyện Bình Gia");
		assertThat(reading.tables().get(1).rows()).extracting(TableRow::unitCodeText, TableRow::obsStatus)
			.containsExactly(tuple("06172", "preliminary"), tuple("06173", "preliminary"));
		assertThat(reading.rowsRead()).isEqualTo(5);
		assertThat(reading.rowsRejected()).isEqualTo(1);
	}

	@Test
	void theTotalAloneIsTheProvince() {
		Reading reading = Forms.read(population("|Toàn tỉnh|#25912|#100000|||||||#55210|Sơ bộ").sheet("DS_Xa")
			.rows("DÂN SỐ XÃ", "Năm 2023", COMMUNE_HEADER, "06172|Xã Tân Mỹ|#1249|#5120|#3506|#3011|Sơ bộ")
			.write(this.folder, "DanSo_2023.xlsx"));
		assertThat(Forms.row(reading, "districts", "Toàn tỉnh")).contains(entry("population", "100000"));
	}

	@Test
	void aHeaderTurnedIntoADateIsFoundBetweenItsNeighbours() {
		Reading reading = Forms.read(new Book().sheet("DS_Huyen")
			.rows("DÂN SỐ", "Năm 2023", DISTRICT_HEADER.replace("15-17 tuổi", "@2023-07-15"),
					"180|Huyện Tràng Định|#15912|#60214|#16318|#2890|#34106|#6900|#43896|#41006|#35210|Sơ bộ")
			.sheet("DS_Xa")
			.rows("DÂN SỐ XÃ", "Năm 2023", COMMUNE_HEADER, "06172|Xã Tân Mỹ|#1249|#5120|#3506|#3011|Sơ bộ")
			.write(this.folder, "DanSo_2023.xlsx"));
		assertThat(Forms.row(reading, "districts", "Huyện Tràng Định")).contains(entry("population_15_17", "2890"));
	}

	private static Book population(String... rows) {
		return new Book().sheet("DS_Huyen").rows("DÂN SỐ", "Năm 2023", DISTRICT_HEADER).rows(rows);
	}

}
