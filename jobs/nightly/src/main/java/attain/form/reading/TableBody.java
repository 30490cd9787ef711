package attain.form.reading;

import java.util.ArrayList;
import java.util.List;

/** The body rows of a table: those taken, and how many were not. */
final class TableBody {

	private final List<BodyRow> rows = new ArrayList<>();

	private long rejected;

	private boolean isWhole = true;

	private boolean isMisshapen;

	private int footer;

	void add(BodyRow row) {
		this.rows.add(row);
	}

	/** Counts a row that is lost; sums over the table are then in vain. */
	void reject() {
		this.rejected++;
		this.isWhole = false;
	}

	/** Counts a hidden row, which no sum expects. */
	void hide() {
		this.rejected++;
	}

	/** The table ended before this row. */
	void endBefore(int row) {
		this.footer = row;
	}

	/** Number of the row that begins the footer, 0 if there is none. */
	int footer() {
		return this.footer;
	}

	void misshape() {
		this.isMisshapen = true;
	}

	/** Takes back rows that turned out to be undecidable. */
	void reject(List<BodyRow> lost) {
		this.rows.removeAll(lost);
		lost.forEach((row) -> reject());
	}

	/** Whether no body row was met yet. */
	boolean isEmpty() {
		return this.rows.isEmpty() && this.rejected == 0;
	}

	List<BodyRow> rows() {
		return this.rows;
	}

	long rejected() {
		return this.rejected;
	}

	/** Whether every row was taken, so that sums can be compared. */
	boolean isWhole() {
		return this.isWhole;
	}

	/** Whether too many lines of a delimited file are broken. */
	boolean isMisshapen() {
		return this.isMisshapen;
	}

}
