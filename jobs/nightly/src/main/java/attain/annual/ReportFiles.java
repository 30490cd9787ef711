package attain.annual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The two files of a report.
 *
 * @param document the Word document
 * @param workbook the Excel workbook
 */
public record ReportFiles(Path document, Path workbook) {

	/**
	 * Writes both into a folder, which is made if need be; what has the same name there
	 * is written over.
	 */
	public static ReportFiles write(AnnualReport report, Path folder) throws IOException {
		Files.createDirectories(folder);
		String name = report.planCode() + "_" + report.asOf();
		Path document = folder.resolve(name + ".docx");
		Path workbook = folder.resolve(name + ".xlsx");
		Files.write(document, new WordReport(report).bytes());
		Files.write(workbook, new ExcelReport(report).bytes());
		return new ReportFiles(document, workbook);
	}

	/** Both, the document first. */
	public List<Path> paths() {
		return List.of(this.document, this.workbook);
	}

}
