package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them, in workbooks of F01, F07 and F10. */
class NumberDefectsTest {

	private static final String INSPECTIONS = "Tỷ lệ hoạt động kiểm tra thực hiện qua môi trường số";

	private static final String DISTRICT_HEADER = "TT|Xã, phường, thị trấn|Hồ sơ công việc - Tổng số|- Trong đó: mật"
			+ "|- Xử lý trên mạng|Tỷ lệ (%)|Truyền thanh thông minh|Số cuộc kiểm tra / qua môi trường số"
			+ "|Người được tập huấn kỹ năng số (lũy kế)|Tổ CNSCĐ: số tổ / số thôn"
			+ "|Số hoạt động (họp, hội nghị, tập huấn) - Tổng số|- Trực tuyến|Xã thử nghiệm phổ biến kỹ năng số";

	@TempDir
	Path folder;

	/** A department's month with one indicator: its plan, month and year to date. */
	private Reading rates(String plan, String month, String toDate) {
		return Forms.read(department(plan, month, toDate).write(this.folder, "BC_CDS_T04_2023_STTTT.xlsx"));
	}

	private static Book department(String plan, String month, String toDate) {
		return new Book().sheet("Biểu 01")
			.rows("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "Biểu 01/CĐS-T", "Tháng 4 năm 2023",
					"STT|Chỉ tiêu|ĐVT|Kế hoạch năm 2023|Thực hiện tháng 4|Lũy kế từ đầu năm",
					"1|" + INSPECTIONS + "|%|" + plan + "|" + month + "|" + toDate, "2|Tỷ lệ DNNVV|%|85|80|81,5");
	}

	private static List<String> cells(Reading reading) {
		return Forms.findings(reading).stream().filter((finding) -> !finding.startsWith("SHEET_MISSING")).toList();
	}

	private static Map<String, String> inspections(Reading reading) {
		return Forms.row(reading, "rates", INSPECTIONS);
	}

	private static Map<String, String> other(Reading reading) {
		return Forms.row(reading, "rates", "Tỷ lệ DNNVV");
	}

	private Reading communes(String... rows) {
		return Forms.read(new Book().sheet("Sheet1")
			.rows("UBND HUYỆN CHI LĂNG", "Tháng 4 năm 2023", DISTRICT_HEADER)
			.rows(rows)
			.write(this.folder, "BC_ChiLang_T4_2023.xlsx"));
	}

	@Test
	@Tag("D01")
	void aCommaStartsTheFraction() {
		Reading reading = rates("25", "12,4", "12,5");
		assertThat(cells(reading)).isEmpty();
		assertThat(inspections(reading)).containsEntry("reported_digital_inspection_rate", "12.5");
	}

	@Test
	@Tag("D02")
	void aDotGroupsThousandsOfACount() {
		Reading reading = communes("1|Xã Quan Sơn|1.543|0|1.200");
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(Forms.row(reading, "communes", "Xã Quan Sơn")).contains(entry("commune_work_files_total", "1543"));
	}

	@Test
	@Tag("D03")
	void aDotBeforeOneOrTwoDigitsOfAPercentageIsRepaired() {
		Reading reading = rates("25", "12,4", "12.5");
		assertThat(cells(reading)).containsExactly("NUMBER_DOT_DECIMAL F5 12.5 > 12,5");
		assertThat(inspections(reading)).containsEntry("reported_digital_inspection_rate", "12.5");
	}

