/**
 * The way back: a delivered file as the sender gets it returned, with the cells that
 * findings speak of filled and commented, and a first sheet that lists all findings.
 * Entry point: {@link attain.finding.returned.ReturnedFile}.
 * <p>
 * Never evaluates a formula, never changes a value, and never masks: what goes back is
 * the sender's own.
 */
@org.jspecify.annotations.NullMarked
package attain.finding.returned;
