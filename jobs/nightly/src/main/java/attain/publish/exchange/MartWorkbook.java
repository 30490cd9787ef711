package attain.publish.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import attain.publish.DataOrigin;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook for people: what is asked of the marts most often, each cell a number, a
 * day or a text by itself. A Vietnamese Excel reads "1.500" of a CSV as 1500 and 3.4 as
 * the 3rd of April; of a workbook it can misread nothing.
 */
final class MartWorkbook {

	static final String FILE = "attain.xlsx";

	/** Rows kept in memory; those before are on disk. */
	private static final int WINDOW = 200;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final Questions questions;

	private final DataOrigin origin;

	private final LocalDate night;

	MartWorkbook(Questions questions, DataOrigin origin, LocalDate night) {
		this.questions = questions;
		this.origin = origin;
		this.night = night;
	}

	/** Writes the workbook into the folder of the marts. */
	void write(Path marts) throws IOException, SQLException {
		Path draft = marts.resolve("." + FILE + ".tmp");
		try {
			try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW, false, true);
					OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
				fill(workbook);
				flush(workbook);
				describe(workbook.getXSSFWorkbook().getProperties().getCoreProperties());
				workbook.write(out);
			}
			SteadyZip.copy(draft, marts.resolve(FILE));
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	/**
	 * Texts are numbered as they are written out, and POI would write the last rows of
	 * the sheets in any order.
	 */
	private static void flush(SXSSFWorkbook workbook) throws IOException {
		for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
			workbook.getSheetAt(at).flushRows();
		}
	}

	private void fill(SXSSFWorkbook workbook) throws IOException, SQLException {
		SheetStyles styles = new SheetStyles(workbook);
		List<Map<String, String>> sheets = this.questions.answer("sheet");
		List<Map<String, String>> columns = this.questions.answer("sheet_column");
		LegendSheet legend = new LegendSheet(workbook.createSheet(LegendSheet.NAME), styles);
		legend.head(
				List.of("Attain - kết quả thực hiện các chỉ tiêu",
						"Số liệu đến ngày (data as of): " + DAY.format(this.night),
						"Ô trống là chưa có số liệu, không phải số 0 (a blank cell is unknown, never zero).",
						"Trị số đầy đủ chữ số nằm trong ô; cách hiện do Excel định dạng (cells hold all digits)."),
				this.origin);
		legend.sheets(sheets);
		List<DataSheet> written = new ArrayList<>();
		for (Map<String, String> sheet : sheets) {
			String code = sheet.getOrDefault("sheet_code", "");
			String name = sheet.getOrDefault("sheet_name_vi", code);
			List<SheetColumn> own = SheetColumn.of(code, columns);
			legend.columns(name, own);
			DataSheet rows = new DataSheet(workbook.createSheet(name), own, styles);
			this.questions.ask("sheet_" + code, (answer) -> rows.write(title(name), answer, DataSheet.MOST_ROWS));
			written.add(rows);
		}
		for (int at = 0; at < written.size(); at++) {
			written.get(at)
				.asTable(workbook.getXSSFWorkbook().getSheetAt(at + 1),
						"tbl_" + sheets.get(at).getOrDefault("sheet_code", ""), at + 1);
		}
	}

	private String title(String name) {
		return this.origin.mark(name + " · số liệu đến (data as of) " + DAY.format(this.night));
	}

	private void describe(POIXMLProperties.CoreProperties properties) {
		Optional<Date> stamp = Optional.of(Date.from(this.night.atStartOfDay().toInstant(ZoneOffset.UTC)));
		properties.setTitle("Attain " + this.night);
		properties.setCreator("Attain");
		properties.setCreated(stamp);
		properties.setModified(stamp);
	}

}
