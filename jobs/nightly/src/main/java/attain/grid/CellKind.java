package attain.grid;

/**
 * What a cell holds. A formula counts as the kind of its stored result.
 */
public enum CellKind {

	TEXT, NUMBER, DATE, BOOLEAN,
	/** A spreadsheet error such as {@code #REF!}; the text is the sign itself. */
	ERROR,
	/** A formula that its writer stored without a result; the text is the formula. */
	UNEVALUATED

}
