package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F06: the enterprise list of the tax office. */
class TaxFormTest {

	private static final String HEADER = "MST,TEN_NNT,TRANG_THAI,QUY_MO,NGAY_DK_HDDT,SO_HD_TRONG_KY,MA_XA";

	private static final String USUAL = "4900000109,CÔNG TY TNHH MTV A,00,NHO,2022-06-28,1024,05971";

	@TempDir
	Path folder;

	private Reading read(Charset charset, String... lines) throws IOException {
		Path file = this.folder.resolve("HDDT_042023.csv");
		Files.write(file, (HEADER + "\r\n" + String.join("\r\n", lines) + "\r\n").getBytes(charset));
		return Forms.read(file);
	}

	private Reading read(String... lines) throws IOException {
		return read(StandardCharsets.UTF_8, lines);
	}

	private static List<String> breakdowns(Reading reading) {
		return reading.tables().get(0).rows().stream().map(TableRow::breakdownCode).toList();
	}

	@Test
	void keepsAnEnterpriseAsAHashAndNothingElseOfIt() throws IOException {
		Reading reading = read(USUAL, "0100109106,CÔNG TY CỔ PHẦN B,03,,2022-06-28,0,5971");
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading).extracting(Reading::formCode, Reading::periodCode, Reading::rejected)
			.containsExactly("F06", "2023-04", false);
		assertThat(breakdowns(reading)).containsExactly("hash of 4900000109", "hash of 0100109106");
		assertThat(reading.tables().get(0).rowsAddUp()).isTrue();
		assertThat(Forms.labels(reading, "enterprises")).containsOnly("unit: •••");
		assertThat(Forms.row(reading, "enterprises", "•••")).isEqualTo(Map.of("einvoices_issued", "1024",
				"enterprise_active", "1", "sme_active", "1", "einvoice_registered", "1"));
		assertThat(reading.toString().replaceAll("hash of \\d+", "")).doesNotContain("4900000109")
			.doesNotContain("CÔNG TY");
	}

	@Test
	void branchesBelongToTheirEnterprise() throws IOException {
		Reading reading = read(USUAL, "4900000109-001,CHI NHÁNH A,00,NHO,2022-06-28,3,05971",
				"4900000109002,CHI NHÁNH A,00,NHO,2022-06-28,4,05971");
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(breakdowns(reading)).containsOnly("hash of 4900000109").hasSize(3);
	}

	@Test
	@Tag("D54")
	void restoresALostZeroWithoutShowingTheCode() throws IOException {
		Reading reading = read("100109106,A,00,NHO,2022-06-28,1,05971", "100109106001,A,00,NHO,2022-06-28,1,05971",
				"100109106-002,A,00,NHO,2022-06-28,1,05971", USUAL);
		assertThat(Forms.findings(reading)).containsExactly("CODE_PADDED A2 ••• > •••", "CODE_PADDED A3 ••• > •••",
				"CODE_PADDED A4 ••• > •••");
		assertThat(breakdowns(reading).subList(0, 3)).containsOnly("hash of 0100109106");
	}

	@Test
	@Tag("D19")
	void aCodeTurnedIntoAFloatIsLostWithItsRow() throws IOException {
		List<String> lines = new ArrayList<>(
				List.of("\"4,90E+09\",A,00,NHO,2022-06-28,1,05971", "4.90E+09,A,00,NHO,2022-06-28,1,05971",
						"49001,A,00,NHO,2022-06-28,1,05971", ",A,00,NHO,2022-06-28,1,05971"));
		lines.add(USUAL);
		Reading reading = read(lines.toArray(String[]::new));
		assertThat(Forms.findings(reading)).containsExactly("ROW_KEY_MISSING 2 •••", "ROW_KEY_MISSING 3 •••",
				"ROW_KEY_MISSING 4 •••", "ROW_KEY_MISSING 5 ");
		assertThat(reading.rowsRejected()).isEqualTo(4);
		assertThat(breakdowns(reading)).containsExactly("hash of 4900000109");
	}

	@Test
	void anUnknownSizeOrStatusIsNeitherYesNorNo() throws IOException {
		Reading reading = read("4900000109,A,00,,2022-06-28,1,05971");
		assertThat(Forms.row(reading, "enterprises", "•••")).contains(entry("enterprise_active", "1"),
				entry("sme_active", "error"));
		assertThat(Forms.findings(reading)).containsExactly("CLASS_UNKNOWN D2  > SIEU NHO, NHO, VUA");
		Reading closed = read("4900000109,A,3,,2022-06-28,1,05971");
		assertThat(Forms.row(closed, "enterprises", "•••")).contains(entry("enterprise_active", "0"),
				entry("sme_active", "0"));
		assertThat(Forms.findings(closed)).isEmpty();
		Reading other = read("4900000109,A,99,NHO,2022-06-28,1,05971");
		assertThat(Forms.row(other, "enterprises", "•••")).contains(entry("enterprise_active", "error"),
				entry("sme_active", "error"));
	}

	@Test
	void registeredNeedsADateWithinThePeriod() throws IOException {
		assertThat(Forms.row(read("4900000109,A,00,NHO,28/06/2022,1,05971"), "enterprises", "•••"))
			.contains(entry("einvoice_registered", "1"));
		assertThat(Forms.row(read("4900000109,A,00,NHO,2023-05-01,1,05971"), "enterprises", "•••"))
			.contains(entry("einvoice_registered", "0"));
		assertThat(Forms.row(read("4900000109,A,00,NHO,,1,05971"), "enterprises", "•••"))
			.contains(entry("einvoice_registered", "0"));
		Reading zero = read("4900000109,A,00,NHO,00/00/0000,1,05971");
		assertThat(Forms.row(zero, "enterprises", "•••")).contains(entry("einvoice_registered", "error"));
		assertThat(Forms.findings(zero)).containsExactly("DATE_UNREADABLE E2 00/00/0000 > 15/3/2023");
	}

	@Test
	void aMachineWritesNoCommaIntoANumber() throws IOException {
		Reading reading = read("4900000109,A,00,NHO,2022-06-28,\"1,024\",05971");
		assertThat(Forms.findings(reading)).containsExactly("NUMBER_UNREADABLE F2 1,024");
		assertThat(Forms.row(reading, "enterprises", "•••")).contains(entry("einvoices_issued", "error"));
	}

	/** D37: windows-1258 writes a tone as a sign of its own behind the letter. */
	@Test
	@Tag("D37")
	void readsTheOldVietnameseCharacterSet() throws IOException {
		Charset old = Charset.forName("windows-1258");
		String name = decomposedTones("CÔNG TY CỔ PHẦN MỘT THÀNH VIÊN");
		Reading reading = read(old, "4900000109," + name + ",00,VỪA,2022-06-28,1,05971".replace("VỪA", "VUA"));
		assertThat(Forms.findings(reading)).containsExactly("ENCODING_REPAIRED windows-1258 > UTF-8");
		assertThat(breakdowns(reading)).containsExactly("hash of 4900000109");
	}

	/**
	 * The five tones as combining signs; circumflex, breve and horn stay with the letter.
	 */
	private static String decomposedTones(String text) {
		StringBuilder out = new StringBuilder();
		for (String letter : Normalizer.normalize(text, Normalizer.Form.NFC).split("")) {
			String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
			String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
			out.append(
					Normalizer.normalize(parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC))
				.append(tone);
		}
		return out.toString();
	}

	/** D41. */
	@Test
	@Tag("D41")
	void anUnquotedCommaCostsItsLineAndShowsNothingOfIt() throws IOException {
		List<String> lines = new ArrayList<>();
		for (int line = 0; line < 10; line++) {
			lines.add("49000001" + (10 + line) + ",A,00,NHO,2022-06-28,1,05971");
		}
		lines.add(3, "4900000109,CÔNG TY A, B,00,NHO,2022-06-28,1,05971");
		Reading reading = read(lines.toArray(String[]::new));
		assertThat(Forms.findings(reading)).containsExactly("ROW_WIDTH 5 8 > 7");
		assertThat(reading.findings().get(0).rawText()).isEqualTo("•••");
		assertThat(breakdowns(reading)).hasSize(10);
	}

	/** D39. */
	@Test
	@Tag("D39")
	void tooManyWrongLinesOrAnotherHeaderRefuseTheFile() throws IOException {
		Reading broken = read(USUAL, "4900000109,CÔNG TY A, B,00,NHO,2022-06-28,1,05971");
		assertThat(broken.rejected()).isTrue();
		assertThat(Forms.findings(broken)).containsExactly("ROW_WIDTH 3 8 > 7", "CSV_SHAPE 1/2 > 7");
		Path file = this.folder.resolve("HDDT_052023.csv");
		Files.writeString(file,
				"MST,TEN_NNT,TRANG_THAI,QUY_MO,NGAY_DK_HDDT,MA_XA\n4900000109,A,00,NHO,2022-06-28,05971\n");
		Reading other = Forms.read(file);
		assertThat(other.rejected()).isTrue();
		assertThat(Forms.findings(other)).hasSize(1)
			.first()
			.asString()
			.startsWith("CSV_SHAPE")
			.endsWith("> SO_HD_TRONG_KY");
	}

}
