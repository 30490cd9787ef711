package attain.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import attain.grid.CellMaker.Place;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Hands on the rows of an .xlsx sheet as they are met. */
final class SheetRows extends PartHandler {

	private static final int MOST_SHARED_FORMULAS = 100_000;

	private final StoredCell stored;

	private final List<CellFormat> formats;

	private final Predicate<GridRow> sink;

	private final RichText inline = new RichText(this);

	private final Map<Integer, SharedFormula> sharedFormulas = new HashMap<>();

	private int row;

	private boolean rowHidden;

	private List<Cell> cells = new ArrayList<>();

	private int column;

	private boolean inCell;

	private String type = "";

	private CellFormat format = CellFormat.PLAIN;

	private @Nullable String value;

	private @Nullable StoredText inlineText;

	private @Nullable String formula;

	/** Number of the shared formula of the cell, -1 if it shares none. */
	private int shared;

	SheetRows(StoredCell stored, List<CellFormat> formats, Predicate<GridRow> sink) {
		this.stored = stored;
		this.formats = formats;
		this.sink = sink;
	}

	@Override
	void open(String name, Attributes attributes) throws UnreadableFileException {
		switch (name) {
			case "row" -> openRow(attributes);
			case "c" -> openCell(attributes);
			case "v", "f", "is", "t", "r", "rFont", "rPh" -> openContent(name, attributes);
			default -> {
				// The rest of a sheet is for the outline or for the screen.
			}
		}
	}

	private void openRow(Attributes attributes) throws UnreadableFileException {
		String number = attributes.getValue("r");
		int next = (number == null) ? this.row + 1 : number(attributes, "r", -1);
		if (next <= this.row || next > Limits.XLSX_ROWS) {
			throw UnreadableFileException.damaged("row " + number + " after row " + this.row);
		}
		this.row = next;
		this.rowHidden = isTrue(attributes, "hidden");
		this.column = 0;
		this.cells = new ArrayList<>(this.cells.size());
	}

	private void openCell(Attributes attributes) throws UnreadableFileException {
		String ref = attributes.getValue("r");
		CellAddress address = (ref == null) ? new CellAddress(this.row, this.column + 1) : CellAddress.of(ref);
		if (address.row() != this.row || address.column() <= this.column || address.column() > Limits.XLSX_COLUMNS) {
			throw UnreadableFileException.damaged("cell " + ref + " out of place in row " + this.row);
		}
		this.column = address.column();
		int style = number(attributes, "s", 0);
		this.format = (style >= 0 && style < this.formats.size()) ? this.formats.get(style) : CellFormat.PLAIN;
		String kind = attributes.getValue("t");
		this.type = (kind == null) ? "" : kind;
		this.value = null;
		this.inlineText = null;
		this.formula = null;
		this.shared = -1;
		this.inCell = true;
	}

	private void openContent(String name, Attributes attributes) {
		if (!this.inCell) {
			return;
		}
		switch (name) {
			case "is" -> this.inline.start();
			case "v" -> capture();
			case "f" -> {
				this.shared = "shared".equals(attributes.getValue("t")) ? number(attributes, "si", -1) : -1;
				capture();
			}
			default -> this.inline.open(name, attributes);
		}
	}

	@Override
	void close(String name) throws UnreadableFileException, Enough {
		switch (name) {
			case "row" -> closeRow();
			case "c" -> closeCell();
			case "v", "f", "is", "t", "rPh" -> closeContent(name);
			default -> {
				// See open.
			}
		}
	}

	private void closeContent(String name) throws UnreadableFileException {
		if (!this.inCell) {
			return;
		}
		switch (name) {
			case "is" -> this.inlineText = this.inline.finish(this.stored.maker().limits());
			case "v" -> this.value = captured();
			case "f" -> this.formula = whole(EscapedText.decode(captured()));
			default -> this.inline.close(name);
		}
	}

	/** The formula as it reads in this cell. */
	private String whole(String text) {
		if (!text.isBlank() && this.shared >= 0 && this.sharedFormulas.size() < MOST_SHARED_FORMULAS) {
			this.sharedFormulas.put(this.shared, new SharedFormula(text, this.row, this.column));
		}
		SharedFormula first = text.isBlank() ? this.sharedFormulas.get(this.shared) : null;
		return (first == null) ? text : first.at(this.row, this.column);
	}

	private void closeCell() throws UnreadableFileException {
		this.inCell = false;
		Place place = new Place(this.row, this.column, this.format, this.formula);
		// a program that types over an inline text may leave the old one beside the new
		StoredText text = (this.value == null || this.type.equals("inlineStr")) ? this.inlineText : null;
		Cell cell = (text == null) ? this.stored.cell(place, this.type, this.value)
				: this.stored.maker().text(place, text);
		if (cell != null) {
			this.cells.add(cell);
		}
	}

	private void closeRow() throws Enough {
		if (!this.cells.isEmpty() && !this.sink.test(gridRow())) {
			throw new Enough();
		}
	}

	private GridRow gridRow() {
		return new GridRow(this.row, this.rowHidden, 0, Collections.unmodifiableList(this.cells));
	}

}
