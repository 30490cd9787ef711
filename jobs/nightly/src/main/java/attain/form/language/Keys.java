package attain.form.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Strict access to a map of the YAML: what is absent has a default, what is malformed is
 * a problem, and what was never asked for is unknown.
 */
final class Keys {

	private final Problems problems;

	private final YamlNode.Fields map;

	private final List<String> asked = new ArrayList<>();

	Keys(YamlNode node, String what, Problems problems) {
		this.problems = problems;
		if (node instanceof YamlNode.Fields fields) {
			this.map = fields;
		}
		else {
			problems.add(node.line(), what + " must be a map of keys");
			this.map = new YamlNode.Fields(node.line(), Map.of(), Map.of());
		}
	}

	int line() {
		return this.map.line();
	}

	int line(String key) {
		return this.map.lines().getOrDefault(key, this.map.line());
	}

	boolean has(String key) {
		this.asked.add(key);
		return this.map.fields().containsKey(key);
	}

	void problem(String key, String message) {
		this.problems.add(line(key), message);
	}

	/** The text of a key, else a default. */
	String text(String key, String otherwise) {
		if (!has(key)) {
			return otherwise;
		}
		YamlNode node = node(key);
		if (node instanceof YamlNode.Text text) {
			return text.text();
		}
		problem(key, "'" + key + "' must be one value");
		return otherwise;
	}

	/** The text of a key that must be there. */
	String required(String key) {
		if (!has(key)) {
			this.problems.add(line(), "'" + key + "' is missing");
		}
		return text(key, "");
	}

	/** One value or a list of them. */
	List<String> texts(String key) {
		if (!has(key)) {
			return List.of();
		}
		YamlNode node = node(key);
		List<YamlNode> items = (node instanceof YamlNode.Items list) ? list.items() : List.of(node);
		List<String> texts = new ArrayList<>();
		for (YamlNode item : items) {
			if (item instanceof YamlNode.Text text) {
				texts.add(text.text());
			}
			else {
				this.problems.add(item.line(), "'" + key + "' must be a value or a list of values");
			}
		}
		return texts;
	}

	List<Phrase> phrases(String key) {
		return texts(key).stream().map(Phrase::of).toList();
	}

	/** One of the words of an enum. */
	<E extends Enum<E>> E word(String key, E otherwise) {
		Class<E> type = otherwise.getDeclaringClass();
		return word(key, text(key, otherwise.name()), type, otherwise);
	}

	<E extends Enum<E>> List<E> wordList(String key, Class<E> type, E otherwise) {
		return texts(key).stream().map((text) -> word(key, text, type, otherwise)).toList();
	}

	private <E extends Enum<E>> E word(String key, String text, Class<E> type, E otherwise) {
		List<String> known = new ArrayList<>();
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equalsIgnoreCase(text)) {
				return constant;
			}
			known.add(constant.name().toLowerCase(Locale.ROOT));
		}
		problem(key, "'" + key + "' knows no '" + text + "'. Nearest: " + Nearest.to(text, known));
		return otherwise;
	}

	/** The maps of a list. */
	List<Keys> items(String key) {
		if (!has(key)) {
			return List.of();
		}
		if (node(key) instanceof YamlNode.Items list) {
			return list.items()
				.stream()
				.map((item) -> new Keys(item, "an item of '" + key + "'", this.problems))
				.toList();
		}
		problem(key, "'" + key + "' must be a list");
		return List.of();
	}

	/** The maps of a map, by key. */
	Map<String, Keys> sections(String key) {
		return entries(key, (node) -> new Keys(node, "an entry of '" + key + "'", this.problems));
	}

	/** The values of a map, by key. */
	Map<String, String> values(String key) {
		return entries(key, (node) -> new Keys(wrap(node), key, this.problems).text("is", ""));
	}

	/** The values or lists of a map, by key. */
	Map<String, List<Phrase>> phraseLists(String key) {
		return entries(key, (node) -> new Keys(wrap(node), key, this.problems).phrases("is"));
	}

	private static YamlNode wrap(YamlNode node) {
		return new YamlNode.Fields(node.line(), Map.of("is", node), Map.of("is", node.line()));
	}

	private <T> Map<String, T> entries(String key, Function<YamlNode, T> entry) {
		if (!has(key)) {
			return Map.of();
		}
		Map<String, T> entries = new LinkedHashMap<>();
		if (node(key) instanceof YamlNode.Fields fields) {
			fields.fields().forEach((name, node) -> entries.put(name, entry.apply(node)));
		}
		else {
			problem(key, "'" + key + "' must be a map");
		}
		return entries;
	}

	/** The regular expressions of a map, by key. */
	Map<String, Pattern> patterns(String key) {
		Map<String, Pattern> patterns = new LinkedHashMap<>();
		values(key).forEach((column, regex) -> {
			try {
				patterns.put(column, Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
			}
			catch (PatternSyntaxException ex) {
				problem(key, "'" + regex + "' is no pattern: " + ex.getDescription());
			}
		});
		return patterns;
	}

	/** The node of a key that is there. */
	YamlNode node(String key) {
		has(key);
		return this.map.fields().getOrDefault(key, new YamlNode.Text(line(key), ""));
	}

	/** The keys of this map, asked for or not. */
	Collection<String> names() {
		return this.map.fields().keySet();
	}

	/** Reports every key that was never asked for, with the nearest one that was. */
	void refuseOthers() {
		for (String name : names()) {
			if (!this.asked.contains(name)) {
				problem(name, "unknown key '" + name + "'. Nearest: " + Nearest.to(name, this.asked));
			}
		}
	}

}
