package attain.form.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import attain.form.language.RowRule;

/**
 * The body rows of a table: those taken, and how many were not. There may be more than
 * fit in memory: they are gone through one after the other.
 */
final class TableBody {

	private final RowStore rows;

	private final RowSettler settler;

	private final Map<String, BodyRow> first = new HashMap<>();

	private final Map<Integer, RowRule> decided = new HashMap<>();

	private boolean isDecided;

	private long open;

	private long either;

	private long rejected;

	private boolean isWhole = true;

	private boolean isMisshapen;

	private int footer;

	TableBody(RowStore rows, RowSettler settler) {
		this.rows = rows;
		this.settler = settler;
	}

	void add(BodyRow row) {
		this.first.putIfAbsent(row.rule.kind(), row);
		this.either += row.rule.either().isEmpty() ? 0 : 1;
		if (this.settler.isOpen(row)) {
			this.open++;
		}
		else {
			this.settler.settle(row);
		}
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

	/**
	 * Says what rows between two kinds are, by their numbers; those not among them turned
	 * out to be undecidable and are lost.
	 */
	void decide(Map<Integer, RowRule> kinds) {
		this.decided.putAll(kinds);
		this.isDecided = true;
		for (long lost = this.either - kinds.size(); lost > 0; lost--) {
			reject();
		}
	}

	/** Settles the rows that had to wait for the end of the file. */
	void settle() {
		if (this.open > 0) {
			each((row) -> {
				if (this.settler.isOpen(row)) {
					this.settler.settle(row);
				}
			});
		}
	}

	/** Whether no body row was met yet. */
	boolean isEmpty() {
		return this.rows.size() == 0 && this.rejected == 0;
	}

	/** Rows whose kind sums have to decide. */
	long either() {
		return this.either;
	}

	/** Kinds of rows as they were recognised. */
	Set<String> kinds() {
		return new HashSet<>(this.first.keySet());
	}

	/** Goes through the rows, as far as they are decided. */
	void each(java.util.function.Consumer<BodyRow> look) {
		for (BodyRow row : this.rows) {
			if (isTaken(row)) {
				look.accept(row);
			}
		}
	}

	/** The rows as they came; each must be asked whether it is taken. */
	RowStore rows() {
		return this.rows;
	}

	/** Whether a row is one of the table's, now that all are known. */
	boolean isTaken(BodyRow row) {
		this.settler.takeBack(row);
		if (this.isDecided && !row.given.either().isEmpty()) {
			RowRule rule = this.decided.get(row.rowNo);
			row.rule = (rule != null) ? rule : row.rule;
			return rule != null;
		}
		return true;
	}

	/** The first row of a kind, null if there is none. */
	@org.jspecify.annotations.Nullable
	BodyRow first(String kind) {
		BodyRow row = this.first.get(kind);
		return (row != null && isTaken(row)) ? row : null;
	}

	RowSettler settler() {
		return this.settler;
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
