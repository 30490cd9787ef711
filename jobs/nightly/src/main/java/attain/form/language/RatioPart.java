package attain.form.language;

import java.util.Map;

/**
 * One of the two numbers of a ratio cell.
 *
 * @param word phrase that names it in the header: the order there is the order in the
 * cell
 * @param measures measure by kind of row
 */
public record RatioPart(Phrase word, Map<String, String> measures) {
}
