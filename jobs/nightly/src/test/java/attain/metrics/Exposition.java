package attain.metrics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text format of Prometheus 0.0.4 as strictly as its grammar is: HELP and TYPE
 * once and before the samples of a name, no series twice, labels escaped.
 *
 * @param values the value of every series, by its name and labels as they stand
 * @param types the type of every name
 */
public record Exposition(Map<String, Double> values, Map<String, String> types) {

	private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";

	private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\"";

	private static final Pattern SAMPLE = Pattern
		.compile("(" + NAME + ")(\\{" + LABEL + "(?:," + LABEL + ")*\\})? (-?[0-9]+(?:\\.[0-9]+)?)");

	private static final Pattern COMMENT = Pattern.compile("# (HELP|TYPE) (" + NAME + ") (.+)");

	/** The exposition of a text; refuses what Prometheus refuses. */
	public static Exposition parse(String text) {
		Map<String, Double> values = new LinkedHashMap<>();
		Map<String, String> types = new LinkedHashMap<>();
		Set<String> helped = new HashSet<>();
		List<String> order = new ArrayList<>();
		if (!text.endsWith("\n")) {
			throw new IllegalArgumentException("the last line has no end");
		}
		for (String line : text.lines().toList()) {
			Matcher comment = COMMENT.matcher(line);
			Matcher sample = SAMPLE.matcher(line);
			if (comment.matches()) {
				boolean isNew = comment.group(1).equals("HELP") ? helped.add(comment.group(2))
						: types.put(comment.group(2), comment.group(3)) == null;
				require(isNew && !order.contains(comment.group(2)), line);
			}
			else {
				require(sample.matches() && types.containsKey(sample.group(1)) && helped.contains(sample.group(1)),
						line);
				require(order.isEmpty() || order.get(order.size() - 1).equals(sample.group(1))
						|| !order.contains(sample.group(1)), line);
				order.add(sample.group(1));
				String labels = (sample.group(2) != null) ? sample.group(2) : "";
				require(values.put(sample.group(1) + labels, Double.valueOf(sample.group(3))) == null, line);
			}
		}
		return new Exposition(values, types);
	}

	private static void require(boolean isRight, String line) {
		if (!isRight) {
			throw new IllegalArgumentException("not the format of Prometheus: " + line);
		}
	}

}
