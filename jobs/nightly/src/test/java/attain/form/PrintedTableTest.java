package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the language can say of books of printed tables, on books made for each case. */
class PrintedTableTest {

	private static final String FORM = """
			form: B
			title: {vi: thử, en: trial}
			calendar: statistical
			period: month
			files: ["{year}-{month}"]
			signs: [Vốn đầu tư, Sản phẩm]
			vocabulary:
			  versus: [so với]
			  plan: ["kế hoạch năm {year}", kế hoạch]
			  same_period: [cùng kỳ năm trước, cùng kỳ]
			  previous: [tháng trước]
			  base_year: [kỳ gốc]
			  continued: [tiếp theo]
			  leads: [Trong đó]
			""";

	private static final String INVESTMENT = """
			titles: [Vốn đầu tư]
			against: [toàn xã hội]
			total: [Tổng số]
			known: [Trung ương, Địa phương]
			series:
			  plan: {header: [Kế hoạch], period: year, measure: plan}
			  pct: {compared: plan, type: percent, measure: pct}
			  same: {compared: same_period, type: percent, measure: {current: same, earlier: same_earlier}}
			  previous: {compared: previous, type: percent, measure: previous}
			  december: {compared: december, type: percent, measure: december}
			  base: {compared: base_year, measure: base}
			  actual: {measure: {current: actual, earlier: actual_earlier}}
			checks:
			  - {own_rate: pct = 100 * actual / plan, within: 0.06}
			""";

