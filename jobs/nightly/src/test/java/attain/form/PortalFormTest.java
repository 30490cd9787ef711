package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F02: the two exports of the portal. */
class PortalFormTest {

	private static final String SERVICES = "Ma co quan;Ten co quan;Ky bao cao;So DVC cung cap;So DVC phat sinh ho so;Tong ho so;"
			+ "Ho so truc tuyen;Nguoi dung truong thanh (luy ke);Ngay trich xuat;So DVC muc do 4 (toan trinh);"
			+ "Trong do: tu 2 kenh truy cap tro len;So TTHC dang co hieu luc;Nguoi dan co ho so (luy ke);"
			+ "Doanh nghiep co ho so (luy ke);Nguoi dan duoc tro ly ao ho tro (luy ke);Doanh nghiep duoc tro ly ao ho tro (luy ke)";

	private static final String ITEMS = "Ma che do bao cao;Ten che do / chi tieu / bao cao;Loai;Co quan chu tri;Van ban quy dinh;"
			+ "Da ket noi;Ngay ket noi;Hieu luc;Ngay trich xuat";

	@TempDir
	Path folder;

	private Reading read(String name, String... lines) throws IOException {
		Path file = this.folder.resolve(name);
		Files.writeString(file, "\uFEFF" + String.join("\r\n", lines) + "\r\n");
		return Forms.read(file);
	}

