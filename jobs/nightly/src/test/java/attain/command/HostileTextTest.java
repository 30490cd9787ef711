package attain.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import attain.nightly.OwnInput;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A file whose name, sheet and cells want to run in a spreadsheet, a browser or a
 * terminal goes through a night; nothing that comes out runs anywhere.
 */
class HostileTextTest {

	private static final String FORMULA = "=cmd|' /C calc'!A0";

	private static final String SCRIPT = "<script>alert(1)";

	private static final String ESCAPES = "\u001B]0;x\u0007\u001B[2J\u009B8m\u202E";

	private static final String FILE = "=cmd|' C calc'!A0;=1+1 " + SCRIPT + ESCAPES + "\n✓ ChiLang.xlsx";

	/** Control signs that no text file needs, and those that turn the reading round. */
	private static final String NO_TEXT = "(?s).*[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x{9F}\\x{202A}-\\x{202E}].*";

	private static final List<String> TEXT_FILES = List.of("csv", "json", "jsonld", "html", "xml", "txt", "md", "prom");

	@TempDir
	Path folder;

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@Test
	void nothingThatComesOutRuns() throws Exception {
		System.setProperty("attain.home", OwnInput.FOLDER.getParent().toString());
		OwnInput.copyTo(this.folder.resolve("input"));
		Path file = drop();
		type("run", "--business-date", "2023-04-20");
		type("check", file.toString());
		type("status");
		type("preview", file.toString());
		type("describe", file.toString());
		type("sql", "select * from mart.finding");
		assertThat(this.printed.toString(StandardCharsets.UTF_8)).contains("cmd|")
			.doesNotMatch(NO_TEXT)
			.doesNotContain("\n✓ ChiLang");
		aSpreadsheetRunsNothing(csvOf("sql", "--format", "csv", "select * from mart.finding"));
		aSpreadsheetRunsNothing(csvOf("preview", "--format", "csv", file.toString()));
		assertThat(csvOf("preview", "--format", "html", file.toString())).doesNotContain(SCRIPT);
		JsonMapper.shared().readTree(csvOf("preview", "--format", "json", file.toString()));
		List<Path> published = published();
		assertThat(published).anyMatch((path) -> path.endsWith("finding.csv"));
		assertThat(Files.readString(this.folder.resolve("output/marts/finding.csv"))).contains("'" + FORMULA);
		for (Path path : published) {
			look(path);
		}
	}

	private static void look(Path path) throws IOException {
		String extension = path.toString().replaceFirst(".*\\.", "");
		if (TEXT_FILES.contains(extension)) {
			String text = Files.readString(path);
			assertThat(text.matches(NO_TEXT)).as("control signs in %s", path).isFalse();
			switch (extension) {
				case "csv" -> aSpreadsheetRunsNothing(text);
				case "json", "jsonld" -> JsonMapper.shared().readTree(text);
				case "html" -> assertThat(text.contains(SCRIPT)).as("a script in %s", path).isFalse();
				default -> {
				}
			}
		}
		else if (List.of("xlsx", "docx").contains(extension)) {
			aDocumentRunsNothing(path);
		}
	}

	/** As read with commas, and as a Vietnamese Excel reads it, with semicolons. */
	private static void aSpreadsheetRunsNothing(String csv) throws IOException {
		for (CSVRecord row : CSVFormat.RFC4180.parse(new java.io.StringReader(csv))) {
			row.forEach((cell) -> assertThat(cell).doesNotMatch("(?s)[\\p{Z}\\p{Cf}\"]*[=+@＝＋＠].*")
				.doesNotMatch("(?s)[\\p{Z}\\p{Cf}\"]*[-－](?!\\d+(\\.\\d+)?$).*"));
		}
		for (String line : csv.split("\\R")) {
			for (String cell : line.split("[;\t]")) {
				assertThat(cell).doesNotMatch("[\\p{Z}\\p{Cf}\"]*[-=+@＝＋－＠](?!\\d+(\\.\\d+)?(,|$)).*");
			}
		}
	}

	/** No formula, no link to another program or file. */
	private static void aDocumentRunsNothing(Path path) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertThat(entry.getName()).doesNotContain("externalLink", "vbaProject", "connections.xml");
				String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				if (entry.getName().endsWith(".xml")) {
					assertThat(part).as("%s in %s", entry.getName(), path).doesNotContainPattern("[\\x00-\\x08\\x1B]");
					assertThat(part).doesNotContain("<f>", "<f ", "w:fldSimple w:instr=\"DDE", "<script>alert");
				}
			}
		}
	}

	private List<Path> published() throws IOException {
		List<Path> files = new ArrayList<>();
		for (String name : List.of("current/", "returns")) {
			try (Stream<Path> tree = Files.walk(this.folder.resolve("output").resolve(name).toRealPath())) {
				tree.filter(Files::isRegularFile).forEach(files::add);
			}
		}
		return files;
	}

	private String csvOf(String... arguments) {
		this.printed.reset();
		type(arguments);
		return this.printed.toString(StandardCharsets.UTF_8);
	}

	private void type(String... arguments) {
		PrintStream stream = new PrintStream(this.printed, true, StandardCharsets.UTF_8);
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(1, List.of("--input", this.folder.resolve("input").toString(), "--output",
				this.folder.resolve("output").toString()));
		Attain.execute(new Terminal(stream, stream, 0, false), all.toArray(String[]::new));
	}

	private Path drop() throws IOException {
		Path file = this.folder.resolve("input/inbox/2023-04-20").resolve(FILE);
		Files.createDirectories(file.getParent());
		String[][] rows = { { "UBND HUYỆN CHI LĂNG" }, { "Tháng 4 năm 2023" }, {},
				{ "TT", "Xã, phường, thị trấn", "Hồ sơ công việc - Tổng số", "- Trong đó: mật", "- Xử lý trên mạng",
						"Tỷ lệ (%)", "Truyền thanh thông minh", "Số cuộc kiểm tra / qua môi trường số",
						"Người được tập huấn kỹ năng số (lũy kế)", "Tổ CNSCĐ: số tổ / số thôn",
						"Số hoạt động (họp, hội nghị, tập huấn) - Tổng số", "- Trực tuyến",
						"Xã thử nghiệm phổ biến kỹ năng số" },
				{ "1", "TT. Đồng Mỏ", "412", "4", "188", "", FORMULA, "12/3", "1030", "14/14", "", "", "x" },
				{ "2", FORMULA + "\n" + FORMULA + ";" + FORMULA + SCRIPT + "\u202E", "100", "", "50", "", "Không", "",
						"20", "7/8", "", "", "" },
				{ "3", "Xã Vạn Linh", "＝" + FORMULA, "@SUM(1)", "+1+" + FORMULA + SCRIPT, "", "Không", "",
						" " + FORMULA, "7/8", "", "", "" } };
		try (Workbook workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
			Sheet sheet = workbook.createSheet(FORMULA.replace("/", "") + SCRIPT);
			for (int at = 0; at < rows.length; at++) {
				Row line = sheet.createRow(at);
				for (int column = 0; column < rows[at].length; column++) {
					line.createCell(column).setCellValue(rows[at][column]);
				}
			}
			workbook.write(out);
		}
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2023-01-01T00:00:00Z")));
		try (InputStream there = Files.newInputStream(file)) {
			assertThat(there.read()).isEqualTo('P');
		}
		return file;
	}

}
