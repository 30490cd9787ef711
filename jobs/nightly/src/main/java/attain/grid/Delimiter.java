package attain.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the character between the fields of delimited text. */
final class Delimiter {

	/**
	 * In order of preference: a comma is also a decimal sign and part of any sentence.
	 */
	private static final List<Character> CANDIDATES = List.of('\t', ';', '|', ',');

	/** A candidate this close to the best still wins by preference. */
	private static final double NEARLY = 0.9;

	private static final int LINES = 200;

	private Delimiter() {
	}

	/**
	 * The candidate that cuts most of the first lines into equally many fields, more than
	 * one; a comma if none does.
	 */
	static char of(String head) {
		Map<Character, Double> shares = new HashMap<>();
		double best = 0;
		for (char candidate : CANDIDATES) {
			double share = share(head, candidate);
			shares.put(candidate, share);
			best = Math.max(best, share);
		}
		for (char candidate : CANDIDATES) {
			double share = shares.getOrDefault(candidate, 0.0);
			if (share > 0 && share >= best * NEARLY) {
				return candidate;
			}
		}
		return ',';
	}

	/** The share of filled lines that have the most frequent number of fields. */
	private static double share(String head, char candidate) {
		Map<Integer, Integer> linesByCount = new HashMap<>();
		int lines = 0;
		int count = 0;
		boolean filled = false;
		boolean quoted = false;
		for (int index = 0; index <= head.length() && lines < LINES; index++) {
			char next = (index < head.length()) ? head.charAt(index) : '\n';
			quoted ^= next == '"';
			if (next == candidate && !quoted) {
				count++;
			}
			else if (next == '\n' && (!quoted || index == head.length())) {
				lines += filled ? 1 : 0;
				linesByCount.merge(count, filled ? 1 : 0, Integer::sum);
				count = 0;
				filled = false;
			}
			filled |= !Character.isWhitespace(next) && next != candidate;
		}
		linesByCount.remove(0);
		int most = linesByCount.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return (lines == 0) ? 0 : (double) most / lines;
	}

}
