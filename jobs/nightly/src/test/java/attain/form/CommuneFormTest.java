package attain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F11: labels and values of one commune. */
class CommuneFormTest {

	private static final String[] FIGURES = { "Tổng số hộ|#1254|hộ", "Hộ có cửa hàng số|#655|hộ",
			"Hộ có TK thanh toán điện tử|#702|hộ", "Hộ có cả hai|#610|hộ", "Hộ có đường Internet cáp quang|#688|hộ",
			"Số người có điện thoại thông minh|#3702|người", "- Trong đó: từ đủ 18 tuổi trở lên|#3118|người",
			"Số người trong độ tuổi lao động đã được đào tạo kỹ năng số cơ bản (mỗi người tính một lần)|#1486|người" };

	private static final Map<String, String> VALUES = Map.of("commune_households_own", "1254", "households_with_store",
			"655", "households_with_epayment", "702", "households_with_store_and_epayment", "610",
			"households_with_fibre_own", "688", "persons_with_smartphone", "3702", "adults_with_smartphone", "3118",
			"skill_persons_trained", "1486");

	@TempDir
	Path folder;

	private Reading read(Book book) {
		return Forms.read(book.write(this.folder, "xa_06172_2023Q2.xlsx"));
	}

	private Reading read(Charset charset, String name, String... lines) throws IOException {
		Path file = this.folder.resolve(name);
		String text = String.join("\r\n", lines) + "\r\n";
		Files.write(file, ((charset == StandardCharsets.UTF_16LE) ? "\uFEFF" + text : text).getBytes(charset));
		return Forms.read(file);
	}

	private static Book form() {
		return new Book().sheet("F11")
			.rows("UBND xã Tân Mỹ", "PHIẾU SỐ LIỆU QUÝ", "Mã xã|06172", "Kỳ báo cáo|Quý II/2023", "Chỉ tiêu|Số|ĐVT")
			.rows(FIGURES);
	}

