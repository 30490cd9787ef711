package attain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the language can say beyond the forms that use it today. */
class BindingLanguageTest {

	private static final String FORM = """
			form: T
			title: {vi: thử, en: trial}
			calendar: statistical
			period: quarter
			scales:
			  money: {tỷ đồng: 1, triệu đồng: 0.001}
			tables:
			  trade:
			    repeat: sheets
			    columns:
			      A: {header: [TT]}
			      B: {header: [Huyện], holds: label}
			      C: {header: [Mã], holds: breakdown, personal: true}
			      D: {header: [Doanh thu], type: decimal, scale: money, unit: tỷ đồng, measure: {district: revenue}}
			      E: {header: [Tỷ lệ], type: percent, below_one: fraction, optional: true, measure: {district: share}}
			      F: {header: [Loại], optional: true}
			    rows:
			      district: {level: district, starts: [Huyện], unit: sheet}
			    derived:
			      is_school: {rows: district, at: F, when: {F: {in: [Trường]}}}
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void writeForm() throws IOException {
		Files.createDirectory(this.folder.resolve("forms"));
		Files.writeString(this.folder.resolve("forms/T.yaml"), FORM);
	}

	private Reading read(Book book) throws IOException {
		FormCatalogue catalogue = FormCatalogue.read(this.folder.resolve("forms"));
		assertThat(catalogue.problems()).isEmpty();
		return new FormReader(catalogue).read(book.write(this.folder, "t.xlsx"), "t.xlsx");
	}

	@Test
	void readsATableFromEverySheetInTheUnitOfItsSheet() throws IOException {
		Reading reading = read(new Book().sheet("Huyện Tràng Định")
			.rows("Quý II/2023", "||Đơn vị tính: triệu đồng", "TT|Huyện|Mã|Doanh thu|Tỷ lệ|Loại",
					"1|Huyện|4900|12.450,5|0,25|Trường")
			.sheet("Huyện Bình Gia")
			.rows("Quý II/2023", "TT|Huyện|cột thêm|Mã|Doanh thu (tỷ đồng)", "1|Huyện||4901|3,5"));
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading.periodCode()).isEqualTo("2023-Q2");
		assertThat(reading.tables()).flatExtracting(TableReading::rows)
			.extracting(TableRow::unitNameText, TableRow::breakdownCode)
			.containsExactly(tuple("Huyện Tràng Định", "4900"), tuple("Huyện Bình Gia", "4901"));
		assertThat(Forms.row(reading, "trade", "Huyện"))
			.isEqualTo(Map.of("revenue", "12.4505", "share", "25", "is_school", "1"));
		assertThat(reading.tables().get(1).rows().get(0).values().get(0)).isEqualByComparingTo("3.5");
	}

	private static final String LIST = """
			form: L
			title: {vi: thử, en: trial}
			calendar: statistical
			period: quarter
			lists: [DM]
			tables:
			  places:
			    columns:
			      A: {header: [STT]}
			      B: {header: [Tên cơ sở], holds: breakdown}
			      C: {header: [Tuyến]}
			      D: {header: [Kết nối], type: flag, blank: 0, measure: connected}
			    label: B
			    rows:
			      total: {words: [Toàn tỉnh], if_missing: report}
			      group: {bold: B}
			      part: {indent: {B: 2}}
			      capital: {font: {B: "Courier.*"}}
			      unit: {unit: sender}
			    skip:
			      - {bold: A, match: {A: "x"}}
			    totals:
			      - {row: total, sum: D, over: unit}
			    derived:
			      in_scope:
			        rows: unit
			        at: C
			        when: {B: {starts: [Bệnh viện]}, C: {in: [Tỉnh]}}
			        or: {B: {starts: [Trung tâm]}, C: {in: [Huyện]}}
			""";

	@Test
	void tellsRowsApartByTheirLooks() throws IOException {
		Files.writeString(this.folder.resolve("forms/T.yaml"), LIST);
		Reading reading = read(new Book().sheet("DM")
			.rows("a")
			.sheet("a")
			.rows("Quý II/2023", "STT|Tên cơ sở|Tuyến|Kết nối", "I|Tuyến tỉnh||x", "1|Bệnh viện A|Tỉnh|x",
					"2|Trung tâm B|Huyện|", "|trong đó||x", "|Nhóm||x", "x|bỏ qua||x", "1|Trung tâm  b|Tỉnh|x")
			.look("Arial", true, 0, "B3", "A8")
			.look("Arial", false, 2, "B6")
			.look("Courier New", false, 0, "B7"));
		assertThat(Forms.findings(reading)).containsExactly("ROW_MISSING Toàn tỉnh > Toàn tỉnh");
		assertThat(Forms.labels(reading, "places")).containsExactly("unit: Bệnh viện A", "unit: Trung tâm B",
				"unit: Trung tâm b");
		assertThat(reading.tables().get(0).rows()).extracting(TableRow::breakdownCode)
			.containsExactly("bệnh viện a", "trung tâm b", "trung tâm b");
		assertThat(Forms.row(reading, "places", "Bệnh viện A")).containsEntry("in_scope", "1");
		assertThat(Forms.row(reading, "places", "Trung tâm B")).isEqualTo(Map.of("in_scope", "1", "connected", "0"));
		assertThat(Forms.row(reading, "places", "Trung tâm b")).containsEntry("in_scope", "0");
	}

	@Test
	void aTotalOfFlagsIsACountAndABlankKindIsUnknown() throws IOException {
		Files.writeString(this.folder.resolve("forms/T.yaml"), LIST);
		Reading reading = read(new Book().sheet("a")
			.rows("Quý II/2023", "STT|Tên cơ sở|Tuyến|Kết nối", "1|Bệnh viện A||x", "2|Bệnh viện B|Tỉnh|x",
					"|Toàn tỉnh||#3"));
		assertThat(Forms.findings(reading)).containsExactly("CLASS_UNKNOWN C3  > Tỉnh", "TOTAL_DIFFERS D5 3 > 2");
		assertThat(Forms.row(reading, "places", "Bệnh viện A")).containsEntry("in_scope", "error");
	}

	@Test
	void aLookOfNoColumnIsRefused() throws IOException {
		Files.writeString(this.folder.resolve("forms/T.yaml"),
				LIST.replace("bold: B", "bold: Bb")
					.replace("indent: {B: 2}", "indent: {B: two}")
					.replace("words: [Toàn tỉnh], if_missing: report", "words: [Toàn tỉnh], if_missing: reject"));
		assertThat(FormCatalogue.read(this.folder.resolve("forms")).problems()).extracting(FormProblem::message)
			.anyMatch((message) -> message.contains("unknown column 'Bb'"))
			.anyMatch((message) -> message.contains("an indent is a number of levels, not 'two'"))
			.anyMatch((message) -> message.contains("may 'report' that it is missing"));
	}

	@Test
	void aFileOfNoPeriodIsRefused() throws IOException {
		Reading reading = read(new Book().sheet("a").rows("TT|Huyện|Mã|Doanh thu", "1|Huyện A|1|2"));
		assertThat(reading.rejected()).isTrue();
		assertThat(Forms.findings(reading)).containsExactly("PERIOD_MISSING t");
	}

	@Test
	void aFileThatIsNoWorkbookIsRefusedByItsKind() throws IOException {
		Path file = this.folder.resolve("empty.xlsx");
		Files.createFile(file);
		Reading reading = new FormReader(FormCatalogue.read(this.folder.resolve("forms"))).read(file, "empty.xlsx");
		assertThat(Forms.findings(reading)).containsExactly("FILE_EMPTY empty.xlsx");
		assertThat(reading.rejected()).isTrue();
	}

	/** Two versions of one table, and a column that came with a year. */
	@Test
	void takesTheVersionThatIsValidInThePeriod() throws IOException {
		Files.writeString(this.folder.resolve("forms/T.yaml"), """
				form: T
				title: {vi: thử, en: trial}
				calendar: statistical
				period: quarter
				tables:
				  old:
				    valid: {to: 2024-01-01}
				    columns:
				      A: {header: [Huyện], holds: unit_name}
				      B: {header: [Số hộ], type: count, measure: old_households}
				    rows:
				      unit: {level: district}
				  new:
				    valid: {from: 2024-01-01}
				    columns:
				      A: {header: [Huyện], holds: unit_name}
				      B: {header: [Số hộ], type: count, measure: households}
				      C: {header: [Số người], type: count, measure: persons, valid: {from: 2024-07-01}}
				    rows:
				      unit: {level: district}
				""");
		assertThat(Forms.row(read(households("Quý IV/2023", "")), "old", "Huyện A"))
			.isEqualTo(Map.of("old_households", "5"));
		assertThat(Forms.row(read(households("Quý I/2024", "")), "new", "Huyện A"))
			.isEqualTo(Map.of("households", "5"));
		assertThat(Forms.findings(read(households("Quý III/2024", ""))))
			.containsExactly("HEADER_MISSING Huyện | Số hộ > Số người");
		assertThat(Forms.row(read(households("Quý III/2024", "|Số người")), "new", "Huyện A"))
			.isEqualTo(Map.of("households", "5", "persons", "7"));
	}

	private static Book households(String period, String more) {
		return new Book().sheet("a").rows(period, "Huyện|Số hộ" + more, "Huyện A|5" + (more.isEmpty() ? "" : "|7"));
	}

	@Test
	void refusesAValidityThatEndsBeforeItBegins() throws IOException {
		Files.writeString(this.folder.resolve("forms/T.yaml"),
				FORM.replace("repeat: sheets", "repeat: sheets\n    valid: {from: 2024, to: 2023-01-01, till: 2}"));
		assertThat(FormCatalogue.read(this.folder.resolve("forms")).problems()).extracting(FormProblem::toString)
			.containsExactly("T.yaml:10: 'from' must be a day such as 2024-01-01",
					"T.yaml:10: unknown key 'till'. Nearest: to");
	}

}
