/**
 * A made-up year of Lạng Sơn, as its senders would have delivered it, and what a perfect
 * reader would conclude from it. {@link attain.sample.SampleInbox} writes the committed
 * inbox; {@link attain.sample.SampleTruth} is what a run over it has to arrive at.
 * <p>
 * All values are illustrative except the rank in the DTI sheet. Nothing here uses the
 * code that is tested: truth is noted while a cell is written, then added up in plain
 * Java.
 */
@org.jspecify.annotations.NullMarked
package attain.sample;
