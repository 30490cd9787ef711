/**
 * The only room that knows DuckDB: opens the working databases, appends what files said,
 * runs the SQL of {@code sql/} in the order that it reads itself, and asks the checks.
 * Entry points: {@link attain.warehouse.Warehouse}, {@link attain.warehouse.RawWriter},
 * {@link attain.warehouse.Models}, {@link attain.warehouse.Checks}.
 * <p>
 * Never knows what a column means: meaning is in SQL.
 */
@org.jspecify.annotations.NullMarked
package attain.warehouse;
