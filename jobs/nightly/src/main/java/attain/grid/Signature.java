package attain.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

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

	private static final List<String> FOREIGN_STARTS = List.of("%PDF", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8",
			"\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "{\\rtf", "\u007FELF", "MZ\u0090", "BM", "II*\0", "MM\0*",
			"SQLite format 3", "PAR1", "\u0009\u0008\u0010\0\0\u0006\u0005\0", "\u0009\u0008\u0008\0\0\u0005\u0005\0");

	static Signature of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return of(in.readNBytes(LONGEST));
		}
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
		if (FOREIGN_STARTS.stream().anyMatch(latin::startsWith)) {
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