	@Test
	@Tag("D76")
	void takesDistinctMeasuresFromTheTotalAndDossiersFromTheAgencies() throws IOException {
		Reading reading = read("DVC_202304.csv", SERVICES,
				"H37.11;Sở Y tế;2023-04;100;80;1.500;1.200;900;01/05/2023 00:15:03;60;40;120;1.000;50;700;10",
				"\"H37.12\";\"Sở Tư pháp\";2023-04;50;40;500;400;300;01/05/2023 00:15:03;30;20;60;500;30;300;5",
				";Tổng cộng;2023-04;140;115;2.000;1.600;1.100;01/05/2023 00:15:03;85;55;170;1.400;75;900;14");
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading).extracting(Reading::formCode, Reading::partCode, Reading::periodCode, Reading::calendar)
			.containsExactly("F02", "DVC", "2023-04", "statistical");
		assertThat(Forms.row(reading, "services", "Sở Y tế"))
			.isEqualTo(Map.of("dossiers_total", "1500", "dossiers_online", "1200"));
		assertThat(Forms.row(reading, "services", "Tổng cộng")).hasSize(10)
			.contains(entry("services_offered", "140"), entry("online_service_adult_users", "1100"));
		assertThat(reading.tables().get(0).rows()).extracting(TableRow::orgLevel, TableRow::unitCodeText)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("agency", "H37.11"),
					org.assertj.core.groups.Tuple.tuple("agency", "H37.12"),
					org.assertj.core.groups.Tuple.tuple("province", null));
	}

	@Test
	void communesHaveDossiersOfTheirOwn() throws IOException {
		Reading reading = read("DVC_202507.csv", SERVICES, "06463;UBND xã Chi Lăng;2025-07;1;1;30;20;1;;1;1;1;1;1;1;1");
		assertThat(Forms.row(reading, "services", "UBND xã Chi Lăng"))
			.isEqualTo(Map.of("dossiers_total", "30", "dossiers_online", "20"));
		assertThat(reading.tables().get(0).rows().get(0)).extracting(TableRow::orgLevel, TableRow::unitCodeText)
			.containsExactly("commune", "06463");
	}

	@Test
	@Tag("D76")
	void warnsOfReaddedAndImpossibleTotals() throws IOException {
		Reading reading = read("DVC_202304.csv", SERVICES,
				"H37.11;Sở Y tế;04/2023;100;80;1.500;1.200;900;;60;40;120;1.000;50;700;10",
				"H37.12;Sở Tư pháp;T4/2023;50;40;500;600;300;;30;20;60;500;30;300;5",
				"Tổng cộng;;4.2023;150;90;2.100;1.800;1.300;;85;55;170;1.400;75;900;14");
		assertThat(Forms.findings(reading)).containsExactlyInAnyOrder("PART_ABOVE_WHOLE G3 600 > 500",
				"TOTAL_DIFFERS F4 2.100 > 2.000", "TOTAL_READDED D4 150 > 100", "TOTAL_DIFFERS H4 1.300 > 900 – 1.200");
	}

	@Test
	@Tag("D39")
	void rejectsALineOfAnotherWidthAndKeepsTheOthers() throws IOException {
		String[] lines = new String[13];
		lines[0] = SERVICES;
		for (int i = 1; i < lines.length; i++) {
			lines[i] = "H37." + (10 + i) + ";Sở " + i + ";2023-04;1;1;1;1;1;;1;1;1;1;1;1;1";
		}
		lines[5] = lines[5] + ";9";
		Reading reading = read("DVC_202304.csv", lines);
		assertThat(reading.findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.cellRef()).isEqualTo("6"));
		assertThat(Forms.findings(reading)).containsExactly("ROW_WIDTH 6 17 > 16");
		assertThat(reading.rowsRead()).isEqualTo(12);
		assertThat(reading.rowsRejected()).isEqualTo(1);
		assertThat(reading.rejected()).isFalse();
	}

	@Test
	@Tag("D39")
	void refusesAFileWithTooManyBrokenLinesOrAnotherHeader() throws IOException {
		Reading broken = read("DVC_202304.csv", SERVICES, "H37.11;Sở Y tế;2023-04;1;1;1;1;1;;1;1;1;1;1;1;1",
				"H37.12;Sở Tư pháp;2023-04;1;1");
		assertThat(Forms.findings(broken)).containsExactly("ROW_WIDTH 3 5 > 16", "CSV_SHAPE 1/2 > 16");
		assertThat(broken.rejected()).isTrue();
		assertThat(broken.tables()).isEmpty();
		Reading header = read("DVC_202305.csv", SERVICES.replace("Tong ho so;", "So ho so;"),
				"H37.11;Sở Y tế;2023-05;1;1;1;1;1;;1;1;1;1;1;1;1");
		assertThat(header.rejected()).isTrue();
		assertThat(header.findings()).extracting((finding) -> finding.code().name()).containsExactly("CSV_SHAPE");
		assertThat(header.findings().get(0).expected()).isEqualTo("Tong ho so");
	}

	@Test
	void aLineOfAnotherMonthIsAConflict() throws IOException {
		Reading reading = read("DVC_202304.csv", SERVICES, "H37.11;Sở Y tế;2023-04;1;1;1;1;1;;1;1;1;1;1;1;1",
				"H37.12;Sở Tư pháp;2023-03;1;1;1;1;1;;1;1;1;1;1;1;1");
		assertThat(reading.rejected()).isTrue();
		assertThat(reading.findings()).extracting((finding) -> finding.code().name())
			.containsExactly("PERIOD_CONFLICT");
	}

	@Test
	void countsItemsInForceAndConnectedInTime() throws IOException {
		Reading reading = read("CDBC_2023Q2.csv", ITEMS,
				"CDBC-LS-0042;Báo cáo A;CDBC;H37.11;06/2024/QĐ-UBND;1;15/03/2023;Còn hiệu lực;03/07/2023 08:12:44",
				"CDBC-LS-0043;Báo cáo B;CDBC;H37.11;;1;12/07/2023;Còn hiệu lực;", ";Chỉ tiêu C;CTTH;;;1;;Còn hiệu lực;",
				"CDBC-LS-0045;Báo cáo D;CDBC;;;1;15/03/2023;Hết hiệu lực;",
				"CDBC-LS-0046;Báo cáo E;CDBC;;;đang kết nối;;Còn hiệu lực;", ";;CDBC;;;1;;Còn hiệu lực;");
		assertThat(reading).extracting(Reading::partCode, Reading::periodCode).containsExactly("CDBC", "2023-Q2");
		assertThat(Forms.findings(reading)).containsExactly("CONNECTED_AFTER_PERIOD G3 12/07/2023 > 30/6/2023",
				"FLAG_UNREADABLE F6 đang kết nối > x, Có, 1", "ROW_KEY_MISSING 7 ");
		assertThat(reading.tables().get(0).rows()).extracting(TableRow::breakdownCode)
			.containsExactly("CDBC-LS-0042", "CDBC-LS-0043", "chỉ tiêu c", "CDBC-LS-0045", "CDBC-LS-0046");
		Map<String, String> connected = Map.of("report_items_total", "1", "report_items_connected", "1");
		assertThat(Forms.row(reading, "report_items", "Báo cáo A")).isEqualTo(connected);
		assertThat(Forms.row(reading, "report_items", "Chỉ tiêu C")).isEqualTo(connected);
		assertThat(Forms.row(reading, "report_items", "Báo cáo B")).contains(entry("report_items_connected", "0"));
		assertThat(Forms.row(reading, "report_items", "Báo cáo D"))
			.isEqualTo(Map.of("report_items_total", "0", "report_items_connected", "0"));
		assertThat(Forms.row(reading, "report_items", "Báo cáo E")).contains(entry("report_items_connected", "error"));
	}

	@Test
	void readsManyLinesInTime() throws IOException {
		String[] lines = new String[20_001];
		lines[0] = SERVICES;
		for (int i = 1; i < lines.length; i++) {
			lines[i] = "H37." + i + ";Sở " + i + ";2023-04;1;1;1.000;1;1;;1;1;1;1;1;1;1";
		}
		org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(20),
				() -> assertThat(read("DVC_202304.csv", lines).rowsRead()).isEqualTo(20_000));
	}

	@Test
	void namesAPeriodThatContradictsTheFileNameOnce() throws IOException {
		String line = "H37.11;Sở Y tế;2023-04;100;80;1.500;1.200;900;01/05/2023 00:15:03;60;40;120;1.000;50;700;10";
		assertThat(Forms.findings(read("DVC_202305.csv", SERVICES, line, line)))
			.containsExactly("PERIOD_CONFLICT cột C2: 2023-04; tên tệp: DVC_202305 > 2023-04");
	}

	@Test
	@Tag("D25")
	void readsDatesOfAnExportThatIsNoVietnameseOne() throws IOException {
		Reading reading = read("CDBC_2023Q2.csv", ITEMS, "A1;Một;CDBC;H37.11;;1;04/05/2023;Còn hiệu lực;",
				"A2;Hai;CDBC;H37.11;;1;06/25/2023;Còn hiệu lực;", "A3;Ba;CDBC;H37.11;;1;45044;Còn hiệu lực;",
				"A4;Bốn;CDBC;H37.11;;1;07/15/2023;Còn hiệu lực;");
		assertThat(Forms.findings(reading)).containsExactly("DATE_MONTH_FIRST G3 06/25/2023 > 25/06/2023",
				"DATE_MONTH_FIRST G5 07/15/2023 > 15/07/2023", "CONNECTED_AFTER_PERIOD G5 07/15/2023 > 30/6/2023");
		assertThat(Forms.row(reading, "report_items", "Ba")).containsEntry("report_items_connected", "1");
		assertThat(Forms.row(reading, "report_items", "Bốn")).containsEntry("report_items_connected", "0");
	}

}
