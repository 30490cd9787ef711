package attain.annual;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import attain.annual.Chapter.Subject;
import attain.nightly.SampleNight;
import attain.publish.DataOrigin;
import attain.publish.FrozenFolder;
import attain.publish.Snapshot;
import attain.publish.Snapshot.Reach;
import attain.warehouse.SqlFolder;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Reports of the sample year, read back from the files that were written. */
@ExtendWith(SampleNight.class)
class AnnualReportTest {

	private static final LocalDate DAY = LocalDate.of(2023, 12, 14);

	/** What the engine answers for one target. */
	private record Answer(String code, BigDecimal target, BigDecimal actual, String status, boolean isEstimate) {
	}

	@TempDir
	Path folder;

	/** Plans with ranks, ranges, milestones, estimates, levels; days before and after. */
	@ParameterizedTest
	@CsvSource({ "LS-104-2023, 2023-12-14", "LS-104-2023, 2024-12-31", "LS-247-2023, 2023-12-14",
			"VL-CDS-2025, 2024-06-30", "LS-UBND-2021, 2021-12-31", "LS-NQ49-2021, 2026-01-15",
			"GL-1331-2022, 2022-12-31" })
	void bothFilesSayWhatWasKnownOnTheDay(String plan, LocalDate day, SampleNight.Output night)
			throws SQLException, IOException {
		AnnualReport report = report(night, plan, day);
		List<Answer> answers = answers(night, plan, day);
		List<List<String>> document = ReportTables.ofDocument(new WordReport(report).bytes());
		List<List<String>> workbook = ReportTables.ofWorkbook(new ExcelReport(report).bytes());
		assertThat(report.targets()).extracting(TargetLine::targetCode)
			.containsExactlyInAnyOrderElementsOf(answers.stream().map(Answer::code).toList());
		for (int row = 0; row < report.targets().size(); row++) {
			String code = report.targets().get(row).targetCode();
			Answer answer = answers.stream().filter((each) -> each.code().equals(code)).findFirst().orElseThrow();
			assertSame(answer, document.get(row), workbook.get(row));
		}
		assertThat(document).hasSameSizeAs(answers);
		assertThat(workbook).hasSameSizeAs(answers);
	}

	private static void assertSame(Answer answer, List<String> document, List<String> workbook) {
		assertThat(document.get(5)).as(answer.code()).isEqualTo(answer.status());
		assertThat(workbook.get(5)).as(answer.code()).isEqualTo(answer.status());
		if (answer.actual() == null) {
			assertThat(document.get(4)).as(answer.code()).isEmpty();
			assertThat(workbook.get(4)).as(answer.code()).isEmpty();
			return;
		}
		assertThat(Double.parseDouble(workbook.get(4))).as(answer.code())
			.isCloseTo(answer.actual().doubleValue(), within(1e-9));
		String shown = document.get(4);
		assertThat(shown.endsWith("*")).as(answer.code()).isEqualTo(answer.isEstimate());
		BigDecimal read = new BigDecimal(shown.replace("*", "").replace(".", "").replace(',', '.'));
		assertThat(read).as(answer.code())
			.isEqualByComparingTo(answer.actual().setScale(Math.max(2, read.scale()), RoundingMode.HALF_UP));
		assertThat(read.compareTo(answer.target())).as(answer.code() + ": on the same side of the target")
			.isEqualTo(answer.actual().compareTo(answer.target()));
	}

	@Test
	void theSameReportGivesTheSameBytes(SampleNight.Output night) throws Exception {
		AnnualReport report = report(night, "LS-104-2023", DAY);
		byte[] document = new WordReport(report).bytes();
		byte[] workbook = new ExcelReport(report).bytes();
		// Stamps of archives tell two seconds apart.
		TimeUnit.MILLISECONDS.sleep(2100);
		AnnualReport again = report(night, "LS-104-2023", DAY);
		assertThat(again).isEqualTo(report);
		assertThat(new WordReport(again).bytes()).isEqualTo(document);
		assertThat(new ExcelReport(again).bytes()).isEqualTo(workbook);
	}

