/**
 * Shows a file as it was read: what every cell was taken for and why, on a terminal, as a
 * page, as lines of observations or as JSON. Entry point: {@link attain.preview.Preview}.
 * <p>
 * Reads the file a second time and lays what is known of its reading beside it; reads
 * nothing by itself, and decides nothing.
 */
@org.jspecify.annotations.NullMarked
package attain.preview;
