package attain.sample;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A figure of communes on the map of today.
 *
 * @param indicator indicator code
 * @param unit code of the commune of today
 * @param calendar calendar of the period
 * @param period period code
 * @param restatement as_was, restated, incomplete or not_restatable
 * @param value ten decimals, null where it cannot be restated
 */
record AsIsRow(String indicator, String unit, String calendar, String period, String restatement,
		@Nullable BigDecimal value) {

	List<@Nullable Object> fields() {
		return CsvTable.row(this.indicator, this.unit, this.calendar, this.period, this.restatement, this.value);
	}

}
