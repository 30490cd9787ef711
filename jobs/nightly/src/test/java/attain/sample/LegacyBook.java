package attain.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/**
 * One sheet of an .xls whose text is typed in TCVN3 fonts. Rows and columns count from 1.
 */
final class LegacyBook implements AutoCloseable {

	/** Letters in the order of the codes that the fonts draw them for. */
	private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

	private static final String CODES = "\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae"
			+ "\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb\u00bc\u00bd\u00be\u00c6\u00c7\u00c8\u00c9\u00ca"
			+ "\u00cb\u00cc\u00ce\u00cf\u00d0\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00dc"
			+ "\u00dd\u00de\u00df\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb"
			+ "\u00ec\u00ed\u00ee\u00ef\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa"
			+ "\u00fb\u00fc\u00fd\u00fe";

	/** How a text is drawn. */
	enum Face {

		PLAIN(".VnTime"),
		/** Capitals come from the font: the codes are those of small letters. */
		CAPITALS(".VnTimeH"), BOLD_CAPITALS(".VnTimeH");

		private final String font;

		Face(String font) {
			this.font = font;
		}

	}

	private final HSSFWorkbook workbook = new HSSFWorkbook();

	private final Map<Face, HSSFCellStyle> styles = new EnumMap<>(Face.class);

	private final HSSFSheet sheet;

	LegacyBook(String sheetName) {
		this.workbook.createInformationProperties();
		this.sheet = this.workbook.createSheet(sheetName);
		for (Face face : Face.values()) {
			HSSFFont font = this.workbook.createFont();
			font.setFontName(face.font);
			font.setBold(face == Face.BOLD_CAPITALS);
			HSSFCellStyle style = this.workbook.createCellStyle();
			style.setFont(font);
			this.styles.put(face, style);
		}
	}

	void text(int row, int column, String text, Face face) {
		if (!text.isEmpty()) {
			HSSFCell cell = cell(row, column);
			cell.setCellValue(encode((face == Face.PLAIN) ? text : text.toLowerCase(Locale.ROOT)));
			cell.setCellStyle(this.styles.get(face));
		}
	}

	void number(int row, int column, BigDecimal number) {
		cell(row, column).setCellValue(number.doubleValue());
	}

	private HSSFCell cell(int row, int column) {
		HSSFRow found = this.sheet.getRow(row - 1);
		return ((found != null) ? found : this.sheet.createRow(row - 1)).createCell(column - 1);
	}

	private static String encode(String text) {
		StringBuilder stored = new StringBuilder();
		for (char letter : text.toCharArray()) {
			int at = LETTERS.indexOf(letter);
			stored.append((at < 0) ? letter : CODES.charAt(at));
		}
		return stored.toString();
	}

	byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			this.workbook.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.workbook.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
