package attain.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

import attain.grid.UnreadableFileException.Reason;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class XlsWorkbookTest {

	@TempDir
	Path folder;

	private Path write(Consumer<HSSFWorkbook> content) throws IOException {
		Path file = this.folder.resolve("book.xls");
		try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			content.accept(book);
			book.write(out);
		}
		return file;
	}

	private static HSSFCell cell(HSSFWorkbook book, int row, int column) {
		HSSFSheet sheet = (book.getNumberOfSheets() == 0) ? book.createSheet("Biểu 01") : book.getSheetAt(0);
		return ((sheet.getRow(row) == null) ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
	}

	private static HSSFCellStyle format(HSSFWorkbook book, String format) {
		HSSFCellStyle style = book.createCellStyle();
		style.setDataFormat(book.createDataFormat().getFormat(format));
		return style;
	}

	@Test
	void readsEveryKindOfCell() throws IOException {
		Opened opened = Opened.of(write((book) -> {
			cell(book, 2, 1).setCellValue("Lộc Bình");
			cell(book, 2, 2).setCellValue(12.5);
			cell(book, 2, 3).setCellValue(true);
			cell(book, 2, 4).setCellErrorValue(FormulaError.REF);
			cell(book, 2, 5).setBlank();
			cell(book, 2, 6).setCellValue(" \u00A0");
			cell(book, 3, 0).setCellStyle(format(book, "0.0"));
		}));
		assertThat(opened.kind()).isEqualTo(Workbook.Kind.XLS);
		assertThat(opened.sheets()).extracting(Sheet::name).containsExactly("Biểu 01");
		assertThat(opened.cells()).containsOnlyKeys("B3", "C3", "D3", "E3");
		assertThat(opened.cell("B3").text()).isEqualTo("Lộc Bình");
		assertThat(opened.cell("C3").number()).isEqualByComparingTo("12.5");
		assertThat(opened.cell("D3").text()).isEqualTo("TRUE");
		assertThat(opened.cell("E3").text()).isEqualTo("#REF!");
	}

	@Test
	void roundsToFifteenDigitsBeforePercentMultiplies() throws IOException {
		Opened opened = Opened.of(write((book) -> {
			cell(book, 0, 0).setCellValue(0.57 * 100);
			cell(book, 0, 1).setCellValue(0.855);
			cell(book, 0, 2).setCellValue(0.1 + 0.2);
			book.getSheetAt(0).getRow(0).getCell(1).setCellStyle(format(book, "0.0%"));
		}));
		// 0.57 * 100 is 56.99999999999999 in binary arithmetic and 57 for Excel.
		assertThat(opened.cell("A1").number()).isEqualTo(new BigDecimal("57"));
		assertThat(opened.cell("B1").number()).isEqualTo(new BigDecimal("85.5"));
		assertThat(opened.cell("B1").percent()).isTrue();
		assertThat(opened.cell("C1").number()).isEqualTo(new BigDecimal("0.3"));
	}

	@Test
	void readsDatesInBothDateSystems() throws IOException {
		Consumer<HSSFWorkbook> content = (book) -> {
			HSSFCell cell = cell(book, 0, 0);
			cell.setCellValue(45_061.75);
			cell.setCellStyle(format(book, "dd/mm/yyyy hh:mm"));
		};
		assertThat(Opened.of(write(content)).cell("A1").date()).isEqualTo(LocalDateTime.of(2023, 5, 15, 18, 0));
		Path late = write(content.andThen((book) -> book.getInternalWorkbook()
			.getRecords()
			.stream()
			.filter(DateWindow1904Record.class::isInstance)
			.map(DateWindow1904Record.class::cast)
			.forEach((record) -> record.setWindowing((short) 1))));
		assertThat(Opened.of(late).cell("A1").date()).isEqualTo(LocalDateTime.of(2027, 5, 16, 18, 0));
	}

	@Test
	void keepsTheFormulaBesideItsStoredResult() throws IOException {
		Opened opened = Opened.of(write((book) -> {
			cell(book, 0, 0).setCellValue(3);
			book.createSheet("Số liệu").createRow(0).createCell(0).setCellValue(4);
			cell(book, 0, 1).setCellFormula("SUM(A1,'Số liệu'!A1)");
			cell(book, 0, 2).setCellFormula("\"a\"&\"b\"");
			cell(book, 0, 3).setCellFormula("A1>1");
			cell(book, 0, 4).setCellFormula("1/0");
			book.getCreationHelper().createFormulaEvaluator().evaluateAll();
		}));
		assertThat(opened.cell("B1").formula()).isEqualTo("SUM(A1,'Số liệu'!A1)");
		assertThat(opened.cell("B1").number()).isEqualByComparingTo("7");
		assertThat(opened.cell("C1").text()).isEqualTo("ab");
		assertThat(opened.cell("D1").kind()).isEqualTo(CellKind.BOOLEAN);
		assertThat(opened.cell("E1").text()).isEqualTo("#DIV/0!");
	}

	@Test
	void knowsMergesAndEverythingHiddenBeforeRows() throws IOException {
		Opened opened = Opened.of(write((book) -> {
			cell(book, 4, 1).setCellValue("x");
			book.getSheetAt(0).getRow(4).setZeroHeight(true);
			book.getSheetAt(0).addMergedRegion(new CellRangeAddress(4, 6, 1, 2));
			book.getSheetAt(0).setColumnHidden(3, true);
			book.createSheet("DM").createRow(0).createCell(0).setCellValue("y");
			book.setSheetVisibility(1, SheetVisibility.HIDDEN);
		}));
		assertThat(opened.sheets().get(0).merges()).containsExactly(new Merge(5, 2, 7, 3));
		assertThat(opened.sheets().get(0).hiddenColumns()).containsExactly(4);
		assertThat(opened.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
		assertThat(opened.rows().get(0).get(0).hidden()).isTrue();
		assertThat(opened.rows().get(1).get(0).cells().get(0).text()).isEqualTo("y");
	}

	@Test
	void tellsFontWeightSlantIndentAndFormat() throws IOException {
		Opened opened = Opened.of(write((book) -> {
			for (int count = 0; count < 6; count++) {
				book.createFont().setFontName("Arial " + count);
			}
			HSSFFont font = book.createFont();
			font.setFontName(".VnTimeH");
			font.setBold(true);
			font.setItalic(true);
			HSSFCellStyle style = format(book, "#,##0.00");
			style.setFont(font);
			style.setIndention((short) 2);
			HSSFCell cell = cell(book, 0, 0);
			cell.setCellValue(5);
			cell.setCellStyle(style);
		}));
		assertThat(opened.cell("A1").style()).isEqualTo(new CellStyle(".VnTimeH", true, true, 2, "#,##0.00"));
	}

	@Test
	void opensWhatIsLockedWithThePasswordThatEverybodyKnows() throws IOException {
		Biff8EncryptionKey.setCurrentUserPassword("VelvetSweatshop");
		try {
			Path file = write((book) -> {
				for (int row = 0; row < 3_000; row++) {
					cell(book, row, 0).setCellValue("row " + row);
				}
				book.createSheet("second").createRow(0).createCell(0).setCellValue("y");
			});
			Biff8EncryptionKey.setCurrentUserPassword(null);
			Opened opened = Opened.of(file);
			assertThat(opened.cell("A3000").text()).isEqualTo("row 2999");
			assertThat(opened.rows().get(1).get(0).cells().get(0).text()).isEqualTo("y");
		}
		finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
	}

	@Test
	void keepsManyTextsThatContinueOverRecords() throws IOException {
		Opened opened = Opened.of(write((book) -> {
			for (int row = 0; row < 2_000; row++) {
				cell(book, row, 0).setCellValue("xã số " + row + " của huyện");
			}
		}));
		assertThat(opened.cell("A1777").text()).isEqualTo("xã số 1776 của huyện");
	}

	@Test
	void refusesADocumentOfAnotherProgram() throws IOException {
		Path file = this.folder.resolve("letter.xls");
		try (POIFSFileSystem fileSystem = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
			fileSystem.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
			fileSystem.writeFilesystem(out);
		}
		assertThat(Opened.refusal(file)).isEqualTo(Reason.WRONG_TYPE);
	}

	@Test
	void survivesAnyChangedByte() throws IOException {
		byte[] whole = Files.readAllBytes(write((book) -> {
			cell(book, 0, 0).setCellValue("Lộc Bình");
			cell(book, 1, 0).setCellValue(5);
			cell(book, 2, 0).setCellFormula("A2*2");
		}));
		for (int position = 0; position < whole.length; position += 3) {
			byte[] changed = whole.clone();
			changed[position] ^= (byte) 0xFF;
			Path file = Files.write(this.folder.resolve("changed.xls"), changed);
			try {
				Opened.of(file);
			}
			catch (UnreadableFileException ex) {
				assertThat(ex.reason()).isNotNull();
			}
		}
	}

	@Test
	void decodesTextByItsFontAndByTheFontOfEachRun() throws IOException {
		Opened opened = Opened.of(write((book) -> {
			HSSFFont old = font(book, ".VnTime");
			HSSFFont capitals = font(book, ".VnTimeH");
			HSSFCellStyle style = book.createCellStyle();
			style.setFont(old);
			cell(book, 0, 0).setCellValue("t\u00AD vÊn");
			cell(book, 0, 1).setCellValue("t\u00AD vÊn");
			HSSFRichTextString rich = new HSSFRichTextString("cña tØnh");
			rich.applyFont(4, 8, capitals);
			cell(book, 0, 2).setCellValue(rich);
			cell(book, 0, 3).setCellValue("\u00AD");
			for (int column = 1; column < 4; column++) {
				book.getSheetAt(0).getRow(0).getCell(column).setCellStyle(style);
			}
		}));
		assertThat(opened.texts()).containsExactly(List.of("t\u00AD vÊn", "tư vấn", "của TỈNH", "ư"));
		assertThat(opened.notes()).containsExactly(new Note(Note.Kind.LEGACY_FONT, ".VnTime, .VnTimeH"));
	}

	private static HSSFFont font(HSSFWorkbook book, String name) {
		HSSFFont font = book.createFont();
		font.setFontName(name);
		return font;
	}

}
