package attain.grid;

import java.math.BigDecimal;

import attain.grid.CellMaker.Place;
import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Turns the cell records of one .xls sheet into cells. */
final class XlsCells {

	/** Receives cells in the order of the file. */
	interface Sink {

		void accept(Cell cell) throws UnreadableFileException;

	}

	private final XlsGlobals globals;

	private final CellMaker maker;

	private final XlsFormulas formulas;

	private final Sink sink;

	/** A formula waits for the records behind it: its text result and its tokens. */
	private @Nullable FormulaRecord waiting;

	private @Nullable String waitingText;

	XlsCells(XlsGlobals globals, CellMaker maker, Sink sink) {
		this.globals = globals;
		this.maker = maker;
		this.formulas = new XlsFormulas(globals.names());
		this.sink = sink;
	}

	/**
	 * Whether records of that kind hold cells with a value, after the number of the row.
	 */
	static boolean isCell(int kind) {
		return switch (kind) {
			case NumberRecord.sid, RKRecord.sid, MulRKRecord.sid, LabelRecord.sid, LabelSSTRecord.sid,
					BoolErrRecord.sid, FormulaRecord.sid ->
				true;
			default -> false;
		};
	}

	void take(int kind, RecordInputStream content) throws UnreadableFileException {
		switch (kind) {
			case SharedFormulaRecord.sid -> this.formulas.add(new SharedFormulaRecord(content));
			case ArrayRecord.sid -> this.formulas.add(new ArrayRecord(content));
			case StringRecord.sid -> this.waitingText = new StringRecord(content).getString();
			default -> {
				if (isCell(kind)) {
					finish();
					takeCell(kind, content);
				}
			}
		}
	}

	private void takeCell(int kind, RecordInputStream content) throws UnreadableFileException {
		switch (kind) {
			case NumberRecord.sid -> {
				NumberRecord cell = new NumberRecord(content);
				number(place(cell, null), cell.getValue());
			}
			case RKRecord.sid -> {
				RKRecord cell = new RKRecord(content);
				number(place(cell, null), cell.getRKNumber());
			}
			case MulRKRecord.sid -> numbers(new MulRKRecord(content));
			case LabelSSTRecord.sid -> {
				LabelSSTRecord cell = new LabelSSTRecord(content);
				accept(this.maker.text(place(cell, null), shared(cell.getSSTIndex())));
			}
			case LabelRecord.sid -> {
				LabelRecord cell = new LabelRecord(content);
				accept(this.maker.text(place(cell.getRow(), cell.getColumn(), cell.getXFIndex(), null),
						cell.getValue()));
			}
			case BoolErrRecord.sid -> truthOrError(new BoolErrRecord(content));
			default -> this.waiting = new FormulaRecord(content);
		}
	}

	/** Hands on the formula that waited. */
	void finish() throws UnreadableFileException {
		FormulaRecord cell = this.waiting;
		String text = this.waitingText;
		this.waiting = null;
		this.waitingText = null;
		if (cell == null) {
			return;
		}
		Place place = place(cell, this.formulas.text(cell));
		switch (cell.getCachedResultTypeEnum()) {
			case STRING -> accept(this.maker.text(place, (text == null) ? "" : text));
			case BOOLEAN -> accept(this.maker.truth(place, cell.getCachedBooleanValue()));
			case ERROR -> accept(this.maker.error(place, sign(cell.getCachedErrorValue())));
			default -> number(place, cell.getValue());
		}
	}

	private void numbers(MulRKRecord cells) throws UnreadableFileException {
		for (int index = 0; index < cells.getNumColumns(); index++) {
			number(place(cells.getRow(), cells.getFirstColumn() + index, cells.getXFAt(index), null),
					cells.getRKNumberAt(index));
		}
	}

	private void truthOrError(BoolErrRecord cell) throws UnreadableFileException {
		Place place = place(cell, null);
		accept(cell.isBoolean() ? this.maker.truth(place, cell.getBooleanValue())
				: this.maker.error(place, sign(cell.getErrorValue())));
	}

	private static String sign(int code) {
		return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!";
	}

	/** A number that is none, which only a broken writer stores, is shown as an error. */
	private void number(Place place, double value) throws UnreadableFileException {
		accept(Double.isFinite(value) ? this.maker.number(place, new BigDecimal(value))
				: this.maker.error(place, FormulaError.NUM.getString()));
	}

	private void accept(@Nullable Cell cell) throws UnreadableFileException {
		if (cell != null) {
			this.sink.accept(cell);
		}
	}

	private StoredText shared(int index) throws UnreadableFileException {
		if (index < 0 || index >= this.globals.texts().size()) {
			throw UnreadableFileException.damaged("there is no shared text " + index);
		}
		return this.globals.texts().get(index);
	}

	private Place place(CellRecord cell, @Nullable String formula) throws UnreadableFileException {
		return place(cell.getRow(), cell.getColumn(), cell.getXFIndex(), formula);
	}

	private Place place(int row, int column, int format, @Nullable String formula) throws UnreadableFileException {
		if (column < 0 || column >= XlsOutline.COLUMNS || row < 0) {
			throw UnreadableFileException.damaged("a cell in column " + column);
		}
		return new Place(row + 1, column + 1, this.globals.styles().format(format), formula);
	}

}
