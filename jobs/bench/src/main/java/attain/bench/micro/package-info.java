/**
 * The inner loops of reading, each alone, measured by JMH. The only place that calls
 * classes of the product instead of its launcher. Entry point:
 * {@code jobs/bench/run micro}.
 */
@org.jspecify.annotations.NullMarked
package attain.bench.micro;
