/**
 * The annual report of a plan as a Word document and an Excel workbook, as of any day,
 * and the copies of it that were sent. Entry points: {@link attain.annual.AnnualReports}
 * reads a report from the published snapshot, {@link attain.annual.ReportFiles} writes
 * it, {@link attain.annual.FrozenReports} keeps it.
 * <p>
 * What is counted and worded is a query of {@code sql/annual}; here it is only laid out.
 * The same report gives the same bytes. Judges nothing, reads no submission, changes
 * nothing that was sent.
 */
@NullMarked
package attain.annual;

import org.jspecify.annotations.NullMarked;
