package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F03: a sheet per district and a summary that repeats them. */
class TradeFormTest {

	private static final String TOP = "TT|Huyện, thành phố / xã|Số hộ gia đình|Hộ có cửa hàng số|||Tài khoản người mua"
			+ "|Doanh thu TMĐT|DN sử dụng hợp đồng điện tử";

	private static final String LOW = "|||Postmart|Voso|Trong đó: trùng|||";

	@TempDir
	Path folder;

	private static Book sheet(Book book, String name, String unit) {
		return book.sheet(name)
			.rows("SỞ CÔNG THƯƠNG", "BÁO CÁO THƯƠNG MẠI ĐIỆN TỬ", "Quý II năm 2023", "|||||||" + unit, TOP, LOW)
			.merge("A5:A6", "B5:B6", "C5:C6", "D5:F5", "G5:G6", "H5:H6", "I5:I6");
	}

	private static Book trangDinh(Book book) {
		return sheet(book, "Huyện Tràng Định", "Đơn vị tính: triệu đồng").rows(
				"1|Xã Hùng Sơn|9.000|3.000|2.500|500|12.000|7.450,5|20",
				"2|Xã Kháng Chiến|7.240|2.104|1.877|312|9.980|5.000|17 DN",
				"|Tổng cộng|16.240|5.104|4.377|812|21.980|12.450,5|37", "|||||||Ngày 12 tháng 7 năm 2023");
	}

	@Test
	void storesTheTotalOfEverySheetInTheUnitOfTheWarehouse() {
		Reading reading = Forms.read(trangDinh(new Book()).write(this.folder, "TMDT_QII_2023.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("NUMBER_WITH_UNIT I8 17 DN > 17");
		assertThat(reading).extracting(Reading::formCode, Reading::calendar, Reading::periodCode, Reading::senderText)
			.containsExactly("F03", "statistical", "2023-Q2", "SỞ CÔNG THƯƠNG");
		assertThat(Forms.row(reading, "districts", "Tổng cộng")).isEqualTo(Map.of("trade_households_own", "16240",
				"households_store_postmart", "5104", "households_store_voso", "4377", "households_store_overlap", "812",
				"buyer_accounts", "21980", "ecommerce_revenue", "12.4505", "enterprises_with_econtract", "37"));
		assertThat(reading.tables()).flatExtracting(TableReading::rows)
			.extracting(TableRow::orgLevel, TableRow::unitNameText)
			.containsExactly(tuple("district", "Huyện Tràng Định"));
	}

	/** D46, D47: another unit, another column, a name typed on another machine. */
	@Test
	@Tag("D32")
	@Tag("D46")
	@Tag("D47")
	void everySheetHasItsOwnUnitColumnsAndEncoding() {
		Book book = trangDinh(new Book());
		String name = Normalizer.normalize("Huyện Bắc Sơn", Normalizer.Form.NFD);
		book.sheet(name)
			.rows("SỞ CÔNG THƯƠNG", "BÁO CÁO THƯƠNG MẠI ĐIỆN TỬ", "Quý II năm 2023", "|||||||Đơn vị tính: tỷ đồng",
					TOP.replace("Tài khoản", "Ghi chú của phòng|Tài khoản"), "|||Postmart|Voso|Trong đó: trùng||||")
			.merge("D5:F5")
			.rows("1|" + name + "|#15000|#4000|#3500||x|#18000|#9.8|#21");
		Reading reading = Forms.read(book.write(this.folder, "TMDT_QII_2023.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("NUMBER_WITH_UNIT I8 17 DN > 17");
		assertThat(Forms.row(reading, "districts", "Huyện Bắc Sơn")).isEqualTo(Map.of("trade_households_own", "15000",
				"households_store_postmart", "4000", "households_store_voso", "3500", "buyer_accounts", "18000",
				"ecommerce_revenue", "9.8", "enterprises_with_econtract", "21"));
	}

	@Test
	void theSummaryIsComparedAndNeverStored() {
		Book book = trangDinh(new Book());
		sheet(book, "Tổng hợp", "Đơn vị tính: tỷ đồng").rows("1|H. Tràng Định|16.240|5.105|4.377|812|21.980|12,5|37",
				"2|Huyện Bình Gia|10.000|3.000|2.000|100|9.000|5,0|11",
				"|Tổng cộng|26.240|8.105|6.377|912|30.980|17,5|48");
		Reading reading = Forms.read(book.write(this.folder, "TMDT_QII_2023.xlsx"));
		assertThat(Forms.findings(reading)).containsExactly("NUMBER_WITH_UNIT I8 17 DN > 17",
				"SUMMARY_DIFFERS D7 5.105 > 5.104", "SUMMARY_DIFFERS B8 Huyện Bình Gia > …");
		assertThat(reading.tables()).flatExtracting(TableReading::rows).hasSize(1);
	}

	@Test
	void aSheetWithoutAColumnIsLostAloneAndATotalMustAddUp() {
		Book book = sheet(new Book(), "Huyện Chi Lăng", "Đơn vị tính: triệu đồng").rows("1|Xã Một|10|4|3|1|5|100|2",
				"|Cộng|11|4|3|1|5|100|2");
		book.sheet("Huyện Văn Lãng")
			.rows("Quý II năm 2023", "TT|Huyện, thành phố|Số hộ gia đình|Postmart|Voso|Tài khoản người mua",
					"1|Huyện Văn Lãng|10|4|3|5");
		Reading reading = Forms.read(book.write(this.folder, "TMDT_QII_2023.xlsx"));
		assertThat(reading.rejected()).isFalse();
		assertThat(Forms.findings(reading)).containsExactly(
				"HEADER_MISSING TT | Huyện, thành phố | Số hộ gia đình | Postmart | Voso | Tài khoản người mua > Doanh thu TMĐT",
				"HEADER_MISSING TT | Huyện, thành phố | Số hộ gia đình | Postmart | Voso | Tài khoản người mua > DN sử dụng hợp đồng điện tử",
				"TOTAL_DIFFERS C8 11 > 10");
		assertThat(Forms.labels(reading, "districts")).containsExactly("total: Cộng");
	}

}
