package attain.explain;

import java.util.List;

/**
 * A verdict and what stands behind it.
 *
 * @param verdict target, unit, verdict and value; columns of
 * {@code sql/explain/verdict.sql}
 * @param formula measures of the formula; columns of {@code term.sql}
 * @param vintages what the value was, from when to when; columns of {@code vintage.sql}
 * @param history what the verdict was, from when to when; columns of {@code history.sql}
 * @param evidence the observations with their cells; columns of {@code evidence.sql} and
 * {@code raw_text}: what stands in the cell, null if the file is not at hand
 */
public record Explanation(Fact verdict, List<Fact> formula, List<Fact> vintages, List<Fact> history,
		List<Fact> evidence) {
}
