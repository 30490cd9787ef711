package attain.sample;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a perfect reader takes from one cell.
 *
 * @param measure measure code
 * @param unit code of the unit that the value belongs to
 * @param calendar statistical or management
 * @param period period of the value, already cumulative where the measure is
 * @param item key of a list row, empty elsewhere
 * @param value the value in the stored unit, null if it is missing for a stated reason
 * @param status final, preliminary, estimate, not_collected, not_applicable or error
 */
record Observed(String measure, String unit, String calendar, String period, String item, @Nullable BigDecimal value,
		String status) {

	/** The same figure standing in for a year of which none is known. */
	Observed asEstimate() {
		return new Observed(this.measure, this.unit, this.calendar, this.period, this.item, this.value, "estimate");
	}

}
