package attain.form.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import attain.form.language.Column.Holds;
import org.jspecify.annotations.Nullable;

/**
 * Reads the column that prints the unit of each row; a blank cell means the unit above.
 */
final class PrintedUnit {

	private final @Nullable BoundColumn column;

	private BigDecimal last = BigDecimal.ONE;

	PrintedUnit(Binding binding) {
		this.column = binding.holding(Holds.PRINTED_UNIT);
	}

	/**
	 * From the printed unit of the row to the stored one; 1 where the form has no scale.
	 */
	BigDecimal factor(RowTexts texts) {
		Map<String, BigDecimal> scale = (this.column == null) ? Map.of() : this.column.column().scale();
		if (this.column != null && !scale.isEmpty()) {
			Optional<BigDecimal> factor = UnitLine.in(scale, texts.words(texts.text(this.column.number())));
			factor.ifPresent((known) -> this.last = known);
		}
		return this.last;
	}

}
