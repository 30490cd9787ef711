/**
 * The page that says where everything that the documents speak of lives, and whether its
 * data has arrived: {@code docs/coverage.md}, made of {@code mart.coverage} after the
 * sample night. Start with {@link attain.coverage.CoveragePage}.
 */
@NullMarked
package attain.coverage;

import org.jspecify.annotations.NullMarked;
