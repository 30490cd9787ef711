package attain.finding.returned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import attain.finding.Origin;
import attain.finding.Severity;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ReturnedFileTest {

	private static final String LIST = "Kết quả kiểm tra";

	private static final List<ListedFinding> FINDINGS = List.of(
			new ListedFinding(Severity.WARNING, "STALE_COPY", null, null, "BC_T3.xlsx", "", "Số liệu như kỳ trước.",
					"Kiểm tra lại."),
			new ListedFinding(Severity.ERROR, "NUMBER_AMBIGUOUS", "Biểu 01", "B7", "29.705", "",
					"“29.705” có thể đọc thành hai số khác nhau.", "Ghi phần thập phân sau dấu phẩy."),
			new ListedFinding(Severity.WARNING, "TOTAL_DIFFERS", "Biểu 01", "C6", "=57", "58", "Cộng không khớp.",
					"Sửa."),
			new ListedFinding(Severity.ERROR, "CELL_MISSING", "Biểu 01", "C9", "", "", "Thiếu số.", "Ghi số."),
			new ListedFinding(Severity.INFO, "HIDDEN_SHEET", "ẩn", null, "ẩn", "", "Trang ẩn.", "Bỏ ẩn."));

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "BC.xlsx", "BC.xls" })
	void changesNothingButTheMarkedCells(String name) throws IOException {
		Path original = Originals.write(this.folder.resolve(name));
		Path returned = returned(original, FINDINGS);
		assertThat(returned.getFileName()).hasToString(name);
		Map<String, String> before = Looks.of(original, LIST);
		Map<String, String> after = Looks.of(returned, LIST);
		TreeSet<String> different = new TreeSet<>(after.keySet());
		different.addAll(before.keySet());
		different.removeIf((place) -> after.getOrDefault(place, "").equals(before.getOrDefault(place, "")));
		assertThat(different).containsExactlyInAnyOrder("Biểu 01!B7", "Biểu 01!B7 comment", "Biểu 01!C6",
				"Biểu 01!C6 comment", "Biểu 01!C9", "Biểu 01!C9 comment", "Biểu 01!row 8");
		assertThat(after.get("Biểu 01!B7 comment"))
			.startsWith("Chị Hoa: đã hỏi lại\n\n[Kết quả kiểm tra]\nLỗi: “29.705”")
			.contains("Có trong tệp: 29.705", "Cách sửa: Ghi phần thập phân");
	}

	@ParameterizedTest
	@ValueSource(strings = { "BC.xlsx", "BC.xls" })
	void listsAllFindingsFirstWithLinksToTheCells(String name) throws IOException {
		Path returned = returned(Originals.write(this.folder.resolve(name)), FINDINGS);
		try (Workbook workbook = WorkbookFactory.create(returned.toFile(), null, true)) {
			Sheet list = workbook.getSheetAt(0);
			assertThat(list.getSheetName()).isEqualTo(LIST);
			assertThat(list.getRow(0).getCell(0).getStringCellValue())
				.isEqualTo("KẾT QUẢ KIỂM TRA - SỐ LIỆU MINH HỌA (illustrative sample)");
			assertThat(list.getRow(3).getCell(0).getStringCellValue()).isEqualTo("2 lỗi, 2 cảnh báo, 1 lưu ý");
			assertThat(list.getLastRowNum()).isEqualTo(11);
			assertThat(list.getRow(8).getCell(3).getHyperlink().getAddress()).isEqualTo("'Biểu 01'!B7");
			Cell found = list.getRow(9).getCell(4);
			assertThat(found.getStringCellValue()).isEqualTo("=57");
			assertThat(found.getCellStyle().getQuotePrefixed()).as("editing it runs nothing").isTrue();
			assertThat(workbook.getActiveSheetIndex()).isZero();
			assertThat(workbook.getSheetAt(2).isSelected()).isFalse();
		}
	}

	@Test
	void turnsDelimitedTextIntoAWorkbookOfTexts() throws IOException {
		Path original = Files.writeString(this.folder.resolve("BC;T4.csv"),
				"Mã;Tên;Số\n01;=cmd|x;12,5\n02;a;b;3\n\n03;\"hai\ndòng\";7\n");
		Path returned = returned(original,
				List.of(new ListedFinding(Severity.ERROR, "NUMBER_UNREADABLE", "BC;T4", "C2", "12,5", "", "a", "b"),
						new ListedFinding(Severity.ERROR, "ROW_WIDTH", "BC;T4", "3", "4", "3", "a", "b")));
		assertThat(returned.getFileName()).hasToString("BC;T4.xlsx");
		try (Workbook workbook = WorkbookFactory.create(returned.toFile(), null, true)) {
			Sheet sheet = workbook.getSheetAt(1);
			assertThat(texts(sheet)).containsExactly("A1 Mã", "B1 Tên", "C1 Số", "A2 01", "B2 =cmd|x", "C2 12,5",
					"E3 02", "F3 a", "G3 b", "H3 3", "A5 03", "B5 hai\ndòng", "C5 7");
			assertThat(sheet.getRow(1).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
			assertThat(sheet.getRow(1).getCell(2).getCellStyle().getFillPattern())
				.isEqualTo(FillPatternType.SOLID_FOREGROUND);
			assertThat(sheet.getCellComments()).hasSize(2);
		}
		try (attain.grid.Workbook workbook = attain.grid.Workbook.open(returned, "a")) {
			assertThat(Origin.of(workbook.properties()).textWidth()).isEqualTo(3);
		}
	}

	@Test
	void looksTheSameInLibreOffice() throws Exception {
		assumeTrue(isThere("soffice"), "skipped: there is no LibreOffice here");
		for (String name : List.of("BC.xlsx", "BC.xls")) {
			Path original = Originals.write(this.folder.resolve(name));
			Map<String, String> before = inLibreOffice(original, this.folder.resolve("before-" + name));
			Map<String, String> after = inLibreOffice(returned(original, FINDINGS),
					this.folder.resolve("after-" + name));
			assertThat(after.remove("BC-" + LIST + ".csv")).contains("NUMBER_AMBIGUOUS");
			assertThat(after).as(name).isEqualTo(before).hasSize(3);
		}
	}

	private Path returned(Path original, List<ListedFinding> findings) throws IOException {
		return new ReturnedFile(original, original.getFileName().toString(), "UBND huyện Chi Lăng",
				new Origin("F10", "", "LS-UB-187", "management:2023-04", "", 0), LocalDate.of(2023, 4, 20), true,
				findings)
			.writeTo(Files.createDirectories(this.folder.resolve("returned")));
	}

	private static List<String> texts(Sheet sheet) {
		List<String> texts = new ArrayList<>();
		sheet.forEach((row) -> row.forEach((cell) -> texts.add(cell.getAddress() + " " + cell.getStringCellValue())));
		return texts;
	}

	private static boolean isThere(String program) {
		return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program)));
	}

	/** Every sheet as LibreOffice shows and calculates it. */
	private Map<String, String> inLibreOffice(Path file, Path target) throws Exception {
		Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + this.folder.resolve("office").toUri(),
				"--headless", "--convert-to",
				"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir",
				target.toString(), file.toString())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("office.log").toFile())
			.start();
		assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
		Map<String, String> sheets = new TreeMap<>();
		try (Stream<Path> files = Files.list(target)) {
			for (Path sheet : files.toList()) {
				sheets.put(sheet.getFileName().toString(), Files.readString(sheet).replaceFirst("[,\\s]+$", ""));
			}
		}
		return sheets;
	}

}
