package attain.preview;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import attain.finding.Severity;
import attain.form.TracedReading;
import attain.grid.Sheet;
import attain.grid.UnreadableFileException;
import attain.grid.Workbook;
import attain.warehouse.CheckedSubmissions.FindingInWords;

/**
 * A file and how it was read.
 *
 * @param file the file
 * @param traced what was read, and where its tables are
 * @param findings everything wrong or worth knowing, also what only the whole warehouse
 * can tell, top to bottom
 */
public record Preview(Path file, TracedReading traced, List<FindingInWords> findings) {

	/**
	 * Prints the file in a format. A file that cannot be opened shows its findings only.
	 */
	public void print(PreviewFormat format, PrintStream out, int width) throws IOException {
		PreviewPages pages = format.pages(this, out, width);
		try (Workbook workbook = Workbook.open(this.file, fileName())) {
			for (Sheet sheet : workbook.sheets()) {
				SheetLook look = new SheetLook(this, sheet);
				pages.sheet(sheet);
				workbook.read(sheet, (row) -> {
					pages.row(look.at(row));
					return true;
				});
			}
		}
		catch (UnreadableFileException ex) {
			// its findings say why
		}
		pages.end();
	}

	String fileName() {
		return this.file.getFileName().toString();
	}

	/** Whether a form claimed the file. */
	public boolean isKnown() {
		return this.traced.reading().formCode() != null;
	}

	/** Whether any finding is an error. */
	public boolean hasErrors() {
		return this.findings.stream().anyMatch(Preview::isError);
	}

	static boolean isError(FindingInWords finding) {
		return finding.severity().equalsIgnoreCase(Severity.ERROR.name());
	}

}
