package attain.annual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
	 * Writes both into a folder, which is made if need be. What has the same name there
	 * is replaced when the new file is whole.
	 */
	public static ReportFiles write(AnnualReport report, Path folder) throws IOException {
		Files.createDirectories(folder);
		ReportFiles files = in(folder, report);
		byte[] document = new WordReport(report).bytes();
		byte[] workbook = new ExcelReport(report).bytes();
		replace(files.document(), document);
		replace(files.workbook(), workbook);
		return files;
	}

	/** A full disk leaves the file of before, not a half of this one. */
	private static void replace(Path file, byte[] bytes) throws IOException {
		Path draft = file.resolveSibling(".tmp-" + file.getFileName());
		try {
			Files.write(draft, bytes);
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	/** Both, the document first. */
	public List<Path> paths() {
		return List.of(this.document, this.workbook);
	}

}
