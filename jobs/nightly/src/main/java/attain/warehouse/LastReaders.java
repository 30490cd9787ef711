package attain.warehouse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Which tables nobody reads any more, while models run side by side.
 *
 * @param unread how many models have still to read each table
 */
record LastReaders(Map<String, Integer> unread) {

	/**
	 * Nothing has been read yet.
	 * @param readers all models that will read
	 * @param passing tables that are of no use after them
	 */
	static LastReaders of(List<Model> readers, Set<String> passing) {
		Map<String, Integer> unread = new ConcurrentHashMap<>();
		readers.stream()
			.flatMap((model) -> model.reads().stream())
			.filter(passing::contains)
			.forEach((table) -> unread.merge(table, 1, Integer::sum));
		return new LastReaders(unread);
	}

	/** The tables of which this model, which has run, was the last reader. */
	Set<String> endedBy(Model model) {
		return model.reads()
			.stream()
			.filter((table) -> this.unread.containsKey(table) && this.unread.merge(table, -1, Integer::sum) == 0)
			.collect(Collectors.toUnmodifiableSet());
	}

}
