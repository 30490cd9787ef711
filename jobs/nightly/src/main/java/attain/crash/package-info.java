/**
 * Named points at which a test may kill the program. Entry point:
 * {@link attain.crash.CrashPoint}.
 */
@org.jspecify.annotations.NullMarked
package attain.crash;
