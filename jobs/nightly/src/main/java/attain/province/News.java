package attain.province;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A file of which the program brings another version than the one that the province got.
 *
 * @param path relative to the folder of the province
 * @param standing what became of the province's file since
 * @param gone lines that the new version no longer has, in order
 * @param come lines that only the new version has, in order
 */
public record News(String path, Standing standing, List<String> gone, List<String> come) {

	/** What became of a file since the program brought it. */
	public enum Standing {

		/** Nothing: it can be replaced whole. */
		AS_BROUGHT,
		/** The province has changed it. */
		EDITED,
		/** The program never brought it: the province had the name first. */
		OWN

	}

	/** What the program changed between two versions of a file. */
	static News of(String path, Standing standing, String before, String now) {
		return new News(path, standing, without(before, now), without(now, before));
	}

	private static List<String> without(String text, String other) {
		Set<String> others = new HashSet<>(other.lines().toList());
		return text.lines().filter((line) -> !others.contains(line)).toList();
	}

}
