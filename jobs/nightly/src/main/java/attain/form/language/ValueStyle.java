package attain.form.language;

/**
 * How values are written throughout a form.
 *
 * @param dash what a lone dash means
 * @param numbers which signs group thousands and start the fraction
 */
public record ValueStyle(Dash dash, Numbers numbers) {

	/** What a lone dash means. */
	public enum Dash {

		ZERO, NOT_COLLECTED

	}

	/** Which signs group thousands and start the fraction. */
	public enum Numbers {

		/** 9.875,32. */
		VIETNAMESE,
		/** 9875.32, as programs export it. */
		MACHINE

	}

}
