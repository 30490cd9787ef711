package attain.form;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

import attain.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Files with more rows than are kept in memory say the same as small ones. */
class LargeFileTest {

	private static final String HEADER = "MA_XA	TB_FTTH	HO_PHU_SONG_FTTH	TB_SMARTPHONE	CTS_CA_NHAN	THANG	LOAI_KH	HO_CO_FTTH	CTS_CA_NHAN_HL	XA_CO_CAP_QUANG";

	private static final String REST = "	980	2310	88	202304	HGD	1	61	1";

	@TempDir
	Path folder;

	private Path file(int rows, IntFunction<String> line) throws IOException {
		Path file = this.folder.resolve("VNPT_LSN_202304.txt");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write(HEADER + "\n");
			for (int row = 0; row < rows; row++) {
				out.write(line.apply(row) + "\n");
			}
		}
		return file;
	}

	private static BigDecimal sum(Reading reading, int slot) {
		return reading.tables()
			.get(0)
			.rows()
			.stream()
			.map((row) -> row.values().get(slot))
			.filter(Objects::nonNull)
			.map(BigDecimal.class::cast)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static List<String> codes(Reading reading) {
		return reading.findings().stream().map((finding) -> finding.code().name()).distinct().toList();
	}

	@Test
	void handsOutEveryRowInItsOrder() throws IOException {
		Reading reading = Forms.read(file(10_000, (row) -> "05971	" + (row + 1) + REST));
		List<TableRow> rows = reading.tables().get(0).rows();
		assertThat(rows).isNotInstanceOf(RandomAccess.class);
		assertThat(rows.size()).isEqualTo(10_000);
		assertThat(rows.stream().map(TableRow::rowNo).toList()).isSorted().endsWith(10_001);
		assertThat(rows.get(9_999).values().get(0)).isEqualByComparingTo("10000");
		assertThat(sum(reading, 0)).isEqualByComparingTo("50005000");
		assertThat(reading.rowsRead()).isEqualTo(10_000);
		assertThat(reading.findings()).isEmpty();
	}

	@Test
	void comparesATotalWithRowsThatAreNotInMemory() throws IOException {
		Reading reading = Forms.read(file(10_001, (row) -> (row < 10_000) ? "05971	2" + REST : "Tổng cộng	19999"));
		assertThat(reading.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo(FindingCode.ROW_WIDTH);
		});
		Reading whole = Forms.read(file(10_001,
				(row) -> (row < 10_000) ? "05971	2" + REST : "Tổng cộng	19999								"));
		assertThat(whole.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo(FindingCode.TOTAL_DIFFERS);
			assertThat(finding.expected()).isEqualTo("20.000");
		});
	}

	@Test
	void countsFindingsBeyondAThousandOfOneCode() throws IOException {
		Reading reading = Forms.read(file(10_000, (row) -> "05971	12x?" + REST));
		assertThat(reading.findings()).hasSize(1_001);
		assertThat(reading.findings().get(1_000)).satisfies((last) -> {
			assertThat(last.code()).isEqualTo(FindingCode.MORE_FINDINGS);
			assertThat(last.found()).isEqualTo("9000");
			assertThat(last.expected()).isEqualTo("NUMBER_UNREADABLE");
		});
		assertThat(reading.tables().get(0).rows().stream().map((row) -> row.absent().get(0)).distinct())
			.containsExactly("error");
	}

	@Test
	void letsAmericanNumbersStandIfTheWholeFileIsWrittenSo() throws IOException {
		Reading american = Forms.read(file(9_000, (row) -> "05971	" + ((row < 8_999) ? "1,234" : "1,234.0") + REST));
		assertThat(codes(american)).containsExactly("NUMBER_US_STYLE", "MORE_FINDINGS");
		assertThat(sum(american, 0)).isEqualByComparingTo("11106000");
		Reading mixed = Forms.read(file(9_000, (row) -> "05971	" + ((row < 8_999) ? "1,234" : "1.234") + REST));
		assertThat(codes(mixed)).containsExactly("NUMBER_AMBIGUOUS", "MORE_FINDINGS");
		assertThat(sum(mixed, 0)).isEqualByComparingTo("1234");
	}

	@Test
	void saysNothingOfAFileThatBreaksOff() throws IOException {
		Reading reading = Forms.read(file(20_000, (row) -> "05971	" + ((row < 19_999) ? "7" : "\0") + REST));
		assertThat(reading.rejected()).isTrue();
		assertThat(reading.tables()).isEmpty();
		assertThat(reading.findings()).extracting(Object::toString).singleElement().asString().contains("FILE_DAMAGED");
	}

	@Test
	void fitsInASmallHeapCleanOrNot() throws Exception {
		assertThat(readInSmallHeap(file(150_000, (row) -> "05971	" + (row + 1) + REST)))
			.isEqualTo("150000 rows, 0 findings");
		assertThat(readInSmallHeap(
				file(150_000, (row) -> "x" + row + "	a" + row + "	?	a	b	202304	HGD	c	d	e")))
			.startsWith("150000 rows, ");
	}

	private static String readInSmallHeap(Path file) throws Exception {
		Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx48m", "-cp", System.getProperty("java.class.path"), LargeFileTest.class.getName(), file.toString())
			.redirectErrorStream(true)
			.start();
		String said = new String(child.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(child.exitValue()).as(said).isZero();
		return said.strip();
	}

	/** Reads a file and goes through its rows, as the child of this test. */
	public static void main(String[] arguments) throws IOException {
		Reading reading = Forms.read(Path.of(arguments[0]));
		long rows = reading.tables().get(0).rows().stream().filter((row) -> row.rowNo() > 1).count();
		System.out.println(rows + " rows, " + reading.findings().size() + " findings");
	}

}
