/**
 * Finds, fingerprints and settles what senders drop: lists the inbox, keeps every content
 * in the archive by its hash, writes a receipt for each path, and says from which day a
 * delivery counts. Entry points: {@link attain.submission.Inbox},
 * {@link attain.submission.Archive}, {@link attain.submission.Receipts},
 * {@link attain.submission.Deliveries}.
 * <p>
 * Never changes the inbox, never looks inside a file, and never deletes what was
 * received.
 */
@org.jspecify.annotations.NullMarked
package attain.submission;
