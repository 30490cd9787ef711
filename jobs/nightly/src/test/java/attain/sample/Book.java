package attain.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose bytes depend on its content alone: no clock, no user name.
 */
final class Book implements AutoCloseable {

	private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2023, 1, 1, 0, 0);

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final Map<String, XSSFCellStyle> formats = new HashMap<>();

	private final XSSFCellStyle boldStyle;

	Book() {
		XSSFFont font = this.workbook.createFont();
		font.setBold(true);
		this.boldStyle = this.workbook.createCellStyle();
		this.boldStyle.setFont(font);
		this.boldStyle.setWrapText(true);
	}

	Page page(String name) {
		XSSFSheet sheet = this.workbook.createSheet(name);
		return new Page(this, sheet);
	}

	void hide(Page page) {
		this.workbook.setSheetVisibility(this.workbook.getSheetIndex(page.name()), SheetVisibility.HIDDEN);
	}

	/** Adds a part where programs keep macros; it holds none that would run. */
	void addMacros() {
		try {
			this.workbook.setVBAProject(new ByteArrayInputStream("no program".getBytes(StandardCharsets.US_ASCII)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	XSSFCellStyle bold() {
		return this.boldStyle;
	}

	XSSFCellStyle font(String name) {
		return this.formats.computeIfAbsent("font " + name, (key) -> {
			XSSFFont font = this.workbook.createFont();
			font.setFontName(name);
			XSSFCellStyle style = this.workbook.createCellStyle();
			style.setFont(font);
			return style;
		});
	}

	XSSFCellStyle format(String format) {
		return this.formats.computeIfAbsent(format, (key) -> {
			XSSFCellStyle style = this.workbook.createCellStyle();
			style.setDataFormat(this.workbook.createDataFormat().getFormat(key));
			return style;
		});
	}

	/** The file, said to be made on {@code day}. */
	byte[] bytes(LocalDate day) {
		Date moment = Date.from(Instant.parse(day + "T01:00:00Z"));
		POIXMLProperties.CoreProperties properties = this.workbook.getProperties().getCoreProperties();
		properties.setCreator("");
		properties.setCreated(Optional.of(moment));
		properties.setModified(Optional.of(moment));
		ByteArrayOutputStream raw = new ByteArrayOutputStream();
		try {
			this.workbook.write(raw);
			return withoutClock(raw.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] withoutClock(byte[] zip) throws IOException {
		ByteArrayOutputStream result = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
				ZipOutputStream out = new ZipOutputStream(result)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(ZIP_TIME);
				out.putNextEntry(copy);
				in.transferTo(out);
				out.closeEntry();
			}
		}
		return result.toByteArray();
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
