/**
 * Reads a delivered file by the forms of {@code input/forms}: which form it is, for which
 * period and from whom, which cell is bound to which measure, and what is wrong with it.
 * Entry point: {@link attain.form.FormReader}.
 * <p>
 * Knows cells and places, no file types, no units' codes and no database: names of units
 * leave this room as they were printed, and SQL resolves them.
 */
@org.jspecify.annotations.NullMarked
package attain.form;
