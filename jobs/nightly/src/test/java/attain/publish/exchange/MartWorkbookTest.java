package attain.publish.exchange;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import attain.nightly.OwnInput;
import attain.nightly.SampleNight;
import attain.nightly.SampleNight.Output;
import attain.publish.DataOrigin;
import attain.publish.Snapshot;
import attain.publish.Snapshot.Reach;
import attain.warehouse.SqlFolder;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The workbook says what the marts say, in cells of the right type. */
@ExtendWith(SampleNight.class)
class MartWorkbookTest {

	private static final Path OFFICE = Path.of("/usr/bin/soffice");

	private static final SqlFolder SQL = new SqlFolder(OwnInput.FOLDER.resolveSibling("sql"));

	@Test
	void everyCellIsWhatTheMartSays(Output night) throws Exception {
		try (Snapshot snapshot = Snapshot.open(night.folder().resolve(Snapshot.FILE), Reach.SNAPSHOT_ONLY);
				InputStream file = Files.newInputStream(night.folder().resolve("marts/attain.xlsx"));
				XSSFWorkbook workbook = new XSSFWorkbook(file);
				Statement statement = snapshot.connection().createStatement()) {
			Questions questions = new Questions(snapshot.connection(), SQL);
			var columns = questions.answer("sheet_column");
			int cells = 0;
			for (var sheet : questions.answer("sheet")) {
				String code = sheet.getOrDefault("sheet_code", "");
				List<SheetColumn> heads = SheetColumn.of(code, columns);
				XSSFSheet written = workbook.getSheet(sheet.get("sheet_name_vi"));
				assertThat(written.getTables()).singleElement()
					.satisfies((table) -> assertThat(table.getCTTable().getAutoFilter()).isNotNull());
				assertThat(written.getPaneInformation().isFreezePane()).isTrue();
				try (ResultSet rows = statement.executeQuery(questions.text("sheet_" + code))) {
					int row = 2;
					for (; rows.next(); row++) {
						for (int at = 0; at < heads.size(); at++) {
							String name = heads.get(at).columnName();
							assertThat(value(written.getRow(row).getCell(at))).as("%s of row %d of %s", name, row, code)
								.isEqualTo(expected(rows.getObject(name)));
							cells++;
						}
					}
					assertThat(written.getLastRowNum()).as(code).isEqualTo(row - 1);
				}
			}
			assertThat(cells).isGreaterThan(10_000);
		}
	}

	@Test
	void aPlanLeadsToItsFirstTarget(Output night) throws Exception {
		try (InputStream file = Files.newInputStream(night.folder().resolve("marts/attain.xlsx"));
				XSSFWorkbook workbook = new XSSFWorkbook(file)) {
			XSSFSheet plans = workbook.getSheet("Tổng hợp");
			for (int row = 2; row <= plans.getLastRowNum(); row++) {
				String address = plans.getRow(row).getCell(1).getHyperlink().getAddress();
				assertThat(address).startsWith("'Chỉ tiêu'!A");
				Row target = workbook.getSheet("Chỉ tiêu")
					.getRow(Integer.parseInt(address.replaceFirst(".*A", "")) - 1);
				assertThat(target.getCell(1).getStringCellValue())
					.isEqualTo(plans.getRow(row).getCell(1).getStringCellValue());
			}
		}
	}

	@Test
	void saysThatItIsASampleAndWhatEveryColumnMeans(Output night) throws Exception {
		try (InputStream file = Files.newInputStream(night.folder().resolve("marts/attain.xlsx"));
				XSSFWorkbook workbook = new XSSFWorkbook(file)) {
			List<String> legend = new ArrayList<>();
			workbook.getSheetAt(0).forEach((row) -> row.forEach((cell) -> legend.add(cell.getStringCellValue())));
			assertThat(legend).contains(DataOrigin.NOTICE, "Số liệu đến ngày (data as of): 21/11/2026");
			for (int at = 1; at < workbook.getNumberOfSheets(); at++) {
				XSSFSheet sheet = workbook.getSheetAt(at);
				assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains(DataOrigin.NOTICE);
				sheet.getRow(1).forEach((head) -> assertThat(legend).contains(head.getStringCellValue()));
			}
		}
	}

	@Test
	void theSameNightGivesTheSameBytes(Output night, @TempDir Path folder) throws Exception {
		try (Snapshot snapshot = Snapshot.open(night.folder().resolve(Snapshot.FILE), Reach.SNAPSHOT_ONLY)) {
			new MartWorkbook(new Questions(snapshot.connection(), SQL), DataOrigin.of(snapshot.connection()),
					SampleNight.BUSINESS_DATE)
				.write(folder);
		}
		assertThat(folder.resolve("attain.xlsx")).hasSameBinaryContentAs(night.folder().resolve("marts/attain.xlsx"));
		assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
	}

	@Test
	void libreOfficeOpensIt(Output night, @TempDir Path folder) throws Exception {
		assumeTrue(Files.isExecutable(OFFICE), "LibreOffice is not installed");
		Process office = new ProcessBuilder(OFFICE.toString(), "--headless",
				"-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to",
				"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2", "--outdir",
				folder.toString(), night.folder().resolve("marts/attain.xlsx").toRealPath().toString())
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("office.log").toFile())
			.start();
		assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
		try (var files = Files.list(folder)) {
			Path csv = files.filter((file) -> file.toString().endsWith(".csv")).findFirst().orElseThrow();
			assertThat(Files.readString(csv)).contains("Mã kế hoạch,Số kế hoạch", "LS-104-2023,104/KH-UBND");
		}
	}

	private static @Nullable Object value(Cell cell) {
		return switch (cell.getCellType()) {
			case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate()
					: plain(BigDecimal.valueOf(cell.getNumericCellValue()));
			case STRING -> cell.getStringCellValue();
			case BOOLEAN -> cell.getBooleanCellValue();
			case BLANK -> null;
			default -> throw new AssertionError("a cell of type " + cell.getCellType() + " at " + cell.getAddress());
		};
	}

	/** A cell of a workbook holds 15 digits, and no difference between "" and nothing. */
	private static @Nullable Object expected(@Nullable Object value) {
		if (value instanceof Number number) {
			return plain(new BigDecimal(number.toString()));
		}
		return (value instanceof LocalDate || value instanceof Boolean || value == null) ? value : value.toString();
	}

	private static BigDecimal plain(BigDecimal number) {
		return new BigDecimal(
				number.round(new MathContext(15, RoundingMode.HALF_UP)).stripTrailingZeros().toPlainString());
	}

}
