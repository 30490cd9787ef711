package attain.form.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import attain.form.TableReading;
import attain.form.TableTrace;
import attain.form.TableTrace.BoundTo;

/**
 * Tells people where a printed table was found.
 *
 * @param block the table
 * @param bound its header
 * @param columns its columns of figures
 */
record PrintedTraces(PrintedBlock block, PrintedColumns bound, List<PrintedColumn> columns) {

	/**
	 * The table as read.
	 * @param code its name; one that stands on a sheet again has a number behind it
	 */
	TableTrace of(String code, TableReading reading) {
		Map<Integer, BoundTo> places = new TreeMap<>();
		for (PrintedColumn column : this.columns) {
			String type = column.series().column().type().name().toLowerCase(Locale.ROOT);
			places.put(column.number(),
					new BoundTo(column.series().key() + " " + column.periodCode(), "value", type, column.label()));
		}
		int first = places.keySet().stream().findFirst().map((number) -> (int) number).orElse(1);
		if (this.bound.unitColumn() > 0) {
			places.put(this.bound.unitColumn(), new BoundTo("unit", "printed_unit", "text", ""));
			first = Math.min(first, this.bound.unitColumn());
		}
		for (int column = 1; column < first; column++) {
			places.put(column, new BoundTo("label", "label", "text", ""));
		}
		Map<Integer, String> kinds = new TreeMap<>();
		reading.rows().forEach((row) -> kinds.put(row.rowNo(), row.rowKind()));
		int footer = kinds.keySet().stream().reduce(0, Math::max) + 1;
		return new TableTrace(code, this.block.sheet(), this.block.titleRow(), this.bound.lastHeaderRow(), footer,
				places, Map.of(), kinds);
	}

}
