package attain.grid;

import java.util.List;
import java.util.Set;

/**
 * What is known of a sheet before its rows are read.
 *
 * @param index position in the workbook, from 0
 * @param name name on the tab; for delimited text the file name without its extension
 * @param hidden whether the tab is hidden
 * @param merges merged blocks, in the order of the file
 * @param hiddenColumns numbers of hidden columns, from 1
 */
public record Sheet(int index, String name, boolean hidden, List<Merge> merges, Set<Integer> hiddenColumns) {
}
