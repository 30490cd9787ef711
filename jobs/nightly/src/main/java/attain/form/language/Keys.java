package attain.form.language;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import attain.yaml.Nearest;
import attain.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * Strict access to a map of the YAML: what is absent has a default, what is malformed is
 * a problem, and what was never asked for is unknown.
 */
final class Keys {

	private final Problems problems;

	private final YamlNode.Fields map;

	private final Grammar.Place place;

	private final List<String> asked = new ArrayList<>();

	/** The keys of a whole form. */
	static Keys ofForm(YamlNode node, Problems problems) {
		return new Keys(node, "a form", problems, problems.grammar().place("form"));
	}

	/** The keys of a printed table in a file of its own. */
	static Keys ofPrinted(YamlNode node, Problems problems) {
		return new Keys(node, "a printed table", problems, problems.grammar().place("printed"));
	}

	private Keys(YamlNode node, String what, Problems problems, Grammar.Place place) {
		this.problems = problems;
		this.place = place;
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
		return has(key, Grammar.Shape.ANYTHING);
	}

	private boolean has(String key, Grammar.Shape shape) {
		this.asked.add(key);
		this.place.ask(key, shape);
		return this.map.fields().containsKey(key);
	}

	void problem(String key, String message) {
		this.problems.add(line(key), message);
	}

	/** The text of a key, else a default. */
	String text(String key, String otherwise) {
		if (!has(key, Grammar.Shape.VALUE)) {
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
		this.place.require(key);
		if (!has(key, Grammar.Shape.VALUE)) {
			this.problems.add(line(), "'" + key + "' is missing");
		}
		return text(key, "");
	}

	/** One value or a list of them. */
	List<String> texts(String key) {
		if (!has(key, Grammar.Shape.VALUES)) {
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
		this.place.name(key, words(type));
		return word(key, text(key, otherwise.name()), type, otherwise);
	}

	<E extends Enum<E>> List<E> wordList(String key, Class<E> type, E otherwise) {
		this.place.name(key, words(type));
		return texts(key).stream().map((text) -> word(key, text, type, otherwise)).toList();
	}

	private <E extends Enum<E>> E word(String key, String text, Class<E> type, E otherwise) {
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equalsIgnoreCase(text)) {
				return constant;
			}
		}
		problem(key, "'" + key + "' knows no '" + text + "'. Nearest: " + Nearest.to(text, words(type)));
		return otherwise;
	}

	private static <E extends Enum<E>> List<String> words(Class<E> type) {
		return Stream.of(type.getEnumConstants()).map((constant) -> constant.name().toLowerCase(Locale.ROOT)).toList();
	}

	/** The maps of a list. */
	List<Keys> items(String key) {
		if (!has(key, Grammar.Shape.LIST_OF_PLACES)) {
			return List.of();
		}
		if (node(key) instanceof YamlNode.Items list) {
			return list.items().stream().map((item) -> within(key, "an item of '" + key + "'", item)).toList();
		}
		problem(key, "'" + key + "' must be a list");
		return List.of();
	}

	/** The maps of a map, by key. */
	Map<String, Keys> sections(String key) {
		return entries(key, Grammar.Shape.MAP_OF_PLACES, (node) -> within(key, "an entry of '" + key + "'", node));
	}

	/** The map of a key. */
	Keys section(String key) {
		has(key, Grammar.Shape.PLACE);
		return within(key, key, node(key));
	}

	private Keys within(String key, String what, YamlNode node) {
		return new Keys(node, what, this.problems, this.problems.grammar().place(key));
	}

	/** The day of a key, written 2024-01-01; else a default. */
	LocalDate day(String key, LocalDate otherwise) {
		try {
			return has(key) ? LocalDate.parse(text(key, "")) : otherwise;
		}
		catch (DateTimeParseException ex) {
			problem(key, "'" + key + "' must be a day such as 2024-01-01");
			return otherwise;
		}
	}

	/** The values of a map, by key. */
	Map<String, String> values(String key) {
		return entries(key, Grammar.Shape.MAP_OF_VALUES, (node) -> wrapped(node).text("is", ""));
	}

	/** The values or lists of a map, by key. */
	Map<String, List<Phrase>> phraseLists(String key) {
		return entries(key, Grammar.Shape.MAP_OF_LISTS, (node) -> wrapped(node).phrases("is"));
	}

	/**
	 * The values of a map by key, or one value alone, which stands under {@code only}.
	 */
	Map<String, String> valuesOrOne(String key, String only) {
		if (!has(key, Grammar.Shape.MAP_OR_VALUE)) {
			return Map.of();
		}
		return (node(key) instanceof YamlNode.Text text) ? Map.of(only, text.text()) : values(key);
	}

	private Keys wrapped(YamlNode node) {
		YamlNode map = new YamlNode.Fields(node.line(), Map.of("is", node), Map.of("is", node.line()));
		return new Keys(map, "is", this.problems, new Grammar.Place());
	}

	private <T> Map<String, T> entries(String key, Grammar.Shape shape, Function<YamlNode, T> entry) {
		if (!has(key, shape)) {
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
			Pattern pattern = pattern(key, regex);
			if (pattern != null) {
				patterns.put(column, pattern);
			}
		});
		return patterns;
	}

	/** The regular expression of a key, null if it is absent or none. */
	@Nullable Pattern pattern(String key) {
		String regex = text(key, "");
		return regex.isEmpty() ? null : pattern(key, regex);
	}

	private @Nullable Pattern pattern(String key, String regex) {
		try {
			return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		}
		catch (PatternSyntaxException ex) {
			problem(key, "'" + regex + "' is no pattern: " + ex.getDescription());
			return null;
		}
	}

	/** The node of a key that is there. */
	private YamlNode node(String key) {
		return this.map.fields().getOrDefault(key, new YamlNode.Text(line(key), ""));
	}

	/** The keys of this map, asked for or not. */
	Collection<String> names() {
		this.place.open();
		return this.map.fields().keySet();
	}

	/** Reports every key that was never asked for, with the nearest one that was. */
	void refuseOthers() {
		for (String name : this.map.fields().keySet()) {
			if (!this.asked.contains(name)) {
				problem(name, "unknown key '" + name + "'. Nearest: " + Nearest.to(name, this.asked));
			}
		}
	}

}
