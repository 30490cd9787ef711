package attain.form.language;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rows that carry nothing.
 *
 * @param match patterns by column key, all of which must match the printed text; a blank
 * cell is the empty text
 * @param looks how the row must look, besides
 * @param onlyWithoutValues whether the row must also be without any value
 */
public record SkipRule(Map<String, Pattern> match, Looks looks, boolean onlyWithoutValues) {
}
