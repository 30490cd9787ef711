package attain.text;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What a plan cell asks for.
 *
 * @param comparator the plan's own relation
 * @param low the figure; of a range the lower one
 * @param high the upper figure of a range, null unless the comparator is BETWEEN
 */
public record PlanValue(PlanComparator comparator, BigDecimal low, @Nullable BigDecimal high) {
}
