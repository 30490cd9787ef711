package attain.form.language;

import java.util.List;

/**
 * A condition on one column of a row.
 *
 * @param column key of the column
 * @param test what is asked
 * @param phrases what the text is compared with, for tests on text
 * @param not texts that say no; with any of them a text that is on neither list says
 * nothing
 * @param orElse finding raised when the condition alone fails, empty: none
 */
public record Condition(String column, Test test, List<Phrase> phrases, List<Phrase> not, String orElse) {

	/** What a condition asks. */
	public enum Test {

		/** The flag is 1. */
		YES,
		/** The number is above 0. */
		POSITIVE,
		/** The text is one of the phrases. */
		IN,
		/** The text begins with one of the phrases. */
		STARTS,
		/** The text is filled. */
		FILLED,
		/** The date is blank or not after the last day of the period. */
		NOT_AFTER_PERIOD,
		/** The date is filled and not after the last day of the period. */
		BY_PERIOD_END

	}

}
