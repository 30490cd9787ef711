package attain.publish.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Texts with their language, as JSON-LD has them. */
final class Words {

	private Words() {
	}

	/** A text in both languages; an empty one is left out. */
	static List<Map<String, String>> of(String vietnamese, String english) {
		return Stream.of(vietnamese(vietnamese), english(english))
			.filter((word) -> !word.getOrDefault("@value", "").isEmpty())
			.toList();
	}

	static Map<String, String> vietnamese(String text) {
		return word("vi", text);
	}

	static Map<String, String> english(String text) {
		return word("en", text);
	}

	private static Map<String, String> word(String language, String text) {
		Map<String, String> word = new LinkedHashMap<>();
		word.put("@language", language);
		word.put("@value", text);
		return word;
	}

}
