/**
 * The Spring Batch job of the night:
 * {@code receive -> read -> conform -> judge -> verify -> publish}. Read
 * {@link attain.nightly.NightJobConfiguration} first; the entry point for the rest of the
 * program is {@link attain.nightly.Night}.
 * <p>
 * Every step can be run again after a kill: what was read is in the ledger of the raw
 * store, everything behind it is computed anew. Never holds a rule about a number, a form
 * or a file format.
 */
@org.jspecify.annotations.NullMarked
package attain.nightly;
