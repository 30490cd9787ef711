package attain.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One body row.
 *
 * @param rowNo row number in the sheet, from 1
 * @param rowKind the kind of row: {@code unit}, {@code total}, or a key that the form
 * gives to a labelled row
 * @param orgLevel level of the unit that the values belong to (province, district,
 * commune, sector, agency, ...)
 * @param rowLabel label as printed
 * @param labelColumn letters of the column that the label or the unit's name stands in
 * @param unitCodeText code of the unit as printed, null if the row has none
 * @param unitNameText name of the unit as printed, null where the row stands for the
 * sender's own unit or province
 * @param breakdownCode key of a list row (an item, a facility), empty elsewhere
 * @param obsStatus status that the row states for all its values (estimate, preliminary,
 * final), null if it states none
 * @param values the values by slot number, in the measure's stored unit; null where there
 * is none
 * @param absent why a value is missing, by slot number: not_collected, not_applicable or
 * error
 */
public record TableRow(int rowNo, String rowKind, String orgLevel, String rowLabel, String labelColumn,
		@Nullable String unitCodeText, @Nullable String unitNameText, String breakdownCode, @Nullable String obsStatus,
		List<@Nullable BigDecimal> values, Map<Integer, String> absent) {
}
