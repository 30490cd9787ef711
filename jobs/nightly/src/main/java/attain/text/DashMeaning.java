package attain.text;

/** What a lone dash in a number cell means; a form says which. */
public enum DashMeaning {

	/** The statistical sign "no occurrence": the value 0. */
	ZERO,
	/** Nobody collected the value. */
	NOT_COLLECTED

}
