package attain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F12: the exports of two telephone companies. */
class OperatorFormTest {

	private static final String VNPT = "MA_XA	TB_FTTH	HO_PHU_SONG_FTTH	TB_SMARTPHONE	CTS_CA_NHAN	THANG	LOAI_KH	HO_CO_FTTH	CTS_CA_NHAN_HL	XA_CO_CAP_QUANG";

	private static final String VIETTEL = VNPT.replace("MA_XA", "Tên xã").replace('\t', ',');

	@TempDir
	Path folder;

	private Reading read(Charset charset, String name, String... lines) throws IOException {
		Path file = this.folder.resolve(name);
		Files.write(file, ("\uFEFF" + String.join("\r\n", lines) + "\r\n").getBytes(charset));
		return Forms.read(file);
	}

	private static List<String> facts(Reading reading) {
		return reading.tables()
			.stream()
			.flatMap((table) -> table.rows()
				.stream()
				.flatMap((row) -> table.slots()
					.stream()
					.filter((slot) -> slot.rowKind().equals(row.rowKind()) && row.values().get(slot.slotNo()) != null)
					.map((slot) -> row.rowLabel() + " " + slot.measureCode() + " " + slot.breakdownCode() + " "
							+ row.values().get(slot.slotNo()))))
			.toList();
	}

	@Test
	@Tag("D38")
	void readsUnicodeTextWithTabs() throws IOException {
		Reading reading = read(StandardCharsets.UTF_16LE, "VNPT_LSN_202304.txt", VNPT,
				"05971	512	980	2.310	88	202304	HGD	468	61	1", "05971	40				202304	TC			");
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading).extracting(Reading::formCode, Reading::partCode, Reading::periodCode, Reading::calendar)
			.containsExactly("F12", "VNPT", "2023-04", "statistical");
		assertThat(reading.senderText()).isEqualTo("VNPT LSN 202304");
		assertThat(facts(reading)).containsExactlyInAnyOrder("05971 fibre_lines VNPT|HGD 512",
				"05971 fibre_covered_households VNPT 980", "05971 smartphone_sims VNPT 2310",
				"05971 signature_certificates VNPT 88", "05971 fibre_households VNPT 468",
				"05971 signature_certificates_valid VNPT 61", "05971 commune_fibre VNPT 1",
				"05971 fibre_lines VNPT|TC 40");
	}

	@Test
	void readsBareNamesWithCommas() throws IOException {
		Reading reading = read(StandardCharsets.UTF_8, "Viettel_04_2023.csv", VIETTEL,
				"Hoàng Văn Thụ,512,980,2310,88,04/2023,HGD,468,61,1");
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading).extracting(Reading::formCode, Reading::partCode, Reading::periodCode)
			.containsExactly("F12", "VIETTEL", "2023-04");
		assertThat(reading.tables().get(0).rows().get(0)).extracting(TableRow::unitCodeText, TableRow::unitNameText)
			.containsExactly(null, "Hoàng Văn Thụ");
		assertThat(facts(reading)).contains("Hoàng Văn Thụ fibre_households VIETTEL 468");
	}

	@Test
	@Tag("D83")
	void aRowWithoutCustomerClassKeepsItsLinesOnly() throws IOException {
		Reading reading = read(StandardCharsets.UTF_16LE, "VNPT_LSN_202304.txt", VNPT,
				"05971	512	980	2310	88	202304		468	61	1", "05974	30				202304	TC	25		");
		assertThat(Forms.findings(reading)).containsExactly("CUSTOMER_CLASS_MISSING 2 05971",
				"VALUE_NOT_COUNTED H2 468 > 0", "VALUE_NOT_COUNTED H3 25 > 0");
		assertThat(facts(reading)).contains("05971 fibre_lines VNPT|KHONG_RO 512", "05974 fibre_lines VNPT|TC 30")
			.noneMatch((fact) -> fact.contains("fibre_households"));
	}

	@Test
	void aBlankFlagIsOneWhereHouseholdsAreCovered() throws IOException {
		Reading reading = read(StandardCharsets.UTF_16LE, "VNPT_LSN_202304.txt", VNPT,
				"05971	512	980	2310	88	202304	HGD	468	61	", "05974	0	0	10	2	202304	HGD	0	1	");
		assertThat(facts(reading)).contains("05971 commune_fibre VNPT 1")
			.noneMatch((fact) -> fact.startsWith("05974 commune_fibre"));
	}

	@Test
	@Tag("D54")
	void householdsAboveLinesAndValidAboveIssuedAreDoubtful() throws IOException {
		Reading reading = read(StandardCharsets.UTF_16LE, "VNPT_LSN_202304.txt", VNPT,
				"5971	512	980	2310	88	202304	HGD	530	90	1");
		assertThat(Forms.findings(reading)).containsExactly("CODE_PADDED A2 5971 > 05971",
				"PART_ABOVE_WHOLE H2 530 > 512", "PART_ABOVE_WHOLE I2 90 > 88");
	}

}
