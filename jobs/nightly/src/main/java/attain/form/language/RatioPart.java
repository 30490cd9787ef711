package attain.form.language;

import java.util.List;
import java.util.Map;

/**
 * One of the two numbers of a ratio cell.
 *
 * @param words phrases that name it in the header: the order there is the order in the
 * cell
 * @param measures measure by kind of row
 */
public record RatioPart(List<Phrase> words, Map<String, String> measures) {
}
