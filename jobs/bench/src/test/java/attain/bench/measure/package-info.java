/** What is measured, and what follows from it. */
@org.jspecify.annotations.NullMarked
package attain.bench.measure;
