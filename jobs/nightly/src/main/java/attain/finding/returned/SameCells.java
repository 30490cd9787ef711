package attain.finding.returned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import attain.grid.GridRow;
import attain.grid.Sheet;
import attain.grid.Workbook;

/** Holds a marked copy against the original, as a reader of reports sees both. */
final class SameCells {

	/** A sheet without its place among the others. */
	private record Seen(Sheet sheet, List<GridRow> rows) {
	}

	private SameCells() {
	}

	/**
	 * Whether all sheets of the original, with all their cells, are in the copy, and
	 * nothing else but the sheet of findings.
	 */
	static boolean in(Path original, Path copy, String fileName, String findingsSheet) throws IOException {
		return seen(original, fileName, findingsSheet).equals(seen(copy, fileName, findingsSheet));
	}

	private static List<Seen> seen(Path file, String fileName, String findingsSheet) throws IOException {
		try (Workbook workbook = Workbook.open(file, fileName)) {
			List<Seen> all = new ArrayList<>();
			for (Sheet sheet : workbook.sheets()) {
				if (!sheet.name().equals(findingsSheet)) {
					List<GridRow> rows = new ArrayList<>();
					workbook.read(sheet, rows::add);
					all.add(new Seen(
							new Sheet(all.size(), sheet.name(), sheet.hidden(), sheet.merges(), sheet.hiddenColumns()),
							rows));
				}
			}
			return all;
		}
	}

}
