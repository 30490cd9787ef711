package attain.preview;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One observation as read.
 *
 * @param column number of its column, from 1
 * @param cellRef its address
 * @param rowLabel label of its row as printed
 * @param columnLabel header of its column as printed, levels joined
 * @param measure code of the measure
 * @param unitText name, else code, of the unit as printed; null: the sender's own
 * @param breakdown breakdown code, empty if none
 * @param calendar calendar of its period, null if not known
 * @param period its period, null if not known
 * @param value value in the stored unit, null if it is missing
 * @param obsStatus why it is missing or what the row says of it, null if nothing
 */
public record Observed(int column, String cellRef, String rowLabel, String columnLabel, String measure,
		@Nullable String unitText, String breakdown, @Nullable String calendar, @Nullable String period,
		@Nullable BigDecimal value, @Nullable String obsStatus) {

	/** The value in plain notation with a decimal point, empty if it is missing. */
	String valueText() {
		if (this.value == null) {
			return "";
		}
		BigDecimal bare = this.value.stripTrailingZeros();
		return ((bare.scale() < 0) ? bare.setScale(0) : bare).toPlainString();
	}

}
