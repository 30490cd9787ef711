package attain.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import attain.finding.Finding;
import attain.form.FormCatalogue;
import attain.form.FormReader;
import attain.form.TracedReading;
import attain.warehouse.CheckedSubmissions.FindingInWords;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PreviewTest {

	private static final String FORM = """
			form: X1
			title: {vi: a, en: a}
			calendar: management
			period: month
			sender: [UBND huyện]
			stop: [Người lập]
			tables:
			  communes:
			    columns:
			      A: {header: [TT]}
			      B: {header: [Xã], holds: unit_name}
			      C: {header: [Hồ sơ - Tổng số], type: count, measure: files}
			      D: {header: [Tỷ lệ], type: percent, measure: rate}
			      E: {header: [Có loa], type: flag, blank: 0, measure: loudspeaker}
			    rows:
			      total: {words: [Cộng]}
			      unit: {level: commune}
			""";

	@TempDir
	private Path folder;

	private FormReader reader = new FormReader(new FormCatalogue(List.of(), List.of()));

	@BeforeEach
	void writeForm() throws IOException {
		Files.writeString(this.folder.resolve("X1.yaml"), FORM);
		this.reader = new FormReader(FormCatalogue.read(this.folder));
	}

	private Path book() throws IOException {
		Path file = this.folder.resolve("T4.xlsx");
		try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			Sheet sheet = book.createSheet("Biểu <1>");
			row(sheet, 0, "UBND huyện Bình Gia");
			row(sheet, 1, "Tháng 4 năm 2023");
			row(sheet, 3, "TT", "Xã", "Hồ sơ", "Tỷ lệ", "Có loa", "Ghi thêm");
			row(sheet, 4, "", "", "Tổng số");
			sheet.addMergedRegion(CellRangeAddress.valueOf("A4:A5"));
			row(sheet, 5, "1", "Xã Hòa Bình", 1200, "54.5", "", "gọi lại");
			row(sheet, 6, "2", "Xã Thiện Long", "khoảng 5", "61,2", "x");
			row(sheet, 7, "", "Cộng", 1200);
			row(sheet, 9, "Người lập biểu");
			book.createSheet("Nháp").createRow(0).createCell(0).setCellValue("nháp");
			book.write(out);
		}
		return file;
	}

	private static void row(Sheet sheet, int number, Object... values) {
		Row row = sheet.createRow(number);
		for (int column = 0; column < values.length; column++) {
			if (values[column] instanceof Integer count) {
				row.createCell(column).setCellValue(count);
			}
			else if (!values[column].equals("")) {
				row.createCell(column).setCellValue((String) values[column]);
			}
		}
	}

	private String print(Path file, PreviewFormat format, int width) throws IOException {
		TracedReading traced = this.reader.trace(file, file.getFileName().toString());
		List<FindingInWords> findings = traced.reading().findings().stream().map(PreviewTest::words).toList();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Preview(file, traced, findings).print(format, new PrintStream(out, true, StandardCharsets.UTF_8), width);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static FindingInWords words(Finding finding) {
		return new FindingInWords(finding.code().name(), finding.code().severity().word(), finding.sheetName(),
				finding.cellRef(), "sai " + finding.found(), "wrong", "sửa", "mend");
	}

	@Test
	void everyUsedCellHasARoleAndAReason() throws IOException {
		JsonNode file = JsonMapper.builder().build().readTree(print(book(), PreviewFormat.JSON, 0));
		StringBuilder roles = new StringBuilder();
		file.path("sheets").forEach((sheet) -> sheet.path("rows").forEach((row) -> row.path("cells").forEach((cell) -> {
			roles.append(cell.path("cell").asString()).append(' ').append(cell.path("role").asString());
			roles.append(" · ").append(cell.path("why").asString()).append('\n');
		})));
		assertThat(roles.toString()).isEqualTo("""
				A1 header · phía trên bảng (title above the table)
				A2 header · phía trên bảng (title above the table)
				A4 header · communes.A: ignored
				B4 header · communes.B: unit_name
				C4 header · communes.C: value
				D4 header · communes.D: value
				E4 header · communes.E: value
				F4 header · đầu cột, không gắn (header, not bound)
				C5 header · communes.C: value
				A6 ignored · biểu không đọc cột này (not read): communes.A
				B6 label · communes.B: unit_name
				C6 observation ·\s
				D6 repaired · NUMBER_DOT_DECIMAL
				E6 observation · ô trống (blank)
				F6 ignored · cột không gắn (column not bound)
				A7 ignored · biểu không đọc cột này (not read): communes.A
				B7 label · communes.B: unit_name
				C7 rejected · NUMBER_COMPARATOR
				D7 observation ·\s
				E7 observation ·\s
				B8 label · communes.B: unit_name
				C8 ignored · chỉ để đối chiếu (compared only): communes.C, total
				A10 ignored · dưới bảng (below the table)
				A1 ignored · sheet không có bảng nào của biểu (no table of the form)
				""");
		assertThat(file.path("form").asString()).isEqualTo("X1");
		assertThat(file.path("period").asString()).isEqualTo("2023-04");
	}

	@Test
	void csvHasALineForEveryObservation() throws IOException {
		assertThat(print(book(), PreviewFormat.CSV, 0)).isEqualTo("""
				sheet,cell,row_label,column_label,measure,unit,breakdown,calendar,period,value,obs_status,raw_text
				Biểu <1>,C6,Xã Hòa Bình,Hồ sơ - Tổng số,files,Xã Hòa Bình,,management,2023-04,1200,,1200
				Biểu <1>,D6,Xã Hòa Bình,Tỷ lệ,rate,Xã Hòa Bình,,management,2023-04,54.5,,54.5
				Biểu <1>,E6,Xã Hòa Bình,Có loa,loudspeaker,Xã Hòa Bình,,management,2023-04,0,,
				Biểu <1>,C7,Xã Thiện Long,Hồ sơ - Tổng số,files,Xã Thiện Long,,management,2023-04,,error,khoảng 5
				Biểu <1>,D7,Xã Thiện Long,Tỷ lệ,rate,Xã Thiện Long,,management,2023-04,61.2,,"61,2"
				Biểu <1>,E7,Xã Thiện Long,Có loa,loudspeaker,Xã Thiện Long,,management,2023-04,1,,x
				""");
	}

	@Test
	void marksCellsWithoutATerminalAndColoursThemOnOne() throws IOException {
		assertThat(print(book(), PreviewFormat.TEXT, 0)).contains("!khoảng 5", "~54.5?", ":Xã Hòa Bình", "=1200")
			.contains("C → C (count) “Hồ sơ - Tổng số”", "✗ Biểu <1>!C7 · NUMBER_COMPARATOR · sai")
			.doesNotContain("\u001B");
		assertThat(print(book(), PreviewFormat.TEXT, 100)).contains("\u001B[32m 1200");
	}

	@Test
	void thePageIsOneFileAndWhatAFileHoldsStaysText() throws IOException {
		String page = print(book(), PreviewFormat.HTML, 0);
		assertThat(page).contains("<h2>Biểu &lt;1&gt;</h2>")
			.contains("<td id=\"s1-C7\" class=\"rejected f\"", "<a href=\"#s1-C7\">Biểu &lt;1&gt;!C7</a>")
			.contains("C6 · số liệu (observation)&#10;files = 1200 · Xã Hòa Bình · 2023-04")
			.contains(" colspan=\"1\" rowspan=\"2\"")
			.doesNotContain("http", "<script");
	}

	@Test
	void aLongSheetShowsItsFirstRowsAndAllWithFindingsAndSaysSo() throws IOException {
		Path file = this.folder.resolve("T4.csv");
		StringBuilder lines = new StringBuilder(
				"UBND huyện Bình Gia Tháng 4 năm 2023\nTT,Xã,Hồ sơ - Tổng số,Tỷ lệ,Có loa\n");
		for (int i = 1; i <= 3000; i++) {
			lines.append(i).append(",Xã ").append(i).append((i == 2500) ? ",nhiều,1,x\n" : ",5,1,x\n");
		}
		Files.writeString(file, lines);
		assertThat(print(file, PreviewFormat.HTML, 0)).contains(">nhiều<")
			.contains("2601 more rows: shown are the first 400, and all with findings")
			.doesNotContain(">Xã 1000<");
	}

	@Test
	void aFileOfNoFormShowsItsRowsAsRead() throws IOException {
		Path file = this.folder.resolve("la.csv");
		Files.write(file, "Tên;Số;Tỷ lệ;Mã;Ngày\nĐà Nẵng;64.371,29;55,74%;00123;29/9/2024\nHuế;855,7;7;00045;\n"
			.getBytes(StandardCharsets.UTF_16LE));
		Files.write(file, concat(new byte[] { (byte) 0xFF, (byte) 0xFE }, Files.readAllBytes(file)));
		String expected = "Tên,Số,Tỷ lệ,Mã,Ngày\nĐà Nẵng,64371.29,55.74,00123,29/9/2024\nHuế,855.7,7,00045,\n";
		assertThat(print(file, PreviewFormat.CSV, 0)).isEqualTo(expected);
		Files.write(file, "Ten;So;Ty le;Ma;Ngay\nDa Nang;64371.29;55.74;00123;29/9/2024\nHue;1.234;7;00045;\n"
			.getBytes(Charset.forName("US-ASCII")));
		assertThat(print(file, PreviewFormat.CSV, 0)).endsWith("Hue,1.234,7,00045,\n").contains("64371.29,55.74");
	}

	private static byte[] concat(byte[] first, byte[] second) {
		byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

}
