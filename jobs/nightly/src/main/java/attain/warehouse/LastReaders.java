package attain.warehouse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which tables nobody reads any more, while models run side by side. Who reads a view
 * reads what the view looks at.
 *
 * @param read the tables that each model reads, by its name
 * @param unread how many models have still to read each table
 */
record LastReaders(Map<String, Set<String>> read, Map<String, Integer> unread) {

	/**
	 * Nothing has been read yet.
	 * @param readers all models that will read, each after those of them that it reads
	 * @param passing tables that are of no use after them
	 */
	static LastReaders of(List<Model> readers, Set<String> passing) {
		Map<String, Set<String>> views = new HashMap<>();
		Map<String, Set<String>> read = new HashMap<>();
		Map<String, Integer> unread = new ConcurrentHashMap<>();
		for (Model model : readers) {
			Set<String> tables = model.reads()
				.stream()
				.flatMap((table) -> Stream.concat(Stream.of(table), views.getOrDefault(table, Set.of()).stream()))
				.filter(passing::contains)
				.collect(Collectors.toUnmodifiableSet());
			read.put(model.name(), tables);
			if (model.isView()) {
				views.put(model.name(), tables);
			}
			tables.forEach((table) -> unread.merge(table, 1, Integer::sum));
		}
		return new LastReaders(read, unread);
	}

	/** The tables of which this model, which has run, was the last reader. */
	Set<String> endedBy(Model model) {
		return this.read.get(model.name())
			.stream()
			.filter((table) -> this.unread.merge(table, -1, Integer::sum) == 0)
			.collect(Collectors.toUnmodifiableSet());
	}

}
