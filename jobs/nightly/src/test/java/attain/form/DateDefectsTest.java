package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and periods as people write them. */
class DateDefectsTest {

	private static final String ITEMS = "Ma che do bao cao;Ten che do / chi tieu / bao cao;Loai;Co quan chu tri;Van ban quy dinh;"
			+ "Da ket noi;Ngay ket noi;Hieu luc;Ngay trich xuat";

	@TempDir
	Path folder;

	/** The list of quarter II of 2023 with one item connected on a day. */
	private Reading connectedOn(String day) throws IOException {
		Path file = this.folder.resolve("CDBC_2023Q2.csv");
		Files.writeString(file, ITEMS + "\nA1;Một;CDBC;H37.11;;1;" + day + ";Còn hiệu lực;\n");
		return Forms.read(file);
	}

	private static String connected(Reading reading) {
		return Forms.row(reading, "report_items", "Một").get("report_items_connected");
	}

	@ParameterizedTest
	@ValueSource(strings = { "06/6/2023", "6/06/2023", "28/6/2023", "03/6/2020" })
	@Tag("D22")
	void zerosAreFreeAndTheOrderIsNot(String day) throws IOException {
		Reading reading = connectedOn(day);
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(connected(reading)).isEqualTo("1");
	}

	@Test
	@Tag("D23")
	void hyphensAreReadAndAMissingYearIsNotGuessed() throws IOException {
		Reading hyphens = connectedOn("31-3-2023");
		assertThat(Forms.findings(hyphens)).isEmpty();
		assertThat(connected(hyphens)).isEqualTo("1");
		Reading yearless = connectedOn("22-6");
		assertThat(Forms.findings(yearless)).containsExactly("DATE_INCOMPLETE G2 22-6 > 15/3/2023");
		assertThat(connected(yearless)).as("no day says that the mark is wrong").isEqualTo("1");
	}

	@Test
	@Tag("D24")
	void aSerialNumberIsADay() throws IOException {
		assertThat(connected(connectedOn("45044"))).isEqualTo("1");
		Reading late = connectedOn("45119");
		assertThat(Forms.findings(late)).containsExactly("CONNECTED_AFTER_PERIOD G2 45119 > 30/6/2023");
		assertThat(connected(late)).isEqualTo("0");
	}

	/** 43582 days from 1904 are 28 April 2023, from 1900 they would be a day of 2019. */
	@Test
	@Tag("D24")
	void aWorkbookMayCountFrom1904() {
		Reading reading = Forms.read(new Book().from1904()
			.sheet("CDBC")
			.rows(ITEMS.replace(';', '|'), "A1|Một|CDBC|H37.11||1|#43582|Còn hiệu lực",
					"A2|Hai|CDBC|||1|#43700|Còn hiệu lực")
			.write(this.folder, "CDBC_2023Q2.xlsx"));
		assertThat(connected(reading)).isEqualTo("1");
		assertThat(Forms.findings(reading)).singleElement().asString().startsWith("CONNECTED_AFTER_PERIOD G3");
	}

	@Test
	@Tag("D25")
	void theDayComesFirst() throws IOException {
		assertThat(connected(connectedOn("04/05/2023"))).isEqualTo("1");
		Reading july = connectedOn("04/07/2023");
		assertThat(Forms.findings(july)).containsExactly("CONNECTED_AFTER_PERIOD G2 04/07/2023 > 30/6/2023");
		Reading american = connectedOn("04/25/2023");
		assertThat(Forms.findings(american)).containsExactly("DATE_MONTH_FIRST G2 04/25/2023 > 25/04/2023");
		assertThat(connected(american)).isEqualTo("1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Quý II/2023", "Quí 2", "Quí II năm 2023", "Q2-23", "II/2023", "QUÝ 2 NĂM 2023" })
	@Tag("D26")
	void aQuarterHasManySpellings(String period) {
		Reading reading = Forms.read(new Book().sheet("F11")
			.rows("Mã xã|06172", "Kỳ báo cáo|" + period, "Tổng số hộ|#1254", "Hộ có cửa hàng số|#655",
					"Hộ có TK thanh toán điện tử|#702", "Hộ có cả hai|#610", "Hộ có đường Internet cáp quang|#688",
					"Số người có điện thoại thông minh|#3702", "Từ đủ 18 tuổi trở lên|#3118",
					"Người được đào tạo kỹ năng số|#1486")
			.write(this.folder, "xa_06172_2023Q2.xlsx"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading.periodCode()).isEqualTo("2023-Q2");
	}

	@Test
	@Tag("D84")
	void whatWasConnectedAfterTheQuarterIsNotConnectedInIt() throws IOException {
		Reading reading = connectedOn("12/07/2023");
		assertThat(Forms.findings(reading)).containsExactly("CONNECTED_AFTER_PERIOD G2 12/07/2023 > 30/6/2023");
		assertThat(Forms.row(reading, "report_items", "Một")).contains(entry("report_items_connected", "0"),
				entry("report_items_total", "1"));
	}

}