	@Test
	@Tag("D04")
	void aDotBeforeThreeDigitsOfAPercentageIsTwoNumbers() {
		Reading reading = rates("25", "12,4", "1.027");
		assertThat(cells(reading)).containsExactly("NUMBER_AMBIGUOUS F5 1.027");
		assertThat(inspections(reading)).containsEntry("reported_digital_inspection_rate", "error");
		assertThat(other(reading)).containsEntry("reported_sme_platform_rate", "81.5");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00A0", "\u2009", "\u202F", "" })
	@Tag("D06")
	void anyBlankBeforeTheSignIsNoMatter(String blank) {
		Reading reading = rates("25", "12,4", "97,92" + blank + "%");
		assertThat(cells(reading)).isEmpty();
		assertThat(inspections(reading)).containsEntry("reported_digital_inspection_rate", "97.92");
	}

	@Test
	@Tag("D07")
	void aFractionWithPercentFormatIsAPercentage() {
		Reading reading = rates("%0.25", "%0.5", "%0.855");
		assertThat(cells(reading)).isEmpty();
		assertThat(inspections(reading)).isEqualTo(Map.of("_plan", "25", "reported_digital_inspection_rate", "85.5"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "#0.855", "0,855" })
	@Tag("D08")
	void aFractionWithoutPercentFormatIsRefused(String typed) {
		Reading reading = rates("25", "12,4", typed);
		assertThat(cells(reading)).singleElement()
			.asString()
			.startsWith("PERCENT_OR_FRACTION F5 0")
			.endsWith("> 85,5 % / 0,855 %");
		assertThat(inspections(reading)).containsEntry("reported_digital_inspection_rate", "error");
	}

	@Test
	@Tag("D09")
	void leadingZerosAndTheUniverseOfARankAreRead() {
		Reading reading = Forms.read(department("02%", "07%", "07%").sheet("DTI 2022")
			.rows("", "", "Năm đánh giá||#2022", "", "", "Số tỉnh, thành phố được xếp hạng||#63", "",
					"STT|Chỉ số|Điểm tối đa|Điểm đạt được|Xếp hạng", "|Tổng điểm DTI cấp tỉnh|#1|0,6|05/63")
			.write(this.folder, "BC_CDS_T04_2023_STTTT.xlsx"));
		assertThat(cells(reading)).isEmpty();
		assertThat(inspections(reading)).isEqualTo(Map.of("_plan", "2", "reported_digital_inspection_rate", "7"));
		assertThat(Forms.row(reading, "dti", "Tổng điểm DTI cấp tỉnh")).containsEntry("dti_rank", "5");
		assertThat(Forms.row(reading, "dti", "Số tỉnh, thành phố được xếp hạng")).containsEntry("dti_universe", "63");
	}

	@ParameterizedTest
	@CsvSource({ "trên 70, 70", ">70, 70", "khoảng 20, 20", "tối thiểu 35%, 35" })
	@Tag("D10")
	void aBoundIsAPlanAndNoActual(String typed, String plan) {
		Reading reading = rates(typed, "12,4", typed);
		assertThat(cells(reading)).containsExactly("NUMBER_COMPARATOR F5 " + typed);
		assertThat(inspections(reading)).isEqualTo(Map.of("_plan", plan, "reported_digital_inspection_rate", "error"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "15% đến 20%", "15-20", "15÷20" })
	@Tag("D11")
	void aRangeIsAPlanAndNoActual(String typed) {
		Reading reading = rates(typed, "12,4", typed);
		assertThat(cells(reading)).containsExactly("NUMBER_RANGE F5 " + typed);
		assertThat(inspections(reading)).isEqualTo(Map.of("_plan", "15", "reported_digital_inspection_rate", "error"));
	}

	@Test
	@Tag("D12")
	void aDashIsZeroInStatisticsAndElsewhereNotCollected() {
		Reading statistics = Forms.read(new Book().sheet("TKQG")
			.rows("001.N/BCC-TKQG", "TỔNG SẢN PHẨM TRÊN ĐỊA BÀN", "Năm 2023", "|||||Đơn vị tính: tỷ đồng",
					"Chỉ tiêu / Ngành kinh tế|Mã số|GTTT theo giá hiện hành|Trong đó: kinh tế số|Tỷ trọng (%)",
					"TỔNG SẢN PHẨM TRÊN ĐỊA BÀN (GRDP)|01|#10|#2", "  A. Nông nghiệp|02|#4|-",
					"  C. Công nghiệp|03|#6|#2")
			.write(this.folder, "001.N-BCC-TKQG_2023.xlsx"));
		assertThat(Forms.findings(statistics)).isEmpty();
		assertThat(Forms.row(statistics, "sectors", "A. Nông nghiệp"))
			.isEqualTo(Map.of("sector_value_added", "4", "sector_digital_value_added", "0"));
		assertThat(Forms.row(communes("1|Xã Quan Sơn|-|0|-"), "communes", "Xã Quan Sơn"))
			.contains(entry("commune_work_files_total", "not_collected"), entry("commune_work_files_secret", "0"));
	}

	@ParameterizedTest
	@CsvSource({ "…, not_collected, D13", "..., not_collected, D13", "x, not_applicable, D14" })
	@Tag("D13")
	@Tag("D14")
	void aSignIsTheReasonOfAMissingValue(String sign, String reason) {
		Reading reading = communes("1|Xã Quan Sơn|#100|" + sign + "|#50");
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(Forms.row(reading, "communes", "Xã Quan Sơn")).contains(entry("commune_work_files_total", "100"),
				entry("commune_work_files_secret", reason), entry("commune_work_files_online", "50"));
	}

	@ParameterizedTest
	@CsvSource({ "!, #REF!", "!#DIV/0!, #DIV/0!", "!#N/A, #N/A", "#DIV/0!, #DIV/0!" })
	@Tag("D15")
	void anErrorCostsItsCellAlone(String typed, String found) {
		Reading reading = communes("1|Xã Quan Sơn|#100|#0|" + typed);
		assertThat(Forms.findings(reading)).containsExactly("CELL_IS_ERROR E4 " + found);
		assertThat(Forms.row(reading, "communes", "Xã Quan Sơn")).contains(entry("commune_work_files_total", "100"),
				entry("commune_work_files_online", "error"));
	}

	@Test
	@Tag("D16")
	void aFormulaWithoutResultIsNeverEvaluated() {
		Reading reading = communes("1|Xã Quan Sơn|#100|#0|=C4-10", "2|Xã Vân An|#80|#0|#70");
		assertThat(reading.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.code().name()).isEqualTo("FORMULA_WITHOUT_VALUE");
			assertThat(finding.rawText()).isEqualTo("=C4-10");
		});
		assertThat(Forms.row(reading, "communes", "Xã Quan Sơn")).contains(entry("commune_work_files_total", "100"),
				entry("commune_work_files_online", "error"));
		assertThat(Forms.row(reading, "communes", "Xã Vân An")).contains(entry("commune_work_files_online", "70"));
	}

	@Test
	@Tag("D17")
	void aUnitInTheCellIsTakenOffAndAChangeIsNoLevel() {
		Reading reading = communes("1|Xã Quan Sơn|1.245 người|37 DN|#50");
		assertThat(Forms.findings(reading)).containsExactly("NUMBER_WITH_UNIT C4 1.245 người > 1.245",
				"NUMBER_WITH_UNIT D4 37 DN > 37");
		assertThat(Forms.row(reading, "communes", "Xã Quan Sơn")).contains(entry("commune_work_files_total", "1245"),
				entry("commune_work_files_secret", "37"));
		Reading change = rates("25", "12,4", "tăng 3,2%");
		assertThat(cells(change)).containsExactly("NUMBER_IS_CHANGE F5 tăng 3,2%");
		assertThat(inspections(change)).containsEntry("reported_digital_inspection_rate", "error");
	}

}
