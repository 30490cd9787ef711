/**
 * Reads the tables of an open file by a form: finds the form, the header and the period,
 * tells kinds of rows apart, reads cells, compares sums. One class per concern; entry
 * point: {@link attain.form.reading.FileReading}. Knows no database and no file types.
 */
@org.jspecify.annotations.NullMarked
package attain.form.reading;
