package attain.form.language;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the parser asks for while it reads: the language as it is, from which the schema
 * for editors is made. Places are called after the key that leads to them.
 */
final class Grammar {

	/** What may stand under a key. */
	enum Shape {

		/** Asked for, but not read yet. */
		ANYTHING, VALUE, VALUES, MAP_OF_VALUES, MAP_OF_LISTS, MAP_OR_VALUE, PLACE, LIST_OF_PLACES, MAP_OF_PLACES

	}

	/** The keys of one kind of map. */
	static final class Place {

		private final Map<String, Shape> keys = new LinkedHashMap<>();

		private final Map<String, List<String>> words = new LinkedHashMap<>();

		private final Set<String> required = new LinkedHashSet<>();

		private boolean isOpen;

		void ask(String key, Shape shape) {
			// a map that may be one value is also asked for its values
			this.keys.merge(key, shape, (old, asked) -> (old == Shape.ANYTHING) ? asked : old);
		}

		/** The closed list of words of a key. */
		void name(String key, List<String> words) {
			this.words.put(key, words);
		}

		void require(String key) {
			this.required.add(key);
		}

		/** Any key may stand here, with a value. */
		void open() {
			this.isOpen = true;
		}

		Map<String, Shape> keys() {
			return this.keys;
		}

		/** The words that a key knows, empty for free text. */
		List<String> words(String key) {
			return this.words.getOrDefault(key, List.of());
		}

		Set<String> required() {
			return this.required;
		}

		boolean isOpen() {
			return this.isOpen;
		}

	}

	private final Map<String, Place> places = new LinkedHashMap<>();

	Place place(String name) {
		return this.places.computeIfAbsent(name, (key) -> new Place());
	}

	Map<String, Place> places() {
		return this.places;
	}

}
