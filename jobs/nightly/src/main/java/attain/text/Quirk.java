package attain.text;

/** Something odd about a number that was read all the same. */
public enum Quirk {

	/** A dot stood where a comma starts the fraction. */
	DOT_DECIMAL,
	/** Grouped or pointed the American way. */
	US_STYLE,
	/** The unit stood in the cell. */
	WITH_UNIT

}
