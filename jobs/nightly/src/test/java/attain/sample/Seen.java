package attain.sample;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a perfect reader sees in one cell.
 *
 * @param value the value, null if it is missing for a stated reason
 * @param status observation status
 */
record Seen(@Nullable BigDecimal value, String status) {

	static final Seen NOT_COLLECTED = new Seen(null, "not_collected");

	static final Seen NOT_APPLICABLE = new Seen(null, "not_applicable");

	static final Seen ERROR = new Seen(null, "error");

	static Seen of(BigDecimal value) {
		return new Seen(value, "final");
	}

	static Seen flag(boolean raised) {
		return of(raised ? BigDecimal.ONE : BigDecimal.ZERO);
	}

	/**
	 * The same value with the status that the row states; a missing value keeps its
	 * reason.
	 */
	Seen stated(String rowStatus) {
		return (this.value != null) ? new Seen(this.value, rowStatus) : this;
	}

}
