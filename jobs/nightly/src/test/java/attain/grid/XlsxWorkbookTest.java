package attain.grid;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class XlsxWorkbookTest {

	@TempDir
	Path folder;

	private Opened open(RawBook book) throws IOException {
		return Opened.of(book.write(this.folder.resolve("book.bin")));
	}

	private Opened openRows(String rows) throws IOException {
		return open(new RawBook().rows(rows));
	}

	@Test
	void readsTextNumberBooleanAndErrorWithTheirAddresses() throws IOException {
		Opened opened = openRows("<row r='3'><c r='B3' t='s'><v>0</v></c><c r='D3'><v>12.5</v></c>"
				+ "<c r='AA3' t='b'><v>1</v></c><c r='AB3' t='e'><v>#REF!</v></c></row>");
		assertThat(opened.kind()).isEqualTo(Workbook.Kind.XLSX);
		assertThat(opened.sheets()).extracting(Sheet::name).containsExactly("Biểu 01");
		assertThat(opened.cell("B3").text()).isEqualTo("Lộc Bình");
		assertThat(opened.cell("D3").number()).isEqualByComparingTo("12.5");
		assertThat(opened.cell("D3").text()).isEqualTo("12.5");
		assertThat(opened.cell("AA3").kind()).isEqualTo(CellKind.BOOLEAN);
		assertThat(opened.cell("AA3").number()).isEqualByComparingTo("1");
		assertThat(opened.cell("AB3").kind()).isEqualTo(CellKind.ERROR);
		assertThat(opened.cell("AB3").text()).isEqualTo("#REF!");
	}

	@Test
	void readsWhatWasTypedOverAnInlineText() throws IOException {
		Opened opened = openRows("<row r='3'><c r='B3' t='s'><v>0</v><is><t>chưa rõ</t></is></c>"
				+ "<c r='C3'><v>7</v><is><t>chưa rõ</t></is></c><c r='D3' t='inlineStr'><is><t>x</t></is></c></row>");
		assertThat(opened.cell("B3").text()).isEqualTo("Lộc Bình");
		assertThat(opened.cell("C3").text()).isEqualTo("7");
		assertThat(opened.cell("D3").text()).isEqualTo("x");
	}

	@Test
	void roundsStoredDigitsToFifteenBeforePercentMultiplies() throws IOException {
		RawBook book = new RawBook().styles("<numFmt numFmtId='164' formatCode='0.0%'/>", "<font/>",
				"<xf/><xf numFmtId='9'/><xf numFmtId='164'/>");
		// 0.07 * 100 is 7.000000000000001 in binary arithmetic, and so is what Excel
		// stores.
		Opened opened = open(book.rows("<row r='1'><c r='A1' s='1'><v>7.000000000000001E-2</v></c>"
				+ "<c r='B1' s='2'><v>0.85499999999999998</v></c><c r='C1'><v>0.30000000000000004</v></c></row>"));
		assertThat(opened.cell("A1").number()).isEqualByComparingTo("7.00000000000000");
		assertThat(opened.cell("A1").percent()).isTrue();
		assertThat(opened.cell("B1").number()).isEqualTo(new BigDecimal("85.5"));
		assertThat(opened.cell("B1").text()).isEqualTo("85.5%");
		assertThat(opened.cell("C1").number()).isEqualTo(new BigDecimal("0.3"));
		assertThat(opened.cell("C1").percent()).isFalse();
	}

	@Test
	void readsDatesByFormatInBothDateSystems() throws IOException {
		RawBook book = new RawBook().styles("<numFmt numFmtId='164' formatCode='dd/mm/yyyy;@'/>", "<font/>",
				"<xf/><xf numFmtId='164'/><xf numFmtId='22'/>");
		book.rows("<row r='1'><c r='A1' s='1'><v>45061</v></c><c r='B1' s='2'><v>45061.75</v></c>"
				+ "<c r='C1' s='1'><v>-1</v></c></row>");
		Opened opened = open(book);
		assertThat(opened.cell("A1").date()).isEqualTo(LocalDateTime.of(2023, 5, 15, 0, 0));
		assertThat(opened.cell("A1").number()).isEqualByComparingTo("45061");
		assertThat(opened.cell("A1").text()).isEqualTo("15/05/2023");
		assertThat(opened.cell("B1").text()).isEqualTo("15/05/2023 18:00:00");
		assertThat(opened.cell("C1").kind()).isEqualTo(CellKind.NUMBER);
		book.part("xl/workbook.xml", RawBook.workbook("date1904='1'", "<sheet name='A' sheetId='1' r:id='rId1'/>"));
		// The same serial number is 1,462 days later when counted from 1904.
		assertThat(open(book).cell("A1").date()).isEqualTo(LocalDateTime.of(2027, 5, 16, 0, 0));
	}

	@Test
	void keepsTheFormulaBesideItsStoredResult() throws IOException {
		Opened opened = openRows("<row r='1'><c r='A1'><f>SUM(B1:C1)</f><v>3</v></c>"
				+ "<c r='B1' t='str'><f>\"a\"&amp;\"b\"</f><v>ab</v></c><c r='C1' t='str'><f>\"\"</f><v></v></c>"
				+ "<c r='D1'><f>1+1</f></c><c r='E1'><f>2+2</f><v></v></c></row>");
		assertThat(opened.cell("A1").formula()).isEqualTo("SUM(B1:C1)");
		assertThat(opened.cell("A1").number()).isEqualByComparingTo("3");
		assertThat(opened.cell("B1").kind()).isEqualTo(CellKind.TEXT);
		assertThat(opened.cell("B1").text()).isEqualTo("ab");
		assertThat(opened.cells()).doesNotContainKey("C1");
		assertThat(opened.cell("D1").kind()).isEqualTo(CellKind.UNEVALUATED);
		assertThat(opened.cell("D1").text()).isEqualTo("1+1");
		assertThat(opened.cell("E1").kind()).isEqualTo(CellKind.UNEVALUATED);
	}

	@Test
	void neverRunsTextThatLooksLikeACommand() throws IOException {
		Opened opened = openRows("<row r='1'><c r='A1' t='inlineStr'><is><t>=cmd|'/c calc'!A0</t></is></c>"
				+ "<c r='B1'><f>cmd|'/c calc'!A0</f></c></row>");
		assertThat(opened.cell("A1").text()).isEqualTo("=cmd|'/c calc'!A0");
		assertThat(opened.cell("A1").formula()).isNull();
		assertThat(opened.cell("B1").kind()).isEqualTo(CellKind.UNEVALUATED);
	}

	@Test
	void movesTheReferencesOfASharedFormula() throws IOException {
		Opened opened = openRows("<row r='1'><c r='C1'><f t='shared' ref='C1:C2' si='0'>A1*$B$1</f><v>1</v></c></row>"
				+ "<row r='2'><c r='C2'><f t='shared' si='0'/><v>2</v></c></row>");
		assertThat(opened.cell("C2").formula()).isEqualTo("A2*$B$1");
	}

	@Test
	void countsRowsAndCellsWithoutAddresses() throws IOException {
		Opened opened = openRows("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c t='s'><v>0</v></c></row>");
		assertThat(opened.cells()).containsOnlyKeys("A1", "B1", "A3");
	}

	@Test
	void leavesOutBlankCellsAndRowsWhateverTheirLooks() throws IOException {
		Opened opened = openRows("<row r='1' s='1' customFormat='1'><c r='A1' s='1'/><c r='B1' t='inlineStr'>"
				+ "<is><t xml:space='preserve'> \u00A0\u200B</t></is></c></row><row r='2'><c r='A2'><v>1</v></c></row>");
		assertThat(opened.cells()).containsOnlyKeys("A2");
		assertThat(opened.rows().get(0)).hasSize(1);
	}

	@Test
	void joinsRunsAndResolvesEscapesButDropsPhoneticHints() throws IOException {
		Opened opened = openRows("<row r='1'><c r='A1' t='inlineStr'><is><r><t>Xã </t></r><r><t>Mai_x000D_Pha</t></r>"
				+ "<rPh sb='0' eb='1'><t>hint</t></rPh></is></c><c r='B1' t='inlineStr'><is><t>_x005F_x000D_</t></is></c>"
				+ "<c r='C1' t='inlineStr'><is><t>a_x0000_b</t></is></c></row>");
		assertThat(opened.cell("A1").text()).isEqualTo("Xã Mai\rPha");
		assertThat(opened.cell("B1").text()).isEqualTo("_x000D_");
		assertThat(opened.cell("C1").text()).isEqualTo("ab");
	}

	@Test
	void knowsMergesHiddenColumnsAndHiddenSheetsBeforeRows() throws IOException {
		Path file = this.folder.resolve("hidden.xlsx");
		try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			XSSFSheet sheet = book.createSheet("Biểu");
			sheet.createRow(4).createCell(1).setCellValue("x");
			sheet.getRow(4).setZeroHeight(true);
			sheet.addMergedRegion(new CellRangeAddress(4, 6, 1, 2));
			sheet.setColumnHidden(3, true);
			book.createSheet("DM");
			book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
			book.write(out);
		}
		Opened opened = Opened.of(file);
		assertThat(opened.sheets().get(0).merges()).containsExactly(new Merge(5, 2, 7, 3));
		assertThat(opened.sheets().get(0).hiddenColumns()).containsExactly(4);
		assertThat(opened.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
		assertThat(opened.rows().get(0).get(0).hidden()).isTrue();
	}

	@Test
	void tellsFontWeightSlantIndentAndFormat() throws IOException {
		Path file = this.folder.resolve("styled.xlsx");
		try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			Font font = book.createFont();
			font.setFontName(".VnTimeH");
			font.setBold(true);
			font.setItalic(true);
			XSSFCellStyle style = book.createCellStyle();
			style.setFont(font);
			style.setIndention((short) 2);
			style.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
			book.createSheet().createRow(0).createCell(0).setCellValue(5);
			book.getSheetAt(0).getRow(0).getCell(0).setCellStyle(style);
			book.write(out);
		}
		assertThat(Opened.of(file).cell("A1").style()).isEqualTo(new CellStyle(".VnTimeH", true, true, 2, "#,##0.00"));
	}

	@Test
	void readsTheStrictDialectAndAnyPrefix() throws IOException {
		String strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
		String relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
		RawBook book = new RawBook()
			.part("xl/workbook.xml",
					"<x:workbook xmlns:x='" + strict + "' xmlns:q='" + relations
							+ "'><x:sheets><x:sheet name='S' q:id='rId1'/></x:sheets></x:workbook>")
			.relations("xl/_rels/workbook.xml.rels",
					"<Relationship Id='rId1' Type='" + relations + "/worksheet' Target='/xl/worksheets/sheet1.xml'/>")
			.part("xl/worksheets/sheet1.xml", "<x:worksheet xmlns:x='" + strict
					+ "'><x:sheetData ><x:row r='1'><x:c r='A1' t='d'><x:v>2023-05-15T18:00:00</x:v></x:c></x:row>"
					+ "</x:sheetData><x:mergeCells><x:mergeCell ref='A1:B2'/></x:mergeCells></x:worksheet>");
		Opened opened = open(book);
		assertThat(opened.cell("A1").date()).isEqualTo(LocalDateTime.of(2023, 5, 15, 18, 0));
		assertThat(opened.cell("A1").number()).isEqualByComparingTo("45061.75");
		assertThat(opened.sheets().get(0).merges()).containsExactly(new Merge(1, 1, 2, 2));
	}

	@Test
	void readsValuesOfMacroWorkbooksAndOfLinksAndSaysSo() throws IOException {
		RawBook book = new RawBook().rows("<row r='1'><c r='A1'><f>[1]S!A1</f><v>4</v></c></row>")
			.part("xl/vbaProject.bin", "macro")
			.part("xl/externalLinks/externalLink1.xml", "<externalLink/>");
		Opened opened = open(book);
		assertThat(opened.noteKinds()).containsExactly(Note.Kind.MACROS, Note.Kind.EXTERNAL_LINKS);
		assertThat(opened.cell("A1").number()).isEqualByComparingTo("4");
	}

	@Test
	void aBadNumberCostsTheCellAndNotTheFile() throws IOException {
		Opened opened = openRows("<row r='1'><c r='A1'><v>abc</v></c><c r='B1'><v>1E999999999</v></c>"
				+ "<c r='C1'><v>1E+20</v></c></row>");
		assertThat(opened.cell("A1").kind()).isEqualTo(CellKind.TEXT);
		assertThat(opened.cell("B1").kind()).isEqualTo(CellKind.TEXT);
		assertThat(opened.cell("C1").text()).isEqualTo("100000000000000000000");
	}

	@Test
	void stopsWhenTheReaderHasEnough() throws IOException {
		Path file = new RawBook().rows("<row r='1'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row>")
			.write(this.folder.resolve("two.xlsx"));
		List<GridRow> rows = new ArrayList<>();
		try (Workbook workbook = Workbook.open(file, "two.xlsx")) {
			workbook.read(workbook.sheets().get(0), (row) -> {
				rows.add(row);
				return false;
			});
		}
		assertThat(rows).hasSize(1);
	}

	@Test
	void letsTheFailureOfTheCallerThrough() throws IOException {
		Path file = new RawBook().rows("<row r='1'><c><v>1</v></c></row>").write(this.folder.resolve("one.xlsx"));
		try (Workbook workbook = Workbook.open(file, "one.xlsx")) {
			assertThatIllegalStateException().isThrownBy(() -> workbook.read(workbook.sheets().get(0), (row) -> {
				throw new IllegalStateException("mine");
			})).withMessage("mine");
		}
	}

	@Test
	void decodesTextByItsFontAndByTheFontOfEachRun() throws IOException {
		RawBook book = new RawBook()
			.styles("", "<font><name val=\"Arial\"/></font><font><name val=\".VnTime\"/></font>",
					"<xf fontId=\"0\"/><xf fontId=\"1\"/>")
			.part("xl/sharedStrings.xml",
					"<sst xmlns=\"" + RawBook.MAIN + "\"><si><t>t\u00AD vÊn</t></si>"
							+ "<si><r><t>cña </t></r><r><rPr><rFont val=\".VnTimeH\"/></rPr><t>tØnh</t></r>"
							+ "<r><rPr><rFont val=\"Arial\"/></rPr><t> cña</t></r></si></sst>")
			.rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\" t=\"s\"><v>0</v></c>"
					+ "<c r=\"C1\" s=\"1\" t=\"s\"><v>1</v></c><c r=\"D1\" s=\"1\" t=\"str\"><f>B1</f><v>Tæng sè</v></c>"
					+ "<c r=\"E1\" s=\"1\" t=\"inlineStr\"><is><r><t>®Êt </t></r><r><rPr><rFont val=\"VNI-Times\"/></rPr>"
					+ "<t>Sôn</t></r></is></c><c r=\"F1\" s=\"1\" t=\"inlineStr\"><is><t>Cơ cấu</t></is></c></row>");

		Opened opened = Opened.of(book.write(this.folder.resolve("fonts.xlsx")));

		assertThat(opened.texts())
			.containsExactly(List.of("t\u00AD vÊn", "tư vấn", "của TỈNH cña", "Tổng số", "đất Sơn", "Cơ cấu"));
		assertThat(opened.notes()).containsExactly(new Note(Note.Kind.LEGACY_FONT, ".VnTime, .VnTimeH, VNI-Times"));
	}

}
