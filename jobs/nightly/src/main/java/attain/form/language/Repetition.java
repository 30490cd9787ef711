package attain.form.language;

import java.math.BigDecimal;
import java.util.List;

/**
 * Says that rows repeat what stands on sheets of their own: a summary. They are compared,
 * never stored.
 *
 * @param rows kinds of rows that repeat, each named after a sheet
 * @param table name of the table on those sheets
 * @param of kind of the row there that is repeated
 * @param columns keys of the columns to compare, of the same names in both tables
 * @param tolerance how far they may be off, in the stored unit
 */
public record Repetition(List<String> rows, String table, String of, List<String> columns, BigDecimal tolerance) {
}
