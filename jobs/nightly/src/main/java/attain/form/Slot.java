package attain.form;

import org.jspecify.annotations.Nullable;

/**
 * Says what the value at one place of a row is. A slot speaks of one kind of row: the
 * same column of a commune's row and of the district office's row are two slots with one
 * number.
 *
 * @param slotNo index into {@link TableRow#values()}, from 0 and below 40
 * @param rowKind the kind of row it speaks of
 * @param measureCode the measure
 * @param columnLetter letters of the column in the sheet; in a record, where every value
 * has a row of its own, its whole address
 * @param columnLabel header text as printed, levels joined with " - "
 * @param calendar calendar where the column has a period of its own, else null
 * @param periodCode period where the column has one of its own, else null
 * @param breakdownCode breakdown that the column stands for, else empty
 */
public record Slot(int slotNo, String rowKind, String measureCode, String columnLetter, String columnLabel,
		@Nullable String calendar, @Nullable String periodCode, String breakdownCode) {
}
