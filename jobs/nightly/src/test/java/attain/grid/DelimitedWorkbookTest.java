package attain.grid;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import attain.grid.UnreadableFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DelimitedWorkbookTest {

	@TempDir
	Path folder;

	private Path write(String text, Charset charset) throws IOException {
		return Files.write(this.folder.resolve("xã.Mai Pha.csv"), text.getBytes(charset));
	}

	private Opened open(String text) throws IOException {
		return Opened.of(write(text, StandardCharsets.UTF_8));
	}

	@Test
	void isOneSheetNamedAfterTheFile() throws IOException {
		Opened opened = open("Mã;Tên\n05971;Lộc Bình\n");
		assertThat(opened.kind()).isEqualTo(Workbook.Kind.DELIMITED);
		assertThat(opened.sheets()).containsExactly(new Sheet(0, "xã.Mai Pha", false, List.of(), Set.of()));
		assertThat(opened.texts()).containsExactly(List.of("Mã", "Tên"), List.of("05971", "Lộc Bình"));
		assertThat(opened.cell("A2")).isEqualTo(Cell.ofText(2, 1, "05971"));
		assertThat(opened.notes()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { ";", ",", "\t", "|" })
	void findsTheDelimiterByContent(String delimiter) throws IOException {
		String text = "Biểu tổng hợp\n" + "a;b;c\n1,5;2,5;x\n\"q,;q\";3,5;y\n".replace(';', '\u0001')
			.replace(",", delimiter.equals(",") ? "." : ",")
			.replace("\u0001", delimiter);
		assertThat(open(text).rows().get(0)).extracting(GridRow::width).containsExactly(1, 3, 3, 3);
	}

	@Test
	void takesDecimalCommasForDecimals() throws IOException {
		assertThat(open("xã;hộ\nA;1,5\nB;2,5\n").texts()).contains(List.of("A", "1,5"));
	}

	@Test
	void skipsTheLineThatNamesTheDelimiter() throws IOException {
		Opened opened = open("sep=;\r\na,b;c\r\n");
		assertThat(opened.texts()).containsExactly(List.of("a,b", "c"));
		assertThat(opened.rows().get(0).get(0).number()).isEqualTo(2);
		assertThat(opened.notes()).containsExactly(new Note(Note.Kind.SEPARATOR_HINT, ";"));
	}

	@Test
	void countsLinesAndFieldsButNotBlankFields() throws IOException {
		Opened opened = open("a;b;c\r\n\r\n;\"x\r\ny\nz\"; \r\nd;;\r\n;;\r\n");
		List<GridRow> rows = opened.rows().get(0);
		assertThat(rows).extracting(GridRow::number).containsExactly(1, 3, 6);
		assertThat(rows).extracting(GridRow::width).containsExactly(3, 3, 3);
		assertThat(opened.cell("B3").text()).isEqualTo("x\r\ny\nz");
		assertThat(rows.get(2).cells()).hasSize(1);
	}

	@Test
	void honoursByteOrderMarks() throws IOException {
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			Opened opened = Opened.of(write("\uFEFFMã\tTên\n1\tLộc Bình\n", charset));
			assertThat(opened.texts()).containsExactly(List.of("Mã", "Tên"), List.of("1", "Lộc Bình"));
			assertThat(opened.notes()).isEmpty();
		}
	}

	@Test
	void knowsUnicodeOfTwoBytesByItsZeros() throws IOException {
		for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			assertThat(Opened.of(write("Ma\tTên\n1\tLộc Bình\n", charset)).texts()).contains(List.of("1", "Lộc Bình"));
		}
	}

	@Test
	void readsTheOldVietnameseCharacterSetAndSaysSo() throws IOException {
		// In windows-1258 the tone mark follows its vowel as a character of its own.
		Opened opened = Opened.of(write("Mã;Tên\n1;Ðôngđơ\u0323\n", Charset.forName("windows-1258")));
		assertThat(opened.notes()).containsExactly(new Note(Note.Kind.ENCODING, "windows-1258"));
		assertThat(opened.cell("B2").text()).endsWith("đơ\u0323");
	}

	@Test
	void refusesBytesThatMeanNothing() throws IOException {
		byte[] lone = { (byte) 0xFF, (byte) 0xFE, 'a', 0, 0x00, (byte) 0xD8, 'b', 0 };
		assertThat(Opened.refusal(Files.write(this.folder.resolve("lone.csv"), lone))).isEqualTo(Reason.DAMAGED);
		byte[] undefined = { 'a', ';', (byte) 0x8D, '\n' };
		assertThat(Opened.refusal(Files.write(this.folder.resolve("undefined.csv"), undefined)))
			.isEqualTo(Reason.DAMAGED);
	}

	@Test
	void refusesNulCharacters() throws IOException {
		assertThat(Opened.refusal(write("a;b\n1;\0\n", StandardCharsets.UTF_8))).isEqualTo(Reason.WRONG_TYPE);
		String late = "a;b\n".repeat(20_000) + "1;\0\n";
		assertThat(Opened.refusal(write(late, StandardCharsets.UTF_8))).isEqualTo(Reason.DAMAGED);
	}

	@Test
	void dropsOtherControlCharacters() throws IOException {
		assertThat(open("a\u0007b;c\n").texts()).containsExactly(List.of("ab", "c"));
	}

	@Test
	void refusesMoreColumnsThanAnyForm() throws IOException {
		assertThat(open("x;".repeat(511) + "x\n").rows().get(0).get(0).width()).isEqualTo(512);
		assertThat(Opened.refusal(write("x;".repeat(100_000) + "\n", StandardCharsets.UTF_8)))
			.isEqualTo(Reason.TOO_LARGE);
	}

	@Test
	void refusesAHugeField() throws IOException {
		assertThat(Opened.refusal(write("a;b\n1;" + "x".repeat(32_768) + "\n", StandardCharsets.UTF_8)))
			.isEqualTo(Reason.TOO_LARGE);
	}

	@Test
	void doesNotLetAnOpenQuotationMarkSwallowTheFile() throws IOException {
		Path file = this.folder.resolve("open-quote.csv");
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			writer.write("a;b\n1;\"");
			for (int line = 0; line < 2_000_000; line++) {
				writer.write("no end;in sight\n");
			}
		}
		assertThat(Opened.refusal(file)).isEqualTo(Reason.TOO_LARGE);
		Path small = write("a;b\n1;\"open\n", StandardCharsets.UTF_8);
		assertThatThrownBy(() -> Opened.of(small)).isInstanceOfSatisfying(UnreadableFileException.class, (ex) -> {
			assertThat(ex.reason()).isEqualTo(Reason.DAMAGED);
			assertThat(ex.detail()).isEqualTo(": dòng 2 thiếu dấu nháy đóng (line 2: a quotation mark left open)");
		});
	}

	@Test
	void understandsApostrophesBackslashesAndBlanksAroundFields() throws IOException {
		assertThat(open("a,'b','c'\n1,'x,y','z'\n").texts()).contains(List.of("1", "x,y", "z"));
		assertThat(open("a,\"b\"\n1,\"48\\\" wide\"\n").texts()).contains(List.of("1", "48\" wide"));
		assertThat(open("a, \"b\"\n1, \"x, y\"\n").texts()).contains(List.of("1", "x, y"));
	}

	@Test
	void leavesApostrophesAndBackslashesOfTheTextAlone() throws IOException {
		assertThat(open("a;b\nĐắk R'lấp;'x'\n").texts()).contains(List.of("Đắk R'lấp", "'x'"));
		assertThat(open("a;b\n\"C:\\\";1\n").texts()).contains(List.of("C:\\", "1"));
	}

	@Test
	void readsOldMacLineEnds() throws IOException {
		assertThat(open("a;b\r1;2\r").texts()).containsExactly(List.of("a", "b"), List.of("1", "2"));
	}

	@Test
	void nothingButBlanksIsEmpty() throws IOException {
		assertThat(Opened.refusal(write(" \r\n\t\n", StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
	}

}
