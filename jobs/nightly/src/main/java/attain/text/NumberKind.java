package attain.text;

/** What the numbers of a column are; decides how a lone dot is read. */
public enum NumberKind {

	/** Whole things: a dot groups thousands, no fraction is allowed. */
	COUNT,
	/** Amounts and scores: a comma starts the fraction, a dot groups thousands. */
	DECIMAL,
	/**
	 * Percentages from 0 to 100: as DECIMAL, but three digits after a lone dot are in
	 * doubt.
	 */
	PERCENT

}
