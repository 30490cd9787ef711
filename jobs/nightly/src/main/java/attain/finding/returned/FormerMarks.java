package attain.finding.returned;

import attain.finding.Origin;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Takes back what an earlier return has put into a workbook that came again. */
final class FormerMarks {

	private FormerMarks() {
	}

	/** Removes the list, the notes and the fills; those that others set stay. */
	static void remove(Workbook workbook, Origin origin) {
		int list = origin.findingsSheet().isEmpty() ? -1 : workbook.getSheetIndex(origin.findingsSheet());
		if (list < 0) {
			return;
		}
		if (workbook.getNumberOfSheets() > 1) {
			workbook.removeSheetAt(list);
		}
		MarkStyles styles = new MarkStyles(workbook);
		for (Sheet sheet : workbook) {
			for (Row row : sheet) {
				for (Cell cell : row) {
					if (CellNote.remove(cell)) {
						cell.setCellStyle(styles.unmarked(cell.getCellStyle()));
					}
				}
			}
		}
	}

}
