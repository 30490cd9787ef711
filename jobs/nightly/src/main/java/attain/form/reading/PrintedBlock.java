package attain.form.reading;

import java.util.List;

import attain.form.language.PrintedTable;
import attain.grid.GridRow;

/**
 * A printed table on a sheet: from its title to the row before the next one.
 *
 * @param head the whole sheet
 * @param table its kind
 * @param title its title, rows joined
 * @param titleRow row of the title
 * @param isContinued whether it goes on from the page before
 * @param rows the rows below the title
 */
record PrintedBlock(Head head, PrintedTable table, String title, int titleRow, boolean isContinued,
		List<GridRow> rows) {

	String sheet() {
		return this.head.sheet().name();
	}

}
