package attain.form.language;

import java.util.List;
import java.util.Map;

/**
 * Words of headers, titles and labels that mean the same in every table of a bulletin.
 *
 * @param versus what stands between a period and what it is compared with ("so với")
 * @param bases phrases for what a figure is compared with, where no period says it
 * @param continued what a title adds on the next page ("tiếp theo")
 * @param leads what introduces a part of the row above ("Trong đó"), never a label itself
 */
public record Vocabulary(List<Phrase> versus, Map<Base, List<Phrase>> bases, List<Phrase> continued,
		List<Phrase> leads) {

	/** No words at all. */
	public static final Vocabulary NONE = new Vocabulary(List.of(), Map.of(), List.of(), List.of());

	/** What a figure is compared with. */
	public enum Base {

		/** Nothing: a level. */
		NONE,
		/** The plan of the year. */
		PLAN,
		/** The same period of the year before. */
		SAME_PERIOD,
		/** The month or quarter before. */
		PREVIOUS,
		/** December of the year before. */
		DECEMBER,
		/** A base year of an index. */
		BASE_YEAR

	}

}
