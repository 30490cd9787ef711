package attain.form;

import java.util.List;

/**
 * A reading, and where its tables were found.
 *
 * @param reading what the file says
 * @param tables its tables, in the order of the form; also those of a file that was
 * refused after they were found
 */
public record TracedReading(Reading reading, List<TableTrace> tables) {
}
