package attain.preview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import attain.form.Reading;
import attain.form.Slot;
import attain.form.TableReading;
import attain.form.TableRow;
import attain.form.TableTrace;
import attain.grid.Cell;
import attain.grid.GridRow;
import attain.grid.Sheet;
import attain.warehouse.CheckedSubmissions.FindingInWords;
import org.jspecify.annotations.Nullable;

/** Lays the reading of a sheet beside its cells. */
final class SheetLook {

	private final Reading reading;

	private final List<TableTrace> tables;

	private final CellWords words;

	private final Map<Integer, Map<Integer, List<Observed>>> observed = new HashMap<>();

	private final Map<String, List<FindingInWords>> findings = new HashMap<>();

	SheetLook(Preview preview, Sheet sheet) {
		this.reading = preview.traced().reading();
		this.tables = preview.traced()
			.tables()
			.stream()
			.filter((table) -> table.sheetName().equals(sheet.name()))
			.sorted(Comparator.comparingInt(TableTrace::firstHeaderRow))
			.toList();
		this.words = new CellWords(this.reading, sheet, this.tables.isEmpty());
		for (TableReading table : this.reading.tables()) {
			if (table.sheetName().equals(sheet.name())) {
				table.rows().forEach((row) -> observe(table, row));
			}
		}
		for (FindingInWords finding : preview.findings()) {
			if (finding.cellRef() != null
					&& (finding.sheetName() == null || finding.sheetName().equals(sheet.name()))) {
				this.findings.computeIfAbsent(finding.cellRef(), (ref) -> new ArrayList<>()).add(finding);
			}
		}
	}

	private void observe(TableReading table, TableRow row) {
		for (Slot slot : table.slots()) {
			boolean isHere = slot.rowKind().equals(row.rowKind()) && slot.slotNo() < row.values().size();
			BigDecimal value = isHere ? row.values().get(slot.slotNo()) : null;
			String absent = isHere ? row.absent().get(slot.slotNo()) : null;
			if (value != null || absent != null) {
				int column = columnNumber(slot.columnLetter());
				this.observed.computeIfAbsent(row.rowNo(), (number) -> new TreeMap<>())
					.computeIfAbsent(column, (number) -> new ArrayList<>())
					.add(observed(table, row, slot, column, value, absent));
			}
		}
	}

	private Observed observed(TableReading table, TableRow row, Slot slot, int column, @Nullable BigDecimal value,
			@Nullable String absent) {
		String unit = (row.unitNameText() != null) ? row.unitNameText() : row.unitCodeText();
		String breakdown = row.breakdownCode().isEmpty() || slot.breakdownCode().isEmpty()
				? row.breakdownCode() + slot.breakdownCode() : row.breakdownCode() + "|" + slot.breakdownCode();
		return new Observed(column, slot.columnLetter() + row.rowNo(), row.rowLabel(), slot.columnLabel(),
				slot.measureCode(), unit, breakdown, first(slot.calendar(), table.calendar(), this.reading.calendar()),
				first(slot.periodCode(), table.periodCode(), this.reading.periodCode()), value,
				(absent != null) ? absent : row.obsStatus());
	}

	private static @Nullable String first(@Nullable String own, @Nullable String table, @Nullable String file) {
		return (own != null) ? own : (table != null) ? table : file;
	}

	static int columnNumber(String letters) {
		int number = 0;
		for (char letter : letters.toCharArray()) {
			number = number * 26 + letter - 'A' + 1;
		}
		return number;
	}

	/** The row with what its cells were taken for. */
	PreviewRow at(GridRow row) {
		Map<Integer, List<Observed>> here = this.observed.getOrDefault(row.number(), Map.of());
		Map<Integer, PreviewCell> cells = new TreeMap<>();
		// a blank cell may stand for a value: no tick is 0
		here.forEach((column, values) -> cells.put(column, cell(row, column, null, values)));
		for (Cell cell : row.cells()) {
			cells.put(cell.column(), cell(row, cell.column(), cell, here.getOrDefault(cell.column(), List.of())));
		}
		return new PreviewRow(row.number(), row.width(), List.copyOf(cells.values()));
	}

	private PreviewCell cell(GridRow row, int column, @Nullable Cell shown, List<Observed> values) {
		String ref = Cell.columnLetters(column) + row.number();
		Optional<TableTrace> table = this.tables.stream()
			.filter((found) -> found.firstHeaderRow() <= row.number() || found.cells().containsKey(ref))
			.reduce((first, second) -> second);
		boolean isTaken = this.observed.containsKey(row.number())
				|| table.isPresent() && table.get().rowKinds().containsKey(row.number());
		List<FindingInWords> own = new ArrayList<>(this.findings.getOrDefault(ref, List.of()));
		own.addAll(this.findings.getOrDefault(Integer.toString(row.number()), List.of()));
		List<FindingInWords> ofRow = isTaken ? List.of() : ofRow(row);
		return this.words.cell(new CellWords.Place(row, column, shown, table, isTaken), values, own, ofRow);
	}

	/** What is wrong with a row that was not taken: its finding stands at its label. */
	private List<FindingInWords> ofRow(GridRow row) {
		return row.cells()
			.stream()
			.flatMap((cell) -> this.findings.getOrDefault(cell.ref(), List.of()).stream())
			.toList();
	}

}
