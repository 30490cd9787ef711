package attain.grid;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import attain.grid.UnreadableFileException.Reason;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class HostileFilesTest {

	@TempDir
	Path folder;

	private Reason refusal(RawBook book) throws IOException {
		Path file = book.write(this.folder.resolve("book.xlsx"));
		return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Opened.refusal(file));
	}

	private Reason refusal(byte[] bytes) throws IOException {
		return Opened.refusal(Files.write(this.folder.resolve("file.xlsx"), bytes));
	}

	@Test
	void refusesAZipBomb() throws IOException {
		String cell = "<row r='1'><c r='A1' t='inlineStr'><is><t>" + "0".repeat(20 << 20) + "</t></is></c></row>";
		assertThat(refusal(new RawBook().rows(cell))).isEqualTo(Reason.TOO_LARGE);
	}

	@Test
	void refusesACellLongerThanExcelAllows() throws IOException {
		String cell = "<row r='1'><c r='A1' t='inlineStr'><is><t>" + "0".repeat(32_768) + "</t></is></c></row>";
		assertThat(refusal(new RawBook().rows(cell))).isEqualTo(Reason.TOO_LARGE);
	}

	@Test
	void refusesAnAttributeThatWouldFillTheMemory() throws IOException {
		StringBuilder name = new StringBuilder();
		for (int count = 0; name.length() < 5 << 20; count++) {
			name.append(count);
		}
		assertThat(refusal(new RawBook().rows("<row x='" + name + "'/>"))).isEqualTo(Reason.TOO_LARGE);
	}

	@Test
	void refusesElementsNestedWithoutEnd() throws IOException {
		assertThat(refusal(new RawBook().rows("<row>" + "<a>".repeat(300)))).isEqualTo(Reason.TOO_LARGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>",
			"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
			"<!DOCTYPE x [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>" })
	void refusesADocumentType(String documentType) throws IOException {
		String sheet = documentType + "<worksheet xmlns='" + RawBook.MAIN + "'><sheetData/></worksheet>";
		assertThat(refusal(new RawBook().part("xl/worksheets/sheet1.xml", sheet))).isEqualTo(Reason.DAMAGED);
		String texts = documentType + "<sst xmlns='" + RawBook.MAIN + "'><si><t>x</t></si></sst>";
		assertThat(refusal(new RawBook().part("xl/sharedStrings.xml", texts))).isEqualTo(Reason.DAMAGED);
	}

	@Test
	void doesNotBelieveThePhantomDimension() throws IOException {
		RawBook book = new RawBook()
			.sheet("<dimension ref='A1:XFD1048576'/><sheetData><row r='1'><c r='A1'><v>1</v></c>"
					+ "</row><row r='1048576'><c r='XFD1048576'><v>2</v></c></row></sheetData>");
		Opened opened = Opened.of(book.write(this.folder.resolve("phantom.xlsx")));
		assertThat(opened.cells()).containsOnlyKeys("A1", "XFD1048576");
	}

	@Test
	void passesOverAMillionEmptyStyledRows() throws IOException {
		StringBuilder rows = new StringBuilder();
		for (int row = 1; row < 1_048_576; row++) {
			rows.append("<row r='")
				.append(row)
				.append("' s='1' customFormat='1'><c r='A")
				.append(row)
				.append("' s='1'/></row>");
		}
		rows.append("<row r='1048576'><c r='A1048576'><v>1</v></c></row>");
		Path file = new RawBook().rows(rows.toString()).write(this.folder.resolve("empty-rows.xlsx"));
		Opened opened = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Opened.of(file));
		assertThat(opened.cells()).containsOnlyKeys("A1048576");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
			"<row r='1'><c r='XFE1'><v>1</v></c></row>", "<row r='9999999999'><c><v>1</v></c></row>",
			"<row r='1048577'><c><v>1</v></c></row>", "<row r='0'/>", "<row r='2'/><row r='1'/>",
			"<row r='1'><c r='A9'><v>1</v></c></row>", "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
			"<row r='1'><c r='1'><v>1</v></c></row>", "<row r='1'><c r='A1' t='s'><v>7</v></c></row>",
			"<row r='1'><c r='A1' t='s'><v>-1</v></c></row>" })
	void refusesReferencesThatPointNowhere(String rows) throws IOException {
		assertThat(refusal(new RawBook().rows(rows))).isEqualTo(Reason.DAMAGED);
	}

	@Test
	void refusesMergedBlocksThatPointNowhere() throws IOException {
		assertThat(refusal(new RawBook().sheet("<sheetData/><mergeCells><mergeCell ref='A1:ZZZZ9'/></mergeCells>")))
			.isEqualTo(Reason.DAMAGED);
	}

	@Test
	void refusesAWorkbookOneOfWhoseListedSheetsIsMissing() throws IOException {
		assertThat(refusal(new RawBook().without("xl/worksheets/sheet1.xml"))).isEqualTo(Reason.DAMAGED);
		assertThat(refusal(new RawBook().part("xl/workbook.xml",
				RawBook.workbook("", "<sheet name='A' r:id='rId1'/><sheet name='B' r:id='rId9'/>"))))
			.isEqualTo(Reason.DAMAGED);
	}

	@Test
	void refusesASheetThatIsSomethingElse() throws IOException {
		assertThat(refusal(new RawBook().part("xl/worksheets/sheet1.xml", "<html/>"))).isEqualTo(Reason.DAMAGED);
	}

	@Test
	void refusesNamesThatOccurTwiceInTheArchive() throws IOException {
		assertThat(refusal(new RawBook().part("XL/worksheets/SHEET1.xml", "<x/>"))).isEqualTo(Reason.DAMAGED);
	}

	@Test
	void refusesAnArchiveInsideTheArchiveButNotAnEmbeddedObject() throws IOException {
		RawBook book = new RawBook().rows("<row><c><v>1</v></c></row>").part("xl/embeddings/Sheet.xlsx", "PK");
		assertThat(Opened.of(book.write(this.folder.resolve("chart.xlsx"))).cells()).containsOnlyKeys("A1");
		assertThat(refusal(book.part("xl/more.zip", "PK"))).isEqualTo(Reason.DAMAGED);
	}

	@Test
	void refusesAnArchiveWithTooManyEntries() throws IOException {
		RawBook book = new RawBook();
		for (int count = 0; count < 2_000; count++) {
			book.part("xl/media/" + count, "");
		}
		assertThat(refusal(book)).isEqualTo(Reason.TOO_LARGE);
	}

	@Test
	void refusesAnEntryThatLiesAboutItsSize() throws IOException {
		byte[] zip = Files
			.readAllBytes(new RawBook().rows("<row><c><v>1</v></c></row>").write(this.folder.resolve("honest.xlsx")));
		int directory = lastIndexOf(zip, "xl/worksheets/sheet1.xml");
		// The inflated size stands 22 bytes before the name in the central directory.
		zip[directory - 22]--;
		assertThat(refusal(zip)).isEqualTo(Reason.DAMAGED);
	}

	@Test
	void refusesContentThatDoesNotMatchItsChecksum() throws IOException {
		byte[] zip = Files
			.readAllBytes(new RawBook().rows("<row><c><v>1</v></c></row>").write(this.folder.resolve("honest.xlsx")));
		// The checksum stands 30 bytes before the name in the central directory.
		zip[lastIndexOf(zip, "xl/worksheets/sheet1.xml") - 30]++;
		assertThat(refusal(zip)).isEqualTo(Reason.DAMAGED);
	}

	@Test
	void refusesEncryptedEntries() throws IOException {
		byte[] zip = Files.readAllBytes(new RawBook().write(this.folder.resolve("honest.xlsx")));
		// The flags stand 38 bytes before the name in the central directory.
		zip[lastIndexOf(zip, "xl/worksheets/sheet1.xml") - 38] |= 1;
		assertThat(refusal(zip)).isEqualTo(Reason.DAMAGED);
	}

	private static int lastIndexOf(byte[] bytes, String name) {
		return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(name);
	}

	@Test
	void refusesATruncatedWorkbookAtEveryLength() throws IOException {
		byte[] xlsx = Files.readAllBytes(new RawBook().write(this.folder.resolve("whole.xlsx")));
		byte[] xls = Files.readAllBytes(xls(""));
		assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
		for (int length = 8; length < xlsx.length; length += 97) {
			assertThat(refusal(Arrays.copyOf(xlsx, length))).isEqualTo(Reason.DAMAGED);
		}
		for (int length = 8; length < xls.length / 2; length += 97) {
			assertThat(refusal(Arrays.copyOf(xls, length))).isIn(Reason.DAMAGED, Reason.WRONG_TYPE);
		}
	}

	@Test
	void refusesPasswordsOfBothKinds() throws Exception {
		Path plain = new RawBook().write(this.folder.resolve("plain.xlsx"));
		Path locked = this.folder.resolve("locked.xlsx");
		try (POIFSFileSystem fileSystem = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(locked)) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
			encryptor.confirmPassword("secret");
			try (OutputStream encrypted = encryptor.getDataStream(fileSystem)) {
				Files.copy(plain, encrypted);
			}
			fileSystem.writeFilesystem(out);
		}
		assertThat(Opened.refusal(locked)).isEqualTo(Reason.ENCRYPTED);
		assertThat(Opened.refusal(xls("secret"))).isEqualTo(Reason.ENCRYPTED);
	}

	private Path xls(String password) throws IOException {
		Path file = this.folder.resolve("book.xls");
		Biff8EncryptionKey.setCurrentUserPassword(password.isEmpty() ? null : password);
		try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			book.createSheet().createRow(0).createCell(0).setCellValue("x");
			book.write(out);
		}
		finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		return file;
	}

	@ParameterizedTest
	@CsvSource({ "%PDF-1.7", "<html><table>", "'  <!DOCTYPE html>'", "<?xml version=\"1.0\"?>", "{\\rtf1", "GIF89a",
			"MIME-Version: 1.0" })
	void refusesOtherKindsOfFilesWhateverTheirName(String start) throws IOException {
		assertThat(refusal((start + "\r\nx").getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.WRONG_TYPE);
	}

	@Test
	void refusesPicturesAndOtherBinaryFiles() throws IOException {
		assertThat(refusal(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 })).isEqualTo(Reason.WRONG_TYPE);
		assertThat(refusal(new byte[] { 1, 0, 0, 2, 65, 0, 0, 0 })).isEqualTo(Reason.WRONG_TYPE);
	}

	@Test
	void refusesOtherArchivesAndOtherOfficeDocuments() throws IOException {
		Path zip = this.folder.resolve("photos.xlsx");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("a.txt"));
		}
		assertThat(Opened.refusal(zip)).isEqualTo(Reason.WRONG_TYPE);
		assertThat(refusal(new RawBook().part("xl/workbook.xml", "<document/>"))).isEqualTo(Reason.WRONG_TYPE);
		assertThat(refusal(
				new RawBook().relations("_rels/.rels", RawBook.relation("rId1", "officeDocument", "xl/workbook.bin"))))
			.isEqualTo(Reason.WRONG_TYPE);
	}

	@Test
	void readsDelimitedTextThatIsCalledXlsx() throws IOException {
		Path file = Files.writeString(this.folder.resolve("real.xlsx"), "a;b\n1;2\n");
		assertThat(Opened.of(file).kind()).isEqualTo(Workbook.Kind.DELIMITED);
	}

}
