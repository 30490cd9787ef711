package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** The rows that only the night (+) or only the truth (-) has, table by table. */
final class TableDifferences {

	private final List<String> lines = new ArrayList<>();

	void compare(String table, List<List<@Nullable Object>> night, List<List<@Nullable Object>> truth) {
		TreeSet<String> told = lines(night);
		TreeSet<String> expected = lines(truth);
		List<String> differences = new ArrayList<>();
		told.stream()
			.filter((line) -> !expected.contains(line))
			.map((line) -> table + " + " + line)
			.forEach(differences::add);
		expected.stream()
			.filter((line) -> !told.contains(line))
			.map((line) -> table + " - " + line)
			.forEach(differences::add);
		differences.sort(Comparator.comparing((String line) -> line.replaceFirst(" [+-] ", " ")));
		this.lines.addAll(differences);
	}

	/** One line a row, the two sides of a difference below each other. */
	List<String> lines() {
		return List.copyOf(this.lines);
	}

	private static TreeSet<String> lines(List<List<@Nullable Object>> rows) {
		TreeSet<String> lines = new TreeSet<>();
		for (List<@Nullable Object> row : rows) {
			lines.add(String.join("|", row.stream().map(TableDifferences::text).toList()));
		}
		return lines;
	}

	private static String text(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof BigDecimal number) ? number.stripTrailingZeros().toPlainString() : value.toString();
	}

}
