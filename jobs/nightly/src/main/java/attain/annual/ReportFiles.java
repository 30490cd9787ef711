package attain.annual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import attain.text.FileName;

/**
 * The two files of a report.
 *
 * @param document the Word document
 * @param workbook the Excel workbook
 */
public record ReportFiles(Path document, Path workbook) {

	/** The files of a report in a folder; they need not be there. */
	static ReportFiles in(Path folder, AnnualReport report) {
		String name = FileName.of(report.planCode()) + "_" + report.asOf();
		return new ReportFiles(folder.resolve(name + ".docx"), folder.resolve(name + ".xlsx"));
	}

	/**
	 * Writes both into a folder, which is made if need be; what has the same name there
	 * is written over.
	 */
	public static ReportFiles write(AnnualReport report, Path folder) throws IOException {
		Files.createDirectories(folder);
		ReportFiles files = in(folder, report);
		Files.write(files.document(), new WordReport(report).bytes());
		Files.write(files.workbook(), new ExcelReport(report).bytes());
		return files;
	}

	/** Both, the document first. */
	public List<Path> paths() {
		return List.of(this.document, this.workbook);
	}

}
