/**
 * What is measured: each scenario makes its input, names the programs and says what
 * follows from their costs. Entry point: {@link attain.bench.scenario.Scenario}. The
 * night is called as a user calls it, by its launcher.
 */
@org.jspecify.annotations.NullMarked
package attain.bench.scenario;
