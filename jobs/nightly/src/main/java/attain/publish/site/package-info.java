/**
 * The report for people: {@code output/report/index.html}, one page that needs no network
 * and no server. Entry point: {@link attain.publish.site.Site}.
 * <p>
 * What is told is asked in {@code sql/report}, one query a block; the texts of the page
 * itself are in {@code words.csv}, Vietnamese and English. The page's sources lie beside
 * the classes, in the resource folder of this package, and are joined as they are:
 * {@code index.html} (what is there without scripts: scoreboard and targets),
 * {@code style} and {@code script}. Nothing here counts, chooses or judges.
 */
@NullMarked
package attain.publish.site;

import org.jspecify.annotations.NullMarked;
