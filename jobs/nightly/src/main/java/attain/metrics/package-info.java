/**
 * The figures of a run as Prometheus reads them. Entry point:
 * {@link attain.metrics.MetricsFile}. Counts nothing itself: the figures of the data are
 * queries in {@code sql/metrics}, one file per metric.
 */
@org.jspecify.annotations.NullMarked
package attain.metrics;
