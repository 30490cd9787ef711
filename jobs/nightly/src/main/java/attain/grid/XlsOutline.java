package attain.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.ss.util.CellRangeAddress;

/** What an .xls sheet says of itself besides its cells. */
final class XlsOutline {

	/** Columns of an .xls sheet, by its file format. */
	static final int COLUMNS = 256;

	private final Limits limits;

	private final List<Merge> merges = new ArrayList<>();

	private final Set<Integer> hiddenColumns = new TreeSet<>();

	private final BitSet hiddenRows = new BitSet();

	private boolean table;

	private boolean sorted = true;

	private int lastRow;

	XlsOutline(Limits limits) {
		this.limits = limits;
	}

	/**
	 * @param records standing before the first record of the sheet
	 */
	void read(XlsRecords records) throws UnreadableFileException {
		if (!records.next() || records.kind() != BOFRecord.sid) {
			throw UnreadableFileException.damaged("a sheet does not begin where the list of sheets says");
		}
		this.table = new BOFRecord(records.content()).getType() == BOFRecord.TYPE_WORKSHEET;
		int depth = 1;
		while (depth > 0 && records.next()) {
			int kind = records.kind();
			// A chart inside the sheet is a sheet of its own.
			depth += (kind == BOFRecord.sid) ? 1 : (kind == EOFRecord.sid) ? -1 : 0;
			if (depth == 1 && this.table) {
				take(kind, records.content());
			}
		}
		if (depth > 0) {
			throw UnreadableFileException.damaged("a sheet breaks off");
		}
	}

	private void take(int kind, RecordInputStream content) throws UnreadableFileException {
		switch (kind) {
			case RowRecord.sid -> takeRow(new RowRecord(content));
			case ColumnInfoRecord.sid -> takeColumns(new ColumnInfoRecord(content));
			case MergeCellsRecord.sid -> takeMerges(new MergeCellsRecord(content));
			default -> {
				if (XlsCells.isCell(kind)) {
					takeCellRow(content.readUShort());
				}
			}
		}
	}

	private void takeRow(RowRecord row) {
		if (row.getZeroHeight() && row.getRowNumber() >= 0) {
			this.hiddenRows.set(row.getRowNumber() + 1);
		}
	}

	private void takeCellRow(int row) {
		this.sorted &= row >= this.lastRow;
		this.lastRow = row;
	}

	private void takeColumns(ColumnInfoRecord columns) {
		for (int column = columns.getFirstColumn(); columns.getHidden()
				&& column <= Math.min(columns.getLastColumn(), COLUMNS - 1); column++) {
			this.hiddenColumns.add(column + 1);
		}
	}

	private void takeMerges(MergeCellsRecord record) throws UnreadableFileException {
		for (int index = 0; index < record.getNumAreas(); index++) {
			CellRangeAddress area = record.getAreaAt(index);
			this.merges.add(new Merge(area.getFirstRow() + 1, area.getFirstColumn() + 1, area.getLastRow() + 1,
					area.getLastColumn() + 1));
		}
		if (this.merges.size() > this.limits.merges()) {
			throw UnreadableFileException.tooLarge("more than " + this.limits.merges() + " merged blocks");
		}
	}

	/** Whether the sheet is a table and not a chart or a macro. */
	boolean isTable() {
		return this.table;
	}

	/** Whether the cells are stored row after row. */
	boolean isSorted() {
		return this.sorted;
	}

	BitSet hiddenRows() {
		return this.hiddenRows;
	}

	/** The sheet as callers see it. */
	Sheet sheet(int index, String name, boolean hidden) {
		return new Sheet(index, name, hidden, Collections.unmodifiableList(this.merges),
				Collections.unmodifiableSet(this.hiddenColumns));
	}

}
