/**
 * The way back of a verdict: through value, formula and measures to files, sheets, cells
 * and the text that stands in them. Entry point: {@link attain.explain.Explainer}.
 * <p>
 * Asks the published snapshot; runs the models of {@code sql/models/staging} again over
 * the observations of one indicator, so that there is no second telling of the rules.
 * Judges nothing, writes nothing.
 */
@NullMarked
package attain.explain;

import org.jspecify.annotations.NullMarked;