	@Test
	void readsTheFiguresBesideTheirLabels() {
		Reading reading = read(form());
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading).extracting(Reading::formCode, Reading::calendar, Reading::periodCode, Reading::senderText)
			.containsExactly("F11", "management", "2023-Q2", "06172 UBND xã Tân Mỹ");
		assertThat(Forms.row(reading, "commune", "06172")).isEqualTo(VALUES);
		TableRow row = reading.tables().get(0).rows().get(0);
		assertThat(row).extracting(TableRow::rowNo, TableRow::labelColumn, TableRow::orgLevel, TableRow::unitCodeText)
			.containsExactly(3, "B", "commune", "06172");
		assertThat(reading.tables().get(0).slots()).extracting(Slot::columnLetter).contains("B6", "B13");
		assertThat(reading.tables().get(0).slots()).extracting(Slot::columnLabel)
			.contains("Tổng số hộ", "Trong đó: từ đủ 18 tuổi trở lên");
	}

	@Test
	void insertedRowsAndColumnsAndANoteChangeNothing() {
		Book moved = new Book().sheet("F11")
			.rows("|UBND xã Tân Mỹ", "", "", "|Mã xã||06172", "|Kỳ báo cáo||Quý 2/2023", "");
		for (String figure : FIGURES) {
			moved.rows("1|" + figure.replaceFirst("\\|", "||"));
		}
		moved.rows("", "|Ghi chú: hộ có cửa hàng số là hộ bán hàng trên sàn.", "|||Ngày 16/6/2023");
		Reading reading = read(moved);
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(Forms.row(reading, "commune", "06172")).isEqualTo(VALUES);
		assertThat(reading.tables().get(0).slots()).extracting(Slot::columnLetter).contains("D7");
	}

	@Test
	void theSameAsTextInThreeEncodings() throws IOException {
		String[] lines = { "UBND xã Tân Mỹ", "Mã xã;06172", "Kỳ báo cáo;Quí 2 năm 2023", "Tổng số hộ;1.254;hộ",
				"Hộ có cửa hàng số;655;hộ", "Hộ có TK thanh toán điện tử;702;hộ", "Hộ có cả hai;610;hộ",
				"Hộ có đường Internet cáp quang;688;hộ", "Số người có điện thoại thông minh;3.702;người",
				"- Trong đó: từ đủ 18 tuổi trở lên;3.118;người",
				"Số người trong độ tuổi lao động đã được đào tạo kỹ năng số cơ bản;1.486;người" };
		Reading unicode = read(StandardCharsets.UTF_8, "xa_06172_2023Q2.csv", lines);
		assertThat(Forms.findings(unicode)).isEmpty();
		assertThat(Forms.row(unicode, "commune", "06172")).isEqualTo(VALUES);
		for (int i = 0; i < lines.length; i++) {
			lines[i] = toneMarksApart(lines[i]);
		}
		Reading windows = read(Charset.forName("windows-1258"), "xa_06172_2023Q2.csv", lines);
		assertThat(Forms.findings(windows)).containsExactly("ENCODING_REPAIRED windows-1258 > UTF-8");
		assertThat(Forms.row(windows, "commune", "06172")).isEqualTo(VALUES);
	}

	/**
	 * As code page 1258 wants it: the tone is a character of its own, all other marks are
	 * not.
	 */
	private static String toneMarksApart(String text) {
		StringBuilder apart = new StringBuilder();
		for (char letter : text.toCharArray()) {
			String marks = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
			String tone = marks.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
			apart.append(Normalizer.normalize(marks.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""),
					Normalizer.Form.NFC));
			apart.append(tone);
		}
		return apart.toString();
	}

	@Test
	void theSameAsARowOfAMailTable() throws IOException {
		Reading below = read(StandardCharsets.UTF_8, "xa_06172_2023Q2.csv",
				"Mã xã,Kỳ báo cáo,Tổng số hộ,Hộ có cửa hàng số,Hộ có TK thanh toán điện tử,Hộ có cả hai,"
						+ "Hộ có đường Internet cáp quang,Số người có điện thoại thông minh,Từ đủ 18 tuổi trở lên,"
						+ "Số người trong độ tuổi lao động đã được đào tạo kỹ năng số cơ bản",
				"06172,Quý II/2023,1254,655,702,610,688,3702,3118,1486");
		assertThat(Forms.findings(below)).isEmpty();
		assertThat(Forms.row(below, "commune", "06172")).isEqualTo(VALUES);
		assertThat(below.tables().get(0).slots()).extracting(Slot::columnLetter).contains("C2", "J2");
		Reading next = read(StandardCharsets.UTF_8, "xa_06172_2023Q3.csv",
				"Mã xã,06172,Kỳ báo cáo,Q3/2023,Tổng số hộ,1254,Hộ có cửa hàng số,655,Hộ có TK thanh toán điện tử,702,"
						+ "Hộ có cả hai,610,Hộ có đường Internet cáp quang,688,Số người có điện thoại thông minh,3702,"
						+ "Từ đủ 18 tuổi trở lên,3118,Số người trong độ tuổi lao động đã được đào tạo kỹ năng số cơ bản,1486");
		assertThat(Forms.findings(next)).isEmpty();
		assertThat(next.periodCode()).isEqualTo("2023-Q3");
		assertThat(Forms.row(next, "commune", "06172")).isEqualTo(VALUES);
	}

	@Test
	void aBlankValueIsMissingAndNotItsUnit() {
		Reading reading = read(new Book().sheet("F11")
			.rows("Mã xã: 06172", "Kỳ báo cáo: Quý II/2023", "Tổng số hộ|#1254|hộ", "Hộ có cửa hàng số||hộ",
					"Hộ có TK thanh toán điện tử|…|hộ", "Hộ có cả hai|#610|hộ",
					"Hộ có đường Internet cáp quang|#688|hộ", "Số người có điện thoại thông minh|#3702|người",
					"Từ đủ 18 tuổi trở lên|#3118|người"));
		assertThat(Forms.row(reading, "commune", "06172")).hasSize(6)
			.containsEntry("households_with_epayment", "not_collected")
			.doesNotContainKeys("households_with_store", "skill_persons_trained");
		assertThat(Forms.findings(reading)).singleElement()
			.asString()
			.startsWith("HEADER_MISSING")
			.endsWith("> Số người trong độ tuổi lao động đã được đào tạo kỹ năng số");
	}

	@Test
	@Tag("D54")
	void aCodeWithoutItsZeroIsPaddedWithAWarning() {
		Reading reading = read(new Book().sheet("F11").rows("Mã xã|#5971", "Kỳ báo cáo|Quý II/2023").rows(FIGURES));
		assertThat(Forms.findings(reading)).contains("CODE_PADDED B1 5971 > 05971");
		assertThat(reading.tables().get(0).rows().get(0).unitCodeText()).isEqualTo("05971");
		Reading decimal = read(new Book().sheet("F11").rows("Mã xã|5971.0", "Kỳ báo cáo|Quý II/2023").rows(FIGURES));
		assertThat(Forms.findings(decimal)).contains("CODE_PADDED B1 5971.0 > 05971");
		assertThat(decimal.senderText()).isEqualTo("05971");
	}

	@Test
	void aFileWithoutCodeIsKnownByItsTitle() {
		Reading reading = read(new Book().sheet("F11")
			.rows("UBND xã Tân Mỹ, huyện Văn Lãng", "Mã xã", "Kỳ báo cáo|Quý II/2023")
			.rows(FIGURES));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading.senderText()).isEqualTo("UBND xã Tân Mỹ, huyện Văn Lãng");
		assertThat(reading.tables().get(0).rows().get(0)).extracting(TableRow::unitCodeText, TableRow::unitNameText)
			.containsExactly(null, "UBND xã Tân Mỹ");
	}

	@Test
	void figuresThatForceEachOtherAreCompared() {
		Reading above = read(new Book().sheet("F11")
			.rows("Mã xã|06172", "Kỳ báo cáo|Quý II/2023", "Tổng số hộ|#1000", "Hộ có cửa hàng số|#655",
					"Hộ có TK thanh toán điện tử|#702", "Hộ có cả hai|#680", "Hộ có đường Internet cáp quang|#688",
					"Số người có điện thoại thông minh|#3000", "Từ đủ 18 tuổi trở lên|#3118",
					"Người được đào tạo kỹ năng số|#1486"));
		assertThat(Forms.findings(above)).containsExactly("PART_ABOVE_WHOLE B6 680 > 655",
				"PART_ABOVE_WHOLE B9 3.118 > 3.000");
		Reading below = read(new Book().sheet("F11")
			.rows("Mã xã|06172", "Kỳ báo cáo|Quý II/2023", "Tổng số hộ|#1000", "Hộ có cửa hàng số|#655",
					"Hộ có TK thanh toán điện tử|#702", "Hộ có cả hai|#300", "Hộ có đường Internet cáp quang|#688",
					"Số người có điện thoại thông minh|#3400", "Từ đủ 18 tuổi trở lên|#3118",
					"Người được đào tạo kỹ năng số|#1486"));
		assertThat(Forms.findings(below)).containsExactly("PART_BELOW_LEAST B6 300 > 357");
	}

	@Test
	void theUnitBehindTheNumberCounts() {
		Reading reading = read(new Book().sheet("F11")
			.rows("Mã xã|06172", "Kỳ báo cáo|Quý II/2023", "Tổng số hộ|1,254|nghìn hộ", "Hộ có cửa hàng số|52|%")
			.rows("Hộ có TK thanh toán điện tử|#702|hộ", "Hộ có cả hai|#610|hộ",
					"Hộ có đường Internet cáp quang|#688|hộ", "Số người có điện thoại thông minh|#3702|người",
					"Từ đủ 18 tuổi trở lên|#3118|người", "Người được đào tạo kỹ năng số|#1486|người"));
		assertThat(Forms.row(reading, "commune", "06172")).containsEntry("commune_households_own", "1254")
			.containsEntry("households_with_store", "error");
		assertThat(Forms.findings(reading)).containsExactly("PRINTED_UNIT_UNKNOWN B4 % > Hộ có cửa hàng số");
	}

	@Test
	void aPeriodThatIsNoQuarterOrNotThatOfTheFileNameIsRefused() {
		Reading half = read(
				new Book().sheet("F11").rows("Mã xã|06172", "Kỳ báo cáo|6 tháng đầu năm 2023").rows(FIGURES));
		assertThat(half.rejected()).isTrue();
		assertThat(Forms.findings(half)).anyMatch((line) -> line.startsWith("PERIOD_CONFLICT"));
		Reading other = read(new Book().sheet("F11").rows("Mã xã|06172", "Kỳ báo cáo|Quý I/2023").rows(FIGURES));
		assertThat(Forms.findings(other)).anyMatch((line) -> line.startsWith("PERIOD_CONFLICT"));
	}

}
