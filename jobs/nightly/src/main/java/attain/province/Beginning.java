package attain.province;

import java.util.Locale;

/** What the reference tables of a new province hold. */
public enum Beginning {

	/** Everything that the program brings, as a worked example to go on from. */
	EXAMPLE,
	/** Methods, catalogue and what is national; what is a province's own is empty. */
	BLANK;

	/** Name of its column in reference.csv, and in the mark of a folder. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
