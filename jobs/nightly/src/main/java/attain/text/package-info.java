/**
 * Reads what people type: numbers, percentages, plan figures, periods, dates, ratios,
 * ticks and names of units, the Vietnamese way and strictly. Entry points:
 * {@link attain.text.NumberReader}, {@link attain.text.PlanValueReader},
 * {@link attain.text.PeriodReader}, {@link attain.text.DateReader},
 * {@link attain.text.RatioReader}, {@link attain.text.FlagReader},
 * {@link attain.text.UnitName} and {@link attain.text.MatchKey}. Every reader is a pure
 * function, safe for any number of threads, and answers for every text.
 * {@link attain.text.Tcvn3} and {@link attain.text.Vni} decode the fonts of old files and
 * come before all of these.
 * <p>
 * Never guesses: where two readings are possible the answer is a refusal. Never uses
 * binary floating point, the locale of the machine or the clock. Knows no cells, forms,
 * files or findings.
 */
@org.jspecify.annotations.NullMarked
package attain.text;
