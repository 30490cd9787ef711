package attain.explain;

import org.jspecify.annotations.Nullable;

/**
 * Which verdict is to be explained.
 *
 * @param targetCode the target
 * @param orgUnitCode unit judged by itself; null for the plan's province
 * @param periodCode period of the value; null for that of the verdict
 */
public record Question(String targetCode, @Nullable String orgUnitCode, @Nullable String periodCode) {
}
