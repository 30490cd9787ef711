package attain.text;

import java.util.Locale;

/** How a plan relates its figure to the result it asks for. */
public enum PlanComparator {

	/** At least. */
	GE,
	/** More than. */
	GT,
	/** Reach: the bare figure. */
	EQ,
	/** About. */
	ABOUT,
	/** Keep at. */
	MAINTAIN,
	/** From a low to a high figure. */
	BETWEEN,
	/** At most. */
	LE,
	/** Less than. */
	LT;

	/** The word used in reference and marts, such as {@code ge}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
