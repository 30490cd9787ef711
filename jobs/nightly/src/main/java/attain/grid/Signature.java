package attain.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** What the first bytes of a file say it is. */
enum Signature {

	EMPTY, ZIP, OLE2,
	/** Something known that is no spreadsheet. */
	FOREIGN,
	/** Nothing known: text, or a binary file that shows itself by its NUL bytes. */
	UNKNOWN;

	private static final int LONGEST = 512;

	private static final byte[] OLE2_START = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1,
			0x1A, (byte) 0xE1 };

	/** First characters of files that are no spreadsheet, and what people call them. */
	private static final Map<String, String> FOREIGN_STARTS = Map.ofEntries(Map.entry("%PDF", "PDF"),
			Map.entry("\u0089PNG", "PNG"), Map.entry("\u00FF\u00D8\u00FF", "JPEG"), Map.entry("GIF8", "GIF"),
			Map.entry("\u001F\u008B", "gzip"), Map.entry("7z\u00BC\u00AF", "7z"), Map.entry("Rar!", "RAR"),
			Map.entry("{\\rtf", "RTF"), Map.entry("\u007FELF", "ELF"), Map.entry("MZ\u0090", ".exe"),
			Map.entry("BM", "BMP"), Map.entry("II*\0", "TIFF"), Map.entry("MM\0*", "TIFF"),
			Map.entry("SQLite format 3", "SQLite"), Map.entry("PAR1", "Parquet"),
			Map.entry("\u0009\u0008\u0010\0\0\u0006\u0005\0", "Excel 97"),
			Map.entry("\u0009\u0008\u0008\0\0\u0005\u0005\0", "Excel 5.0/95"),
			Map.entry("\u0009\u0004\u0006\0", "Excel 4"), Map.entry("\u0009\u0002\u0006\0", "Excel 3"),
			Map.entry("\u0009\0\u0004\0", "Excel 2"));

	static Signature of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return of(in.readNBytes(LONGEST));
		}
	}

	/** What people call a foreign file. */
	static String nameOf(Path file) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(LONGEST);
		}
		String latin = new String(head, StandardCharsets.ISO_8859_1);
		return FOREIGN_STARTS.entrySet()
			.stream()
			.filter((start) -> latin.startsWith(start.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseGet(() -> nameOfMarkup(latin.replace("\0", "")));
	}

	private static String nameOfMarkup(String text) {
		if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
			return "XML Spreadsheet 2003";
		}
		if (text.stripLeading().startsWith("MIME-Version:")) {
			return "MHTML";
		}
		return text.stripLeading().startsWith("<?xml") ? "XML" : "HTML";
	}

	static Signature of(byte[] head) {
		String latin = new String(head, StandardCharsets.ISO_8859_1);
		if (latin.isEmpty()) {
			return EMPTY;
		}
		if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
			return ZIP;
		}
		if (head.length >= OLE2_START.length
				&& Arrays.equals(head, 0, OLE2_START.length, OLE2_START, 0, OLE2_START.length)) {
			return OLE2;
		}
		return isForeign(latin) ? FOREIGN : UNKNOWN;
	}

	private static boolean isForeign(String latin) {
		if (FOREIGN_STARTS.keySet().stream().anyMatch(latin::startsWith)) {
			// A bitmap has NUL bytes soon after its two letters; a text that starts
			// with BM has none.
			return !latin.startsWith("BM") || latin.indexOf('\0') >= 0;
		}
		return isMarkup(latin.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "").replace("\0", ""));
	}

	/** Whether a text is HTML, XML or a web archive, which Excel also opens as .xls. */
	private static boolean isMarkup(String text) {
		String start = text.stripLeading();
		return start.startsWith("MIME-Version:") || start.matches("(?s)<[A-Za-z!?].*");
	}

}
