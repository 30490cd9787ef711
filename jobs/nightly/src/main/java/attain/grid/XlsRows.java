package attain.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Gathers the cells of an .xls sheet into rows. Sorted cells stream through; a sheet
 * whose writer stored them in another order is gathered as a whole, up to a limit.
 */
final class XlsRows implements XlsCells.Sink {

	private final XlsOutline outline;

	private final int mostWaiting;

	private final Predicate<GridRow> sink;

	private final SortedMap<Integer, Map<Integer, Cell>> waiting = new TreeMap<>();

	private int count;

	private boolean enough;

	private XlsRows(XlsOutline outline, int mostWaiting, Predicate<GridRow> sink) {
		this.outline = outline;
		this.mostWaiting = mostWaiting;
		this.sink = sink;
	}

	static XlsRows of(XlsOutline outline, Limits limits, Predicate<GridRow> sink) {
		return new XlsRows(outline, limits.unsortedCells(), sink);
	}

	@Override
	public void accept(Cell cell) throws UnreadableFileException {
		if (this.outline.isSorted() && !this.waiting.isEmpty() && this.waiting.lastKey() < cell.row()) {
			flush();
		}
		if (this.enough) {
			return;
		}
		if (++this.count > this.mostWaiting) {
			throw UnreadableFileException.tooLarge("more than " + this.mostWaiting + " cells out of order");
		}
		// A later record of the same cell wins, as in Excel.
		this.waiting.computeIfAbsent(cell.row(), (row) -> new TreeMap<>()).put(cell.column(), cell);
	}

	/** Whether the caller wants no more rows. */
	boolean hasEnough() {
		return this.enough;
	}

	/** Hands on what is still waiting. */
	void finish() {
		flush();
	}

	private void flush() {
		Iterator<Map.Entry<Integer, Map<Integer, Cell>>> rows = this.waiting.entrySet().iterator();
		while (rows.hasNext() && !this.enough) {
			Map.Entry<Integer, Map<Integer, Cell>> row = rows.next();
			this.enough = !this.sink.test(row(row.getKey(), row.getValue().values()));
		}
		this.waiting.clear();
		this.count = 0;
	}

	private GridRow row(int number, Collection<Cell> cells) {
		List<Cell> byColumn = Collections.unmodifiableList(new ArrayList<>(cells));
		return new GridRow(number, this.outline.hiddenRows().get(number), 0, byColumn);
	}

}
