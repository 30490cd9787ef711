package attain.settings;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.ArrayList;

/** Collects what is wrong in the settings. */
final class SettingsProblems {

	private final String file;

	private final SortedMap<Integer, List<String>> byLine = new TreeMap<>();

	/**
	 * None so far.
	 * @param file the file as people know it, such as input/attain.yaml
	 */
	SettingsProblems(String file) {
		this.file = file;
	}

	/** Such as input/attain.yaml:12: sai (wrong). */
	void add(int line, String vi, String en) {
		this.byLine.computeIfAbsent(line, (any) -> new ArrayList<>())
			.add("%s:%d: %s (%s)".formatted(this.file, line, vi, en));
	}

	/** All of them, top to bottom. */
	List<String> sentences() {
		return this.byLine.values().stream().flatMap(List::stream).toList();
	}

}