	@Test
	void everyPageSaysThatItIsASample(SampleNight.Output night) throws SQLException, IOException {
		AnnualReport report = report(night, "LS-104-2023", DAY);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(new WordReport(report).bytes()))) {
			assertThat(document.getHeaderList()).hasSize(2)
				.extracting(XWPFHeader::getText)
				.allMatch((text) -> text.contains(DataOrigin.NOTICE));
		}
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(new ExcelReport(report).bytes()))) {
			assertThat(workbook).hasSize(3).allSatisfy((sheet) -> {
				assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(DataOrigin.NOTICE);
				assertThat(sheet.getHeader().getCenter()).contains(DataOrigin.NOTICE);
			});
		}
	}

	@Test
	void figuresOfSendersCarryNoNotice(SampleNight.Output night) throws SQLException, IOException {
		AnnualReport sample = report(night, "LS-104-2023", DAY);
		AnnualReport report = new AnnualReport(sample.heading(), sample.chapters(), sample.targets(), sample.counts(),
				DataOrigin.DELIVERED);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(new WordReport(report).bytes()))) {
			assertThat(document.getHeaderList()).hasSize(2).allSatisfy((header) -> {
				assertThat(header.getParagraphs()).as("Word opens no header without one").isNotEmpty();
				assertThat(header.getText()).doesNotContain(DataOrigin.NOTICE);
			});
		}
		assertThat(ReportTables.ofWorkbook(new ExcelReport(report).bytes()))
			.isEqualTo(ReportTables.ofWorkbook(new ExcelReport(sample).bytes()));
	}

	@Test
	void chartsCanBeEditedInOfficePrograms(SampleNight.Output night) throws SQLException, IOException {
		AnnualReport report = report(night, "LS-104-2023", DAY);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(new WordReport(report).bytes()))) {
			assertThat(document.getCharts()).hasSize(1);
			assertThat(document.getCharts().get(0).getChartSeries().get(0).getSeries(0).getValuesData().getPointAt(0))
				.isEqualTo(1.0);
		}
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(new ExcelReport(report).bytes()))) {
			assertThat(workbook.getSheetAt(1).getDrawingPatriarch().getCharts()).hasSize(2);
		}
	}

	@Test
	void tellsTheCountsInTheWordsOfTheProvince(SampleNight.Output night) throws SQLException, IOException {
		AnnualReport report = report(night, "LS-104-2023", DAY);
		assertThat(lines(report, Subject.OVERALL).get(1)).startsWith("Trong 15 chỉ tiêu của kế hoạch có ")
			.contains("/15 chỉ tiêu hoàn thành, ", "/15 chỉ tiêu chưa có thông tin đánh giá");
		assertThat(report.whole().targets()).isEqualTo(15);
		assertThat(report.heading().agency()).isEqualTo("SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
		assertThat(report(night, "LS-104-2023", LocalDate.of(2025, 12, 14)).heading().agency()).as("merged since")
			.isEqualTo("SỞ KHOA HỌC VÀ CÔNG NGHỆ");
	}

	@Test
	void saysWhoseDataIsMissingAndWhenItIsDue(SampleNight.Output night) throws SQLException, IOException {
		AnnualReport report = report(night, "LS-104-2023", DAY);
		assertThat(lines(report, Subject.UNKNOWN)).containsSubsequence(
				"Tốc độ tăng năng suất lao động hằng năm: chưa nhận được số liệu năm 2023.",
				"Biểu F07, chưa đến hạn gửi: Cục Thống kê tỉnh Lạng Sơn (năm 2023, hạn 19/12/2023).");
		assertThat(lines(report, Subject.CONFLICT)).anyMatch((line) -> line.contains("247/KH-UBND đề ra “đạt 85%”"));
	}

	@Test
	void opensInLibreOfficeAndPrints(SampleNight.Output night) throws Exception {
		assumeTrue(isThere("soffice") && isThere("lowriter"), "skipped: there is no LibreOffice Writer here");
		ReportFiles files = ReportFiles.write(report(night, "LS-104-2023", DAY), this.folder);
		for (Path file : files.paths()) {
			Path printed = Files.createDirectories(this.folder.resolve("pdf"));
			Process office = new ProcessBuilder("soffice", "--headless",
					"-env:UserInstallation=" + this.folder.resolve("profile").toUri(), "--convert-to", "pdf",
					"--outdir", printed.toString(), file.toString())
				.redirectErrorStream(true)
				.redirectOutput(this.folder.resolve("office.log").toFile())
				.start();
			assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
			Path pdf = printed.resolve(file.getFileName().toString().replaceFirst("\\.\\w+$", ".pdf"));
			assertThat(pdf).as(Files.readString(this.folder.resolve("office.log"))).isNotEmptyFile();
			Files.delete(pdf);
		}
	}

	@Test
	void aPlanThatIsCalledByItsNumberIsWrittenAndKeptUnderOneName(SampleNight.Output night)
			throws SQLException, IOException {
		AnnualReport known = report(night, "LS-104-2023", DAY);
		Heading heading = known.heading();
		AnnualReport report = new AnnualReport(
				new Heading("104/KH-UBND Đổi mới", heading.planNumber(), DAY, heading.parentAgency(), heading.agency(),
						heading.state(), heading.motto(), heading.place(), heading.year(), heading.planTitle(),
						heading.receivers(), heading.signer(), heading.signerPost()),
				known.chapters(), known.targets(), known.counts(), known.origin());
		ReportFiles.write(report, this.folder);
		assertThat(this.folder.resolve("104_KH-UBND_Đổi_mới_2023-12-14.docx")).isNotEmptyFile();
		assertThat(this.folder.resolve("104_KH-UBND_Đổi_mới_2023-12-14.xlsx")).isNotEmptyFile();
		assertThat(FrozenFolder.of(this.folder, report.planCode(), "2023-12-14").path())
			.isEqualTo(this.folder.resolve("frozen/104_KH-UBND_Đổi_mới/2023-12-14"));
	}

	private static boolean isThere(String program) {
		return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
			.anyMatch((each) -> Files.isExecutable(Path.of(each, program)));
	}

	private static List<String> lines(AnnualReport report, Subject subject) {
		return report.chapters()
			.stream()
			.filter((chapter) -> chapter.subject() == subject)
			.flatMap((chapter) -> chapter.lines().stream())
			.map(Chapter.Line::text)
			.toList();
	}

	static AnnualReport report(SampleNight.Output night, String plan, LocalDate day) throws SQLException, IOException {
		try (Snapshot snapshot = Snapshot.open(night.folder().resolve(Snapshot.FILE), Reach.OTHER_FILES)) {
			AnnualReports reports = new AnnualReports(snapshot.connection(), new SqlFolder(Path.of("../../sql")));
			return reports.read(reports.plansLike(plan).get(0), day);
		}
	}

	private static List<Answer> answers(SampleNight.Output night, String plan, LocalDate day)
			throws SQLException, IOException {
		List<Answer> answers = new ArrayList<>();
		try (Snapshot snapshot = Snapshot.current(night.folder());
				PreparedStatement statement = snapshot.connection().prepareStatement("""
						select target_code, target_value, actual_value, status_vi, is_estimate
						from mart.attainment_as_of(?::date) where plan_code = ? and is_headline""")) {
			statement.setString(1, day.toString());
			statement.setString(2, plan);
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					answers.add(new Answer(rows.getString(1), rows.getBigDecimal(2), rows.getBigDecimal(3),
							rows.getString(4), rows.getBoolean(5)));
				}
			}
		}
		return answers;
	}

}
