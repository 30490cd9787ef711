package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * F04: the list of health facilities, an .xls whose letters are those of the fonts
 * .VnTime and .VnTimeH.
 */
class HealthFormTest {

	private static final String HEADER = "STT|Tªn c¬ së|TuyÕn|KÕt nèi tuyÕn trªn|Thanh to¸n KDTM|Sè ng\u00ADêi t\u00AD vÊn tõ xa|Ghi chó";

	@TempDir
	Path folder;

	/**
	 * Cells beginning with ^ are in capitals, with ! in bold capitals, with # numbers.
	 */
	private Reading read(String... rows) throws IOException {
		Path file = this.folder.resolve("SYT_CDS_Quy2.2023.xls");
		try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream target = Files.newOutputStream(file)) {
			HSSFSheet sheet = book.createSheet("Bieu 3");
			for (int i = 0; i < rows.length; i++) {
				HSSFRow row = sheet.createRow(i);
				String[] cells = rows[i].split("\\|", -1);
				for (int j = 0; j < cells.length; j++) {
					if (!cells[j].isEmpty()) {
						fill(book, row.createCell(j), cells[j]);
					}
				}
			}
			book.write(target);
		}
		return Forms.read(file);
	}

	private static void fill(HSSFWorkbook book, HSSFCell cell, String text) {
		if (text.startsWith("#")) {
			cell.setCellValue(Double.parseDouble(text.substring(1)));
			return;
		}
		boolean isCapital = text.startsWith("^") || text.startsWith("!");
		HSSFFont font = book.createFont();
		font.setFontName(isCapital ? ".VnTimeH" : ".VnTime");
		font.setBold(text.startsWith("!"));
		HSSFCellStyle style = book.createCellStyle();
		style.setFont(font);
		cell.setCellStyle(style);
		cell.setCellValue(isCapital ? text.substring(1) : text);
	}

	private static String[] book(String... rows) {
		String[] all = new String[rows.length + 5];
		all[0] = "^ubnd tØnh l¹ng s¬n";
		all[1] = "^së y tÕ";
		all[2] = "|!Danh s¸ch c¬ së y tÕ";
		all[3] = "|Quý II n¨m 2023";
		all[4] = HEADER;
		System.arraycopy(rows, 0, all, 5, rows.length);
		return all;
	}

	@Test
	@Tag("D35")
	@Tag("D72")
	@Tag("D73")
	void readsLettersOfTheFontsAndTwoFiltersOnOneList() throws IOException {
		Reading reading = read(book("I|!tuyÕn tØnh", "#1|BÖnh viÖn §a khoa tØnh|TØnh|x|Cã|#120",
				"#2|Trung t©m KiÓm so¸t bÖnh tËt|^tØnh||x|#0", "|!tuyÕn huyÖn",
				"#1|Trung t©m Y tÕ huyÖn H÷u Lòng|HuyÖn||x|#1245", "#2|BÖnh viÖn §a khoa B¾c S¬n|^huyÖn|X|",
				"|Toµn tØnh (®· lo¹i trïng)||||#1300", "||||Ng\u00ADêi lËp biÓu"));
		assertThat(Forms.findings(reading)).singleElement().asString().startsWith("FONT_DECODED");
		assertThat(reading).extracting(Reading::formCode, Reading::calendar, Reading::periodCode, Reading::senderText)
			.containsExactly("F04", "management", "2023-Q2", "SỞ Y TẾ");
		assertThat(Forms.labels(reading, "facilities")).containsExactly("unit: Bệnh viện Đa khoa tỉnh",
				"unit: Trung tâm Kiểm soát bệnh tật", "unit: Trung tâm Y tế huyện Hữu Lũng",
				"unit: Bệnh viện Đa khoa Bắc Sơn", "total_distinct: Toàn tỉnh (đã loại trùng)");
		assertThat(reading.tables().get(0).rows().get(2).breakdownCode()).isEqualTo("trung tâm y tế huyện hữu lũng");
		assertThat(Forms.row(reading, "facilities", "Bệnh viện Đa khoa tỉnh")).isEqualTo(Map.of("hospital_in_scope",
				"1", "hospital_or_health_centre_in_scope", "1", "facility_upper_level_connected", "1",
				"facility_cashless", "1", "telehealth_persons_by_facility", "120"));
		assertThat(Forms.row(reading, "facilities", "Trung tâm Kiểm soát bệnh tật"))
			.contains(entry("hospital_in_scope", "0"), entry("hospital_or_health_centre_in_scope", "0"));
		assertThat(Forms.row(reading, "facilities", "Trung tâm Y tế huyện Hữu Lũng"))
			.contains(entry("hospital_in_scope", "0"), entry("hospital_or_health_centre_in_scope", "1"));
		assertThat(Forms.row(reading, "facilities", "Bệnh viện Đa khoa Bắc Sơn")).contains(
				entry("hospital_in_scope", "1"), entry("hospital_or_health_centre_in_scope", "0"),
				entry("facility_upper_level_connected", "1"), entry("facility_cashless", "0"));
		assertThat(Forms.row(reading, "facilities", "Toàn tỉnh (đã loại trùng)"))
			.isEqualTo(Map.of("telehealth_adults", "1300"));
	}

	@Test
	void aFacilityWithoutAnyMarkIsListed() throws IOException {
		Reading reading = read(book("#1|BÖnh viÖn Phæi tØnh|TØnh|||", "|Toµn tØnh (®· lo¹i trïng)||||#0"));
		assertThat(Forms.row(reading, "facilities", "Bệnh viện Phổi tỉnh")).contains(entry("hospital_in_scope", "1"),
				entry("facility_cashless", "0"));
	}

	@Test
	void warnsOfPersonsAddedUpAndOfAHalfFlag() throws IOException {
		Reading reading = read(book("#1|BÖnh viÖn A|TØnh|®ang TK|x|#100", "#2|BÖnh viÖn B||x|x|#50",
				"|Toµn tØnh (®· lo¹i trïng)||||#150"));
		assertThat(Forms.findings(reading)).contains("FLAG_UNREADABLE D6 đang TK > x, Có, 1",
				"TOTAL_READDED F8 150 > 100");
		assertThat(Forms.findings(reading)).anyMatch((finding) -> finding.startsWith("CLASS_UNKNOWN C7"));
		assertThat(Forms.row(reading, "facilities", "Bệnh viện A"))
			.contains(entry("facility_upper_level_connected", "error"));
		assertThat(Forms.row(reading, "facilities", "Bệnh viện B")).contains(entry("hospital_in_scope", "error"));
	}

	@Test
	void withoutTheDistinctTotalNoPersonIsTold() throws IOException {
		Reading reading = read(book("#1|BÖnh viÖn A|TØnh|x|x|#100", "|Tæng céng||#1|#1|#90"));
		assertThat(Forms.findings(reading)).contains("TOTAL_DIFFERS F7 90 > 100",
				"ROW_MISSING Toàn tỉnh (đã loại trùng) > Toàn tỉnh (đã loại trùng)");
		assertThat(Forms.labels(reading, "facilities")).containsExactly("unit: Bệnh viện A");
	}

}
