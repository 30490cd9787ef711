package attain.form.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

import attain.form.language.RowRule;
import org.jspecify.annotations.Nullable;

/** One body row while its table is being read. */
final class BodyRow {

	final int rowNo;

	RowRule rule;

	final String label;

	@Nullable String code;

	@Nullable String name;

	String breakdown = "";

	@Nullable String obsStatus;

	/** Measure and period that the row itself names, null where the form does. */
	@Nullable NamedMeasure named;

	final @Nullable BigDecimal[] values;

	final Map<Integer, String> absent = new TreeMap<>();

	BodyRow(int rowNo, RowRule rule, String label, int places) {
		this.rowNo = rowNo;
		this.rule = rule;
		this.label = label;
		this.values = new @Nullable BigDecimal[places];
	}

	@Nullable BigDecimal value(int place) {
		return (place < 0) ? null : this.values[place];
	}

	/** Keeps a value, or the reason why there is none. */
	void put(int place, @Nullable BigDecimal value, @Nullable String reason) {
		this.values[place] = value;
		if (reason != null) {
			this.absent.put(place, reason);
		}
	}

	/** Takes a value back: it stays as an error, never as a number. */
	void refuse(int place) {
		this.values[place] = null;
		this.absent.put(place, "error");
	}

	/** Takes a value out that stands elsewhere. */
	void drop(int place) {
		this.values[place] = null;
		this.absent.remove(place);
	}

	boolean isLost(int place) {
		return this.absent.containsKey(place);
	}

}
