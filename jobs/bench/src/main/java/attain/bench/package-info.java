/**
 * Side-by-side measurements: made-up inputs of any size, the peers that a user would pick
 * instead, and the table of ratios. Entry point: {@link attain.bench.Bench}. Never part
 * of what is delivered, and never asserts how long something takes.
 */
@org.jspecify.annotations.NullMarked
package attain.bench;
