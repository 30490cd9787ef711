package attain.form.reading;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

import attain.form.language.RowRule;

import org.jspecify.annotations.Nullable;

/** One body row while its table is being read. */
final class BodyRow {

	final int rowNo;

	/** The kind that the row was recognised as. */
	final RowRule given;

	/** The kind that it turned out to be. */
	RowRule rule;

	final String label;

	@Nullable String code;

	@Nullable String name;

	String breakdown = "";

	@Nullable String obsStatus;

	/** Measure and period that the row itself names, null where the form does. */
	@Nullable NamedMeasure named;

	final @Nullable BigDecimal[] values;

	/** Whether it was read back: what is done to it is seen by nobody else. */
	boolean isCopy;

	/** Why a value is missing, by place; null while none is for a stated reason. */
	private @Nullable String @Nullable [] absent;

	/** Places of values that stand only if the whole file is written their way. */
	private @Nullable BitSet held;

	BodyRow(int rowNo, RowRule rule, String label, int places) {
		this.rowNo = rowNo;
		this.given = rule;
		this.rule = rule;
		this.label = label;
		this.values = new @Nullable BigDecimal[places];
	}

	/** Whether it speaks of the sender's own unit, unlike its kind on other sheets. */
	boolean isOwn() {
		return this.rule != this.given && this.rule.kind().equals(this.given.kind());
	}

	@Nullable BigDecimal value(int place) {
		return (place < 0) ? null : this.values[place];
	}

	/** Keeps a value, or the reason why there is none. */
	void put(int place, @Nullable BigDecimal value, @Nullable String reason) {
		this.values[place] = value;
		if (reason != null) {
			excuse(place, reason);
		}
	}

	private void excuse(int place, @Nullable String reason) {
		if (this.absent == null) {
			this.absent = new @Nullable String[this.values.length];
		}
		this.absent[place] = reason;
	}

	/** Takes a value back: it stays as an error, never as a number. */
	void refuse(int place) {
		this.values[place] = null;
		excuse(place, "error");
	}

	/** Takes a value out that stands elsewhere. */
	void drop(int place) {
		this.values[place] = null;
		if (this.absent != null) {
			this.absent[place] = null;
		}
	}

	boolean isLost(int place) {
		return reason(place) != null;
	}

	/** Why a value is missing, null if for no stated reason. */
	@Nullable String reason(int place) {
		return (this.absent == null) ? null : this.absent[place];
	}

	/** The reasons of a stretch of places. */
	Map<Integer, String> reasons(int from, int to) {
		if (this.absent == null) {
			return Map.of();
		}
		Map<Integer, String> reasons = new TreeMap<>();
		for (int place = from; place < to; place++) {
			String reason = this.absent[place];
			if (reason != null) {
				reasons.put(place, reason);
			}
		}
		return reasons;
	}

	/** Keeps a value in doubt until the whole file has been seen. */
	void hold(int place) {
		if (this.held == null) {
			this.held = new BitSet();
		}
		this.held.set(place);
	}

	boolean isHeld() {
		return this.held != null;
	}

	boolean isHeld(int place) {
		return this.held != null && this.held.get(place);
	}

	/** Takes back the values that were in doubt. */
	void refuseHeld() {
		if (this.held != null) {
			this.held.stream().forEach(this::refuse);
		}
	}

}
