/**
 * Runs the cases of {@code sql/tests}: every model and every check of {@code sql/} on
 * tables of a few rows, in a database in memory. Start with
 * {@link attain.sql.SqlModelTest}; {@code sql/README.md} says what a case looks like.
 * Knows no form, no file, no night.
 */
@NullMarked
package attain.sql;

import org.jspecify.annotations.NullMarked;
