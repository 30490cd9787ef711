package attain.form.language;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A value beside its label, outside the grid of a table.
 *
 * @param key its name, and the kind of its row
 * @param labels phrases of which any one stands to its left
 * @param type how it is written
 * @param measure its measure, null if it has none
 * @param level level of the unit that it belongs to
 * @param at address of the value where its label is missing, empty if none
 */
public record CellRule(String key, List<Phrase> labels, ColumnType type, @Nullable String measure, String level,
		String at) {
}
