package attain.grid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A file that is no spreadsheet is refused by the name people know its kind by. */
class ForeignFilesTest {

	@TempDir
	private Path folder;

	private static UnreadableFileException refused(Path file) {
		UnreadableFileException refusal = catchThrowableOfType(UnreadableFileException.class, () -> Opened.of(file));
		assertThat(refusal).as(file.toString()).isNotNull();
		return refusal;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					%PDF-1.7                                                         | PDF
					<html><table><tr><td>1                                           | HTML
					<?xml version="1.0"?><a/>                                        | XML
					<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"> | XML Spreadsheet 2003
					MIME-Version: 1.0                                                | MHTML
					{\\rtf1 a                                                        | RTF
					""")
	void namesWhatItIs(String content, String name) throws IOException {
		Path file = Files.writeString(this.folder.resolve("report.xls"), content);
		assertThat(refused(file).reason()).isEqualTo(UnreadableFileException.Reason.WRONG_TYPE);
		assertThat(refused(file).detail()).isEqualTo(name);
	}

	@Test
	void namesTheBytesOfOldExcel() throws IOException {
		byte[] second = { 0x09, 0x00, 0x04, 0x00, 0x02, 0x00, 0x10, 0x00 };
		assertThat(refused(Files.write(this.folder.resolve("old.xls"), second)).detail()).isEqualTo("Excel 2");
	}

	@Test
	void namesAnArchiveByItsParts() throws IOException {
		Path ods = new RawBook().without("_rels/.rels")
			.without("xl/workbook.xml")
			.part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
			.part("content.xml", "<a/>")
			.write(this.folder.resolve("report.ods"));
		assertThat(refused(ods).detail()).isEqualTo("OpenDocument (.ods, .odt)");
		Path binary = new RawBook()
			.relations("_rels/.rels", RawBook.relation("rId1", "officeDocument", "xl/workbook.bin"))
			.write(this.folder.resolve("report.xlsb"));
		assertThat(refused(binary).detail()).isEqualTo(".xlsb");
	}

	@Test
	void namesTheLimitThatWasPassed() throws IOException {
		Path wide = Files.writeString(this.folder.resolve("wide.csv"), "x;".repeat(10_000) + "\n",
				StandardCharsets.UTF_8);
		assertThat(refused(wide).detail()).isEqualTo("> 512 cột (columns)");
	}

}
