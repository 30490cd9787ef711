package attain.form.reading;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

import attain.grid.DateSystem;
import attain.grid.GridRow;
import attain.grid.Note;
import attain.grid.Sheet;
import attain.grid.Workbook;

/**
 * A workbook whose cells hold the fields of delimited text: read as the text would be. A
 * line is as wide as the text was; one that has something further right is too wide.
 *
 * @param cells the workbook
 * @param width fields of a line
 */
record TextCells(Workbook cells, int width) implements Workbook {

	@Override
	public Kind kind() {
		return Kind.DELIMITED;
	}

	@Override
	public List<Sheet> sheets() {
		return this.cells.sheets();
	}

	@Override
	public List<Note> notes() {
		return this.cells.notes();
	}

	@Override
	public DateSystem dates() {
		return this.cells.dates();
	}

	@Override
	public void read(Sheet sheet, Predicate<GridRow> row) throws IOException {
		this.cells.read(sheet, (line) -> row.test(widened(line)));
	}

	private GridRow widened(GridRow line) {
		int last = line.cells().get(line.cells().size() - 1).column();
		return new GridRow(line.number(), line.hidden(), Math.max(this.width, last), line.cells());
	}

	@Override
	public void close() throws IOException {
		this.cells.close();
	}

}
