/**
 * Turns a delivered file (.xlsx, .xls or delimited text) into sheets, rows and cells with
 * address, text, number, font, format and span. Entry point:
 * {@link attain.grid.Workbook#open}.
 * <p>
 * Never knows a form, a finding or a database, never evaluates a formula and never
 * follows a link.
 */
@org.jspecify.annotations.NullMarked
package attain.grid;
