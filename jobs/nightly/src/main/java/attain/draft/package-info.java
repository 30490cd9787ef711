/**
 * Drafts the description of a form from one of its files: where header, labels, values,
 * totals and footer are, and which known measures the words speak of. Entry point:
 * {@link attain.draft.Draft}.
 * <p>
 * Guesses, and marks what a person must decide; no night ever reads by a draft alone.
 */
@org.jspecify.annotations.NullMarked
package attain.draft;
