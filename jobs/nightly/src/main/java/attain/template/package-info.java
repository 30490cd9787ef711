/**
 * The blank workbook that a sender fills in: title, labels, units of the period, input
 * rules, as the form describes them. Knows forms and workbooks, no database.
 */
@NullMarked
package attain.template;

import org.jspecify.annotations.NullMarked;
