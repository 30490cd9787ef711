package attain.grid;

import java.util.List;

/**
 * One row with at least one filled cell.
 *
 * @param number row number as the user sees it, from 1; in delimited text the line on
 * which the record starts
 * @param hidden whether the row is hidden, by hand or by a filter
 * @param width in delimited text the number of fields of the record, filled or not; 0 in
 * a workbook
 * @param cells the filled cells, by column
 */
public record GridRow(int number, boolean hidden, int width, List<Cell> cells) {
}
