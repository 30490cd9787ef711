package attain.grid;

/**
 * A merged block, corners included, rows and columns from 1. Only its first cell is
 * filled.
 */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
}
