package attain.form.language;

import java.util.List;

/**
 * Rows whose values count only where another row is missing: age bands for all ages.
 *
 * @param missing kind of the row that goes before them
 * @param rows kinds of rows that take its place
 * @param columns keys of the columns concerned, empty for all
 */
public record StandIn(String missing, List<String> rows, List<String> columns) {
}
