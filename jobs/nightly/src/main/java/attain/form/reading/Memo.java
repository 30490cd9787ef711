package attain.form.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was made of texts that come back, as most do in a long table. Not
 * thread-safe.
 *
 * @param <V> what is made of a text
 */
final class Memo<V> {

	private static final int TEXTS = 8_192;

	private static final int LONGEST = 200;

	private final Function<String, V> make;

	private final Map<String, V> known = new HashMap<>();

	/**
	 * @param make the same for the same text, without side effects
	 */
	Memo(Function<String, V> make) {
		this.make = make;
	}

	V of(String text) {
		V value = this.known.get(text);
		if (value != null) {
			return value;
		}
		V made = this.make.apply(text);
		if (text.length() <= LONGEST) {
			if (this.known.size() >= TEXTS) {
				this.known.clear();
			}
			this.known.put(text, made);
		}
		return made;
	}

}
