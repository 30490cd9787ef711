package attain.finding.returned;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import attain.finding.Origin;
import attain.grid.Workbook.Kind;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sender's own workbook with marks in it. */
final class MarkedCopy {

	/** The stream of an .xls file that holds the workbook. */
	private static final String BOOK = "Workbook";

	private MarkedCopy() {
	}

	/**
	 * Writes the copy.
	 * @return the name of its sheet of findings
	 */
	static String write(ReturnedFile file, Kind kind, Path target) throws IOException {
		try (Workbook workbook = open(file.content(), kind)) {
			FormerMarks.remove(workbook, origin(file));
			MarkStyles styles = new MarkStyles(workbook);
			for (Sheet sheet : workbook) {
				List<ListedFinding> told = file.findings()
					.stream()
					.filter((finding) -> sheet.getSheetName().equals(finding.sheetName()))
					.toList();
				new CellMarks(styles, told).mark(sheet);
				// Two sheets that are selected are edited both at once.
				sheet.setSelected(false);
			}
			String findingsSheet = FindingsSheet.freeName(workbook);
			new FindingsSheet(workbook.createSheet(findingsSheet), file, styles).write("");
			CustomProperties.write(workbook, file.origin().withFindingsSheet(findingsSheet));
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
				write(workbook, findingsSheet, out);
			}
			return findingsSheet;
		}
	}

	/** Writes the workbook with its last sheet first. */
	private static void write(Workbook workbook, String findingsSheet, OutputStream out) throws IOException {
		if (workbook instanceof HSSFWorkbook old) {
			old.getSheet(findingsSheet).setSelected(true);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			old.write(bytes);
			try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(bytes.toByteArray()))) {
				byte[] stream = parts.createDocumentInputStream(BOOK).readAllBytes();
				parts.createOrUpdateDocument(new ByteArrayInputStream(LastSheetFirst.in(stream)), BOOK);
				parts.writeFilesystem(out);
			}
			return;
		}
		workbook.setSheetOrder(findingsSheet, 0);
		workbook.setActiveSheet(0);
		workbook.setFirstVisibleTab(0);
		workbook.getSheetAt(0).setSelected(true);
		workbook.write(out);
	}

	private static Origin origin(ReturnedFile file) throws IOException {
		try (attain.grid.Workbook workbook = attain.grid.Workbook.open(file.content(), file.fileName())) {
			return Origin.of(workbook.properties());
		}
	}

	private static Workbook open(Path content, Kind kind) throws IOException {
		if (kind == Kind.XLS) {
			return new HSSFWorkbook(new POIFSFileSystem(content.toFile(), true), true);
		}
		try (InputStream in = Files.newInputStream(content)) {
			return new XSSFWorkbook(in);
		}
	}

}
