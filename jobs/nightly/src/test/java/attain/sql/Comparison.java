package attain.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Expected lines beside found ones, whatever their order.
 *
 * @param isEqual true if both are the same lines, each as often
 * @param lines the header, then every line: two blanks before one that is as expected, -
 * before one that is missing, + before one too many
 */
record Comparison(boolean isEqual, List<String> lines) {

	static Comparison of(String header, List<String> expected, List<String> found) {
		List<String> extra = new ArrayList<>(found);
		List<String> missing = new ArrayList<>();
		List<String> same = new ArrayList<>();
		for (String line : expected) {
			(extra.remove(line) ? same : missing).add(line);
		}
		Stream<String> body = Stream.of(marked("  ", same), marked("- ", missing), marked("+ ", extra))
			.flatMap(List::stream)
			.sorted((left, right) -> left.substring(2).compareTo(right.substring(2)));
		return new Comparison(missing.isEmpty() && extra.isEmpty(),
				Stream.concat(Stream.of("  " + header), body).toList());
	}

	private static List<String> marked(String mark, List<String> lines) {
		return lines.stream().map((line) -> mark + line).toList();
	}

}
