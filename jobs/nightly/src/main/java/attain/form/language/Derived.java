package attain.form.language;

import java.util.List;

/**
 * A measure that is 1 when all conditions of one of its sets hold, else 0.
 *
 * @param measure the measure
 * @param rows kinds of rows that have it
 * @param at key of the column whose address stands for it
 * @param when sets of conditions; one empty set: always 1
 */
public record Derived(String measure, List<String> rows, String at, List<List<Condition>> when) {
}
