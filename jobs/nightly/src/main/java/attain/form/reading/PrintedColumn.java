package attain.form.reading;

import attain.form.language.Series;

/**
 * A column of a printed table, bound.
 *
 * @param series what it holds
 * @param number its number in the sheet, from 1
 * @param label its header as printed
 * @param periodCode the period that the header says
 * @param age how the period lies to the book's: current, earlier, year_ago
 * @param measure its measure
 */
record PrintedColumn(Series series, int number, String label, String periodCode, String age, String measure) {
}
