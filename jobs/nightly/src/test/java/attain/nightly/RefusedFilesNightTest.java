package attain.nightly;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import attain.RealData;
import attain.nightly.NightRequest.Scope;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole nights over files that nobody can read, with the real forms and models. */
class RefusedFilesNightTest {

	private static final LocalDate NIGHT = LocalDate.of(2023, 5, 2);

	/** Files that load nothing and of which no finding says that something was lost. */
	private static final String SILENT = """
			select file_name from core.dim_submission as submission
			where not exists (select 1 from core.fct_observation as observation
			        where observation.submission_code = submission.submission_code)
			    and not exists (select 1 from mart.finding as finding
			        where finding.submission_code = submission.submission_code and finding.severity = 'error')
			""";

	@TempDir
	private Path folder;

	@BeforeEach
	void found() throws IOException {
		Path home = Path.of("../..").toAbsolutePath().normalize();
		System.setProperty("attain.home", home.toString());
		for (String part : List.of("forms", "reference")) {
			copy(home.resolve("input").resolve(part), this.folder.resolve("input").resolve(part));
		}
		Files.createDirectories(inbox());
	}

	private Path inbox() {
		return this.folder.resolve("input/inbox");
	}

	private void drop(String name, String content) throws IOException {
		Files.writeString(inbox().resolve(name), content);
	}

	private void drop(String name, byte[] content) throws IOException {
		Files.write(inbox().resolve(name), content);
	}

	private NightStatus night() {
		return Night
			.run(new NightRequest(this.folder.resolve("input"), this.folder.resolve("output"), NIGHT, Scope.CHANGES,
					ProgressListener.SILENT))
			.status();
	}

	private List<String> ask(String query) throws SQLException, IOException {
		return Asked.rows(this.folder.resolve("output"), query);
	}

	@Test
	@Tag("D69")
	@Tag("D70")
	@Tag("D71")
	@Tag("D75")
	void eachEndsInAFindingAndTheNightGoesOn() throws Exception {
		drop("D69_that_is_old.xlsx", bytes(new HSSFWorkbook()));
		drop("D69_page.xls", "<html><body><table><tr><td>4</td></tr></table></body></html>");
		drop("D69_scan.xlsx", "%PDF-1.7\n");
		drop("D70_empty.xlsx", "");
		drop("D70_cut.xlsx", Arrays.copyOf(bytes(new XSSFWorkbook()), 900));
		drop("D70_bomb.xlsx", bomb());
		Biff8EncryptionKey.setCurrentUserPassword("bí mật");
		drop("D70_secret.xls", bytes(new HSSFWorkbook()));
		Biff8EncryptionKey.setCurrentUserPassword(null);
		drop("~$D71.xlsx", "lock");
		drop("D71.tmp", "half");
		drop("D75_macros.xlsm", macros(true));
		drop("D75_none.xlsm", macros(false));

		assertThat(night()).isEqualTo(NightStatus.PUBLISHED_WITH_ERRORS);

		assertThat(ask("select file_name, code, severity from mart.finding where file_name is not null order by all"))
			.containsExactly("D69_page.xls FILE_WRONG_TYPE error", "D69_scan.xlsx FILE_WRONG_TYPE error",
					"D69_that_is_old.xlsx FILE_WRONG_TYPE error", "D70_bomb.xlsx FILE_TOO_LARGE error",
					"D70_cut.xlsx FILE_DAMAGED error", "D70_empty.xlsx FILE_EMPTY error",
					"D70_secret.xls FILE_ENCRYPTED error", "D71.tmp FILE_SKIPPED info",
					"D75_macros.xlsm FORM_UNKNOWN error", "D75_macros.xlsm MACROS_IGNORED warning",
					"D75_none.xlsm FORM_UNKNOWN error", "~$D71.xlsx FILE_SKIPPED info");
		assertThat(ask("select message_en from mart.finding where file_name = 'D69_page.xls'"))
			.containsExactly("D69_page.xls: D69_page.xls is not the .xlsx, .xls or delimited text that its name says, "
					+ "but: HTML. Open it in Excel, save it as .xlsx (do not just rename it) and send again.");
	}

	@Test
	void noRealFileLoadsNothingWithoutAWord() throws Exception {
		for (String name : List.of("excel", "csv")) {
			copy(RealData.folder(name), inbox().resolve(name));
		}

		assertThat(night()).isEqualTo(NightStatus.PUBLISHED_WITH_ERRORS);

		assertThat(ask("select count(*) > 200 from core.dim_submission")).containsExactly("true");
		assertThat(ask(SILENT)).isEmpty();
		assertThat(ask("select file_name from mart.finding where submission_code is not null "
				+ "and (message_vi like '%{%' or message_en like '%{%' or trim(message_vi) = '' or message_en = '')"))
			.isEmpty();
	}

	private static byte[] macros(boolean present) throws IOException {
		XSSFWorkbook book = new XSSFWorkbook(XSSFWorkbookType.XLSM);
		book.createSheet("A").createRow(0).createCell(0).setCellValue("x");
		if (present) {
			book.setVBAProject(new ByteArrayInputStream(new byte[] { 1 }));
		}
		return bytes(book);
	}

	private static byte[] bytes(Workbook book) throws IOException {
		try (book; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			if (book.getNumberOfSheets() == 0) {
				book.createSheet("A").createRow(0).createCell(0).setCellValue("x");
			}
			book.write(out);
			return out.toByteArray();
		}
	}

	private static byte[] bomb() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int megabyte = 0; megabyte < 64; megabyte++) {
				zip.write(blanks);
			}
			zip.closeEntry();
		}
		return out.toByteArray();
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				}
				else {
					try (OutputStream out = Files.newOutputStream(target)) {
						Files.copy(file, out);
					}
				}
			}
		}
	}

}
