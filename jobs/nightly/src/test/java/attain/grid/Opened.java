package attain.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import attain.grid.UnreadableFileException.Reason;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** All that a file says, read to the end. */
record Opened(Workbook.Kind kind, List<Sheet> sheets, List<Note> notes, List<List<GridRow>> rows) {

	static Opened of(Path file) throws IOException {
		try (Workbook workbook = Workbook.open(file, file.getFileName().toString())) {
			List<List<GridRow>> rows = new ArrayList<>();
			for (Sheet sheet : workbook.sheets()) {
				List<GridRow> found = new ArrayList<>();
				workbook.read(sheet, found::add);
				rows.add(found);
			}
			return new Opened(workbook.kind(), workbook.sheets(), workbook.notes(), rows);
		}
	}

	/** Why a file cannot be opened and read to the end. */
	static Reason refusal(Path file) {
		UnreadableFileException thrown = catchThrowableOfType(UnreadableFileException.class, () -> of(file));
		if (thrown == null) {
			throw new AssertionError(file.getFileName() + " was read");
		}
		return thrown.reason();
	}

	/** The filled cells of the first sheet by address. */
	Map<String, Cell> cells() {
		Map<String, Cell> cells = new LinkedHashMap<>();
		this.rows.get(0).forEach((row) -> row.cells().forEach((cell) -> cells.put(cell.ref(), cell)));
		return cells;
	}

	Cell cell(String ref) {
		Cell cell = cells().get(ref);
		if (cell == null) {
			throw new AssertionError("no cell " + ref + " among " + cells().keySet());
		}
		return cell;
	}

	/** The texts of the first sheet, row by row. */
	List<List<String>> texts() {
		return this.rows.get(0).stream().map((row) -> row.cells().stream().map(Cell::text).toList()).toList();
	}

	List<Note.Kind> noteKinds() {
		return this.notes.stream().map(Note::kind).toList();
	}

}