	private static final String PRODUCTS = """
			titles: [Sản phẩm]
			units: [Đơn vị tính]
			indent: 1
			series:
			  output: {measure: output}
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void writeForm() throws IOException {
		Files.createDirectories(this.folder.resolve("forms/B"));
		Files.writeString(this.folder.resolve("forms/B.yaml"), FORM);
		Files.writeString(this.folder.resolve("forms/B/investment.yaml"), INVESTMENT);
		Files.writeString(this.folder.resolve("forms/B/products.yaml"), PRODUCTS);
	}

	private Reading read(Book book) throws IOException {
		FormCatalogue catalogue = FormCatalogue.read(this.folder.resolve("forms"));
		assertThat(catalogue.problems()).isEmpty();
		return new FormReader(catalogue).read(book.write(this.folder, "2023-09-28-b.xlsx"), "2023-09-28-b.xlsx");
	}

	private static Map<String, String> row(Reading reading, String table, String label) {
		return Forms.row(reading, table, label);
	}

	@Test
	void aHeaderOverSeveralUnmergedRowsGivesEachColumnItsPeriod() throws IOException {
		Reading reading = read(new Book().sheet("VonDT")
			.rows("19. Vốn đầu tư từ ngân sách", "tháng 9 và 9 tháng năm 2023", "||||||Tỷ đồng",
					"||Thực hiện|Ước tính|Cộng dồn|9 tháng năm|Tháng 9", "||tháng 8|tháng 9|9 tháng|2023 so với|so với",
					"||năm|năm|năm|kế hoạch|tháng", "||#2023|#2023|#2023|năm 2022 (%)|trước (%)",
					"Tổng số||#10|#12|#100|#61.5|#102", "|Trung ương|#4|#5|119,6|…|-"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading.periodCode()).isEqualTo("2023-09");
		assertThat(row(reading, "investment", "Tổng số")).isEqualTo(Map.of("actual_earlier@2023-08", "10",
				"actual@2023-09", "12", "actual@2023-9M", "100", "pct@2023-9M", "61.5", "previous@2023-09", "102"));
		assertThat(row(reading, "investment", "Trung ương")).containsEntry("actual@2023-9M", "119.6")
			.containsEntry("pct@2023-9M", "not_collected");
	}

	@Test
	void theHalvesOfAComparisonMayStandInAnyOrder() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("1. Vốn đầu tư tháng 9 năm 2023", "||So với cùng kỳ năm trước (%)||Tháng 9 năm 2023 so với:",
					"||Tháng 9|9 tháng|Kỳ gốc|Tháng 12|Tháng 8", "||||(2019)|năm 2022|năm 2023",
					"Tổng số||#101|#102|#130|#104|#105")
			.merge("C2:D2", "E2:G2"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(row(reading, "investment", "Tổng số")).isEqualTo(Map.of("same@2023-09", "101", "same@2023-9M", "102",
				"base@2023-09", "130", "december@2023-09", "104", "previous@2023-09", "105"));
	}

	@Test
	void aRowStandsUnderItsHeadingAndUnderTheRowThatItIsAPartOf() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("1. Vốn đầu tư", "||Ước tính tháng 9 năm 2023", "Tổng số||#9", "A. Phân theo cấp", "|Trung ương|#5",
					"|Trong đó: Bộ Y tế|#1", "|Địa phương|#4", "|Trong đó:", "B. Một số tỉnh và", "thành phố",
					"|Hà Nội|#2", "|Huế, cả vùng|", "|ven biển|#1", "(*) Ghi chú"));
		assertThat(reading.tables().get(0).rows()).extracting(TableRow::breakdownCode)
			.containsExactly("", "phan-theo-cap|trung-uong", "phan-theo-cap|trung-uong|bo-y-te",
					"phan-theo-cap|dia-phuong", "mot-so-tinh-va-thanh-pho|ha-noi",
					"mot-so-tinh-va-thanh-pho|hue-ca-vung-ven-bien");
		assertThat(Forms.findings(reading))
			.containsExactly("LABEL_NEW Trong đó: Bộ Y tế; Hà Nội; Huế, cả vùng ven biển > investment");
	}

	@Test
	void theUnitOfARowIsPartOfItsCodeAndADittoMarkRepeatsIt() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("2. Sản phẩm chủ yếu tháng 9 năm 2023", "|Đơn vị|Tháng 9", "|tính|năm 2023", "Than|Nghìn tấn|1 614,0",
					"- Trung ương|\"|#2", "Bia|Triệu lít|#3"));
		assertThat(reading.tables().get(0).rows()).extracting(TableRow::breakdownCode)
			.containsExactly("than|nghin-tan", "than|trung-uong|nghin-tan", "bia|trieu-lit");
		assertThat(row(reading, "products", "Than")).containsEntry("output@2023-09", "1614");
	}

	@Test
	void severalTablesStandOnOneSheetAndGoOnAfterAPage() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("1. Vốn đầu tư", "||Tháng 9 năm 2023", "Tổng số||#9", "Một số tỉnh", "|Hà Nội|#2", "",
					"1. (Tiếp theo) Vốn đầu tư", "||Tháng 9 năm 2023", "|Huế|#3", "", "2. Sản phẩm",
					"|Đơn vị tính|Tháng 9/2023", "Bia|lít|#4", "", "3. Dân số", "|Nam|Nữ", "Cả nước|#50|#51"));
		assertThat(reading.tables()).extracting(TableReading::tableCode)
			.containsExactly("investment", "investment", "products");
		assertThat(reading.tables().get(1).rows().get(0).breakdownCode()).isEqualTo("mot-so-tinh|hue");
		assertThat(reading.tables().get(2).rows()).hasSize(1);
	}

	@Test
	void aPrintedRateThatIsNotOursIsAFinding() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("1. Vốn đầu tư", "||Kế hoạch|Ước tính|Tháng 9/2023", "||năm 2023|tháng 9|so với kế hoạch",
					"|||năm 2023|năm 2023 (%)", "Tổng số||#200|#50|#25.05", "|Trung ương|#100|#20|#20.1"));
		assertThat(Forms.findings(reading)).containsExactly("OWN_RATE_DIFFERS E6 20,1 > 20");
	}

	@Test
	void whatIsKnownByItsTitleAndCannotBeReadIsAnError() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("1. Vốn đầu tư", "||Tháng 9 năm 2023||nháp so với", "Tổng số||#9||#7", "", "", "", "||#3")
			.sheet("b")
			.rows("2. Vốn đầu tư", "||Ba|Bảy", "Tổng số||#9|#1")
			.sheet("c")
			.rows("Ghi chú"));
		assertThat(Forms.findings(reading)).containsExactly("SHEET_IGNORED c",
				"COLUMN_UNBOUND E2 nháp so với > investment", "FIGURES_OUTSIDE_TABLE A7 7–7 > investment",
				"TABLE_UNBOUND A1 2. Vốn đầu tư > investment");
	}

	@Test
	void aTableThatStandsTwiceIsReadOnce() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("1. Vốn đầu tư", "||Tháng 9 năm 2023", "Tổng số||#9", "|Hà Nội|#3")
			.sheet("a (2)")
			.rows("1. Vốn đầu tư", "||Tháng 9 năm 2023", "Tổng số||#9", "|Hà Nội|#3"));
		assertThat(reading.tables()).hasSize(1);
		assertThat(Forms.findings(reading)).contains("SHEET_SURPLUS a (2) > 1. Vốn đầu tư");
	}

	@Test
	void theMonthOfMostTablesIsThatOfTheBook() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("1. Vốn đầu tư", "||Tháng 5 năm 2023", "Tổng số||#9")
			.sheet("b")
			.rows("2. Sản phẩm", "|Đơn vị tính|Tháng 5/2023|Tháng 9", "Bia|lít|#4|#5"));
		assertThat(reading.periodCode()).isEqualTo("2023-09");
		assertThat(row(reading, "investment", "Tổng số")).containsKey("actual_earlier@2023-05");
	}

	@Test
	void aForgottenYearInMostTitlesDoesNotMoveTheBookToAnotherYear() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("1. Vốn đầu tư", "||Tháng 9 năm 2022", "Tổng số||#9.5")
			.sheet("b")
			.rows("2. Sản phẩm", "|Đơn vị tính|Tháng 9/2022|", "Bia|lít|#4.5|")
			.sheet("c")
			.rows("3. Sản phẩm", "|Đơn vị tính|Tháng 9/2023|", "Than|tấn|#4.5|"));
		assertThat(reading.periodCode()).isEqualTo("2023-09");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12. ", "12/ ", "12.1. ", "XII) ", "Biểu 12: ", "Bảng số 3. " })
	void aTitleIsNumberedInAnyWay(String number) throws IOException {
		Reading reading = read(
				new Book().sheet("a").rows(number + "Vốn đầu tư", "||Tháng 9 năm 2023", "Tổng số||#9", "|Hà Nội|#3"));
		assertThat(reading.tables()).singleElement().satisfies((table) -> assertThat(table.rows()).hasSize(2));
	}

	@Test
	void aTitleStandsInAnyColumnAndGoesOnBelowItself() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("|||1. Vốn đầu tư", "|||tháng 9 và 9 tháng năm 2023", "", "||||Thực hiện|Ước tính",
					"||||tháng 8|tháng 9", "|Tổng số|||#8|#9"));
		assertThat(row(reading, "investment", "Tổng số"))
			.isEqualTo(Map.of("actual_earlier@2023-08", "8", "actual@2023-09", "9"));
	}

	@Test
	void theEndOfATitleBelowTheUnitIsNoHeader() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("1. Vốn đầu tư", "|||Tỷ đồng", "tháng 9 và 9 tháng năm 2023", "||Tháng 8 năm 2023|Tháng 9 năm 2023",
					"Tổng số||#8|#9")
			.merge("A3:D3"));
		assertThat(row(reading, "investment", "Tổng số"))
			.isEqualTo(Map.of("actual_earlier@2023-08", "8", "actual@2023-09", "9"));
	}

	@Test
	void aRowNamedLikeATitleIsARow() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("2. Sản phẩm", "|Đơn vị tính|Tháng 9/2023", "Than|tấn|#4", "Vốn đầu tư", "Trong nước|tấn|#3",
					"Vốn đầu tư|tấn|1,5"));
		assertThat(reading.tables()).singleElement().satisfies((table) -> assertThat(table.rows()).hasSize(3));
	}

	@Test
	void aGroupThatIsNotMergedHoldsTheColumnsToItsRight() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("1. Vốn đầu tư", "||Thực hiện||So với cùng kỳ năm trước (%)|", "||Tháng 8|Tháng 9|Tháng 8|Tháng 9",
					"||năm 2023|năm 2023|năm 2023|năm 2023", "Tổng số||#8|#9|#108|#109"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(row(reading, "investment", "Tổng số")).isEqualTo(Map.of("actual_earlier@2023-08", "8",
				"actual@2023-09", "9", "same_earlier@2023-08", "108", "same@2023-09", "109"));
	}

	@Test
	void aColumnWithoutAnyFigureIsALabel() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("1. Vốn đầu tư tháng 9 năm 2023", "Cấp||Số vốn|Ghi chú", "A||1|2", "Tổng số||#9|"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(row(reading, "investment", "Tổng số")).isEqualTo(Map.of("actual@2023-09", "9"));
	}

	@Test
	void aMonthWithoutYearThatIsStillToComeWasInTheYearBefore() throws IOException {
		Reading reading = read(new Book().sheet("a")
			.rows("1. Vốn đầu tư tháng 9 năm 2023", "||Thực hiện tháng 12|Ước tính tháng 9", "Tổng số||#8|#9")
			.sheet("b")
			.rows("2. Sản phẩm", "|Đơn vị tính|Tháng 9/2023", "Than|tấn|#4"));
		assertThat(row(reading, "investment", "Tổng số")).containsEntry("actual_earlier@2022-12", "8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "từ 01/01 - 20/9/2023", "từ 1/1/2023 đến ngày 20/9/2023", "tính đến 20-9-2023",
			"từ đầu năm đến ngày 20 tháng 9 năm 2023" })
	void theDaysOfATitleAreTheMonthsSinceJanuary(String days) throws IOException {
		Reading reading = read(
				new Book().sheet("a").rows("1. Vốn đầu tư " + days, "||Số vốn|So với cùng kỳ (%)", "Tổng số||#9|#101"));
		assertThat(row(reading, "investment", "Tổng số"))
			.isEqualTo(Map.of("actual@2023-9M", "9", "same@2023-9M", "101"));
	}

	@Test
	void previewIsToldWhereTheTablesStand() throws IOException {
		Path file = new Book().sheet("a")
			.rows("1. Vốn đầu tư", "||Tháng 9 năm 2023", "Tổng số||#9", "", "2. Sản phẩm", "|Đơn vị tính|Tháng 9/2023",
					"Bia|lít|#4.5")
			.write(this.folder, "2023-09-28-b.xlsx");
		FormCatalogue catalogue = FormCatalogue.read(this.folder.resolve("forms"));
		assertThat(new FormReader(catalogue).trace(file, "2023-09-28-b.xlsx").tables())
			.extracting(TableTrace::tableCode, TableTrace::firstHeaderRow, TableTrace::lastHeaderRow,
					(table) -> table.columns().keySet().toString(), (table) -> table.rowKinds().toString())
			.containsExactly(tuple("investment", 1, 2, "[1, 2, 3]", "{3=item}"),
					tuple("products", 5, 6, "[1, 2, 3]", "{7=item}"));
	}

	@Test
	void misspeltKeysOfATableFileAreRefusedWithItsName() throws IOException {
		Files.writeString(this.folder.resolve("forms/B/products.yaml"), PRODUCTS.replace("units:", "unit:"));
		assertThat(FormCatalogue.read(this.folder.resolve("forms")).problems()).extracting(FormProblem::toString)
			.containsExactly("B/products.yaml:2: unknown key 'unit'. Nearest: units");
	}

}
