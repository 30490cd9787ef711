/**
 * Turns a delivered file (.xlsx, .xls or delimited text) into sheets, rows and cells with
 * address, text, number, font, format and span. Entry point:
 * {@link attain.grid.Workbook#open}. Texts typed in the fonts of old (TCVN3, VNI) are
 * decoded here, where the font is still known.
 * <p>
 * Never knows a form, a finding or a database, never evaluates a formula and never
 * follows a link.
 */
@org.jspecify.annotations.NullMarked
package attain.grid;
