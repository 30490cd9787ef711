package attain.finding.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** Fills and comments the places of one sheet that findings speak of. */
final class CellMarks {

	private static final Comparator<ListedFinding> WORST_FIRST = Comparator.comparing(ListedFinding::severity)
		.reversed();

	private final MarkStyles styles;

	private final Map<Place, List<ListedFinding>> findings = new LinkedHashMap<>();

	CellMarks(MarkStyles styles, List<ListedFinding> ofSheet) {
		this.styles = styles;
		ofSheet.stream()
			.filter(ListedFinding::isMarked)
			.forEach((finding) -> this.findings.computeIfAbsent(Place.of(finding.cellRef()), (at) -> new ArrayList<>())
				.add(finding));
	}

	/** Marks a whole sheet that is open at every place. */
	void mark(Sheet sheet) {
		Map<Cell, List<ListedFinding>> told = new LinkedHashMap<>();
		this.findings.forEach((place, here) -> add(told, cell(row(sheet, place), place.column()), here));
		told.forEach(this::mark);
	}

	/** Marks the last row of a sheet that is written row by row. */
	void mark(Row row, boolean isFirst) {
		Map<Cell, List<ListedFinding>> told = new LinkedHashMap<>();
		this.findings.forEach((place, here) -> {
			if (place.row() == row.getRowNum() || (isFirst && place.isSheet())) {
				add(told, cell(row, place.column()), here);
			}
		});
		told.forEach(this::mark);
	}

	/** Two places may be one cell: a row is marked where its first filled cell is. */
	private static void add(Map<Cell, List<ListedFinding>> told, Cell cell, List<ListedFinding> here) {
		told.computeIfAbsent(cell, (first) -> new ArrayList<>()).addAll(here);
	}

	private void mark(Cell cell, List<ListedFinding> told) {
		told.sort(WORST_FIRST);
		told.stream()
			.filter((finding) -> !Place.of(finding.cellRef()).isSheet())
			.findFirst()
			.ifPresent((worst) -> cell.setCellStyle(this.styles.marked(cell.getCellStyle(), worst.severity())));
		CellNote.add(cell, String.join("\n\n", told.stream().map(ListedFinding::note).toList()));
	}

	private static Row row(Sheet sheet, Place place) {
		Row row = place.isSheet() ? firstFilled(sheet) : sheet.getRow(place.row());
		return (row != null) ? row : sheet.createRow(Math.max(0, place.row()));
	}

	private static @Nullable Row firstFilled(Sheet sheet) {
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (cell.getCellType() != CellType.BLANK) {
					return row;
				}
			}
		}
		return null;
	}

	private static Cell cell(Row row, int column) {
		int wanted = (column == Place.FIRST_FILLED) ? firstFilled(row) : column;
		Cell cell = row.getCell(wanted);
		if (cell != null) {
			return cell;
		}
		Cell created = row.createCell(wanted);
		CellStyle inherited = row.isFormatted() ? row.getRowStyle() : row.getSheet().getColumnStyle(wanted);
		if (inherited != null) {
			created.setCellStyle(inherited);
		}
		return created;
	}

	private static int firstFilled(Row row) {
		for (Cell cell : row) {
			if (cell.getCellType() != CellType.BLANK) {
				return cell.getColumnIndex();
			}
		}
		return 0;
	}

}
