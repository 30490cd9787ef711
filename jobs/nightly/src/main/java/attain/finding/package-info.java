/**
 * The catalogue of findings: everything that can be wrong, or worth knowing, about a
 * cell, a row, a sheet, a file or a series. Entry point:
 * {@link attain.finding.FindingCode}.
 */
@org.jspecify.annotations.NullMarked
package attain.finding;
