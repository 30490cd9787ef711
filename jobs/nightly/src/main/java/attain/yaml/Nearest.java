package attain.yaml;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word that somebody probably meant. */
public final class Nearest {

	private Nearest() {
	}

	/** The word with the fewest letters to change, the first of equals. */
	public static String to(String word, Collection<String> known) {
		return known.stream()
			.distinct()
			.min(Comparator.comparingInt((candidate) -> distance(word, candidate)))
			.orElse("(none)");
	}

	private static int distance(String from, String to) {
		int[] previous = new int[to.length() + 1];
		for (int j = 0; j <= to.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= from.length(); i++) {
			int[] current = new int[to.length() + 1];
			current[0] = i;
			for (int j = 1; j <= to.length(); j++) {
				int change = (from.charAt(i - 1) == to.charAt(j - 1)) ? 0 : 1;
				current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
			}
			previous = current;
		}
		return previous[to.length()];
	}

}
