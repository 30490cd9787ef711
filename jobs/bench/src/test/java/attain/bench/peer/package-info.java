/** The peers do the same work as the night. */
@org.jspecify.annotations.NullMarked
package attain.bench.peer;
