package attain.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import attain.finding.Finding;
import attain.finding.FindingCode;
import attain.form.reading.FileReading;
import attain.grid.UnreadableFileException;
import attain.grid.Workbook;

/**
 * Reads delivered files by a catalogue of forms. Safe for many threads.
 *
 * @param catalogue the forms, without problems
 * @param hash what is kept of the keys of persons and enterprises
 */
public record FormReader(FormCatalogue catalogue, KeyHash hash) {

	/** A reader for looking at a file: nothing is left of such keys. */
	public FormReader(FormCatalogue catalogue) {
		this(catalogue, (key) -> "•••");
	}

	/**
	 * Everything that a file says. Bad input ends in findings; a file that cannot be
	 * opened is a rejected reading without a form.
	 * @param file where the file is
	 * @param fileName name under which it was delivered
	 */
	public Reading read(Path file, String fileName) {
		return read(file, fileName, Trace.NONE);
	}

	private Reading read(Path file, String fileName, Trace trace) {
		try (Workbook workbook = Workbook.open(file, fileName)) {
			return read(workbook, fileName, trace);
		}
		catch (UnreadableFileException ex) {
			return unreadable(code(ex.reason()), fileName, ex.detail());
		}
		catch (IOException ex) {
			return unreadable(FindingCode.FILE_DAMAGED, fileName, "");
		}
	}

	/**
	 * Everything that an open file says.
	 * @throws IOException if it breaks off while it is read
	 */
	public Reading read(Workbook workbook, String fileName) throws IOException {
		return read(workbook, fileName, Trace.NONE);
	}

	private Reading read(Workbook workbook, String fileName, Trace trace) throws IOException {
		return new FileReading(this.catalogue.forms(), this.catalogue.fingerprint(), workbook, fileName, this.hash,
				trace)
			.read();
	}

	/** Everything that a file says, and where its tables were found. Never throws. */
	public TracedReading trace(Path file, String fileName) {
		Map<String, TableTrace> tables = new LinkedHashMap<>();
		Reading reading = read(file, fileName, (found) -> {
			TableTrace table = found.get();
			tables.put(table.sheetName() + "!" + table.tableCode(), table);
		});
		return new TracedReading(reading, List.copyOf(tables.values()));
	}

	/** The reading of a file that cannot be read at all, for the reason given. */
	private Reading unreadable(FindingCode reason, String fileName, String detail) {
		List<Finding> why = List.of(new Finding(reason, null, null, null, fileName, detail));
		return new Reading(null, this.catalogue.fingerprint(), "", null, null, "", null, true, List.of(), why, 0, 0);
	}

	private static FindingCode code(UnreadableFileException.Reason reason) {
		return switch (reason) {
			case EMPTY -> FindingCode.FILE_EMPTY;
			case ENCRYPTED -> FindingCode.FILE_ENCRYPTED;
			case WRONG_TYPE -> FindingCode.FILE_WRONG_TYPE;
			case DAMAGED -> FindingCode.FILE_DAMAGED;
			case TOO_LARGE -> FindingCode.FILE_TOO_LARGE;
		};
	}

}
