/**
 * The marts in the forms that other people's programs ask for: a typed workbook, SDMX, a
 * catalogue of open data. Entry point: {@link attain.publish.exchange.Exchange}. Asks the
 * finished snapshot the questions of {@code sql/exchange}; never judges, never changes a
 * file that somebody else wrote.
 */
@org.jspecify.annotations.NullMarked
package attain.publish.exchange;
