package attain.grid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Chooses the reader of a file by its content. */
final class WorkbookOpener {

	private WorkbookOpener() {
	}

	static Workbook open(Path file, String fileName, Limits limits) throws IOException {
		if (Files.size(file) > limits.fileBytes()) {
			throw UnreadableFileException.tooLarge("more than " + limits.fileBytes() + " bytes",
					"> " + (limits.fileBytes() >> 20) + " MB");
		}
		try {
			return new GuardedWorkbook(openUnguarded(file, fileName, limits));
		}
		catch (Exception | Error ex) {
			throw Failure.translate(ex);
		}
	}

	private static Workbook openUnguarded(Path file, String fileName, Limits limits) throws IOException {
		Signature signature = Signature.of(file);
		return switch (signature) {
			case EMPTY -> throw new UnreadableFileException(UnreadableFileException.Reason.EMPTY, "no bytes");
			case FOREIGN -> throw UnreadableFileException.wrongType("the first bytes are of another kind of file",
					Signature.nameOf(file));
			case ZIP -> XlsxWorkbook.open(file, limits);
			case OLE2 -> olderOf(XlsWorkbook.open(file, limits), fileName);
			case UNKNOWN -> DelimitedWorkbook.open(file, fileName, limits);
		};
	}

	/** An .xls that was renamed may be anybody's: the sender saves it anew. */
	private static Workbook olderOf(Workbook workbook, String fileName) throws IOException {
		if (fileName.toLowerCase(Locale.ROOT).matches("(?s).*\\.xls[xm]")) {
			workbook.close();
			throw UnreadableFileException.wrongType("an .xls under the name of an .xlsx", ".xls");
		}
		return workbook;
	}

}
