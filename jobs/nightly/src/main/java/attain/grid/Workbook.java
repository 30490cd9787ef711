package attain.grid;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An open file: its sheets in order, and their rows one after the other. Not thread-safe.
 */
public interface Workbook extends Closeable {

	/** What kind of file was found by its content; the file name plays no part. */
	enum Kind {

		XLSX, XLS, DELIMITED

	}

	Kind kind();

	/** The sheets in the order of the tabs. */
	List<Sheet> sheets();

	/**
	 * Hands the rows of a sheet, top to bottom, to {@code row} until it answers false.
	 * Rows without a filled cell are left out.
	 * @throws UnreadableFileException if the file breaks off, breaks a limit or is not
	 * what it said it was
	 */
	void read(Sheet sheet, Predicate<GridRow> row) throws IOException;

	/** What was repaired, ignored or guessed so far; may be empty. */
	List<Note> notes();

	/**
	 * The custom document properties that are texts, by name: what a program, not a
	 * person, wrote of the file. Empty for delimited text, and where they cannot be read.
	 */
	default Map<String, String> properties() {
		return Map.of();
	}

	/** How the serial numbers of days are counted, also of days that came as text. */
	default DateSystem dates() {
		return DateSystem.SINCE_1900;
	}

	/**
	 * Opens a file after a look at its first bytes and, for archives, at its directory.
	 * @param fileName name under which it was delivered, for the sheet name of delimited
	 * text
	 * @throws UnreadableFileException if the file is empty, protected, damaged, too large
	 * or no spreadsheet
	 */
	static Workbook open(Path file, String fileName) throws IOException {
		return WorkbookOpener.open(file, fileName, Limits.DEFAULTS);
	}

}
