/**
 * Runs programs and says what each cost, from outside; lays two of them side by side and
 * writes the table. Knows nothing of what the programs do. Entry point:
 * {@link attain.bench.measure.Rounds}. Drops no measurement.
 */
@org.jspecify.annotations.NullMarked
package attain.bench.measure;
