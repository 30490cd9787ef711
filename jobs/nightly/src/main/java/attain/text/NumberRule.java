package attain.text;

/**
 * How the numbers of one column are to be read.
 *
 * @param kind what the numbers are
 * @param dash what a lone dash means
 * @param style which signs group and start the fraction
 */
public record NumberRule(NumberKind kind, DashMeaning dash, NumberStyle style) {

	/** The rule of a column in the Vietnamese style. */
	public NumberRule(NumberKind kind, DashMeaning dash) {
		this(kind, dash, NumberStyle.VIETNAMESE);
	}

}
