package attain.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import attain.yaml.Nearest;
import attain.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * Strict access to one section of the settings: what is absent has a default, what is
 * malformed is a problem, and what was never asked for is unknown. An empty section is as
 * an absent one.
 */
final class SettingsKeys {

	private final String section;

	private final YamlNode.Fields map;

	private final Path folder;

	private final SettingsProblems problems;

	private final List<String> asked = new ArrayList<>();

	private SettingsKeys(String section, YamlNode node, Path folder, SettingsProblems problems) {
		this.section = section;
		this.folder = folder;
		this.problems = problems;
		if (node instanceof YamlNode.Fields fields) {
			this.map = fields;
		}
		else {
			problems.add(node.line(), "%s phải gồm các dòng khóa: giá trị".formatted(section),
					"%s must be a map of keys".formatted(section));
			this.map = new YamlNode.Fields(node.line(), Map.of(), Map.of());
		}
	}

	/** The keys of the whole file; an empty one has none. */
	static SettingsKeys ofFile(YamlNode document, Path folder, SettingsProblems problems) {
		return new SettingsKeys(Settings.FILE,
				isEmpty(document) ? new YamlNode.Fields(1, Map.of(), Map.of()) : document, folder, problems);
	}

	private static boolean isEmpty(YamlNode node) {
		return node instanceof YamlNode.Text text && text.text().isEmpty();
	}

	void problem(String key, String vi, String en) {
		this.problems.add(this.map.lines().getOrDefault(key, this.map.line()),
				"%s.%s: %s".formatted(this.section, key, vi), en);
	}

	/** A path of the file, relative to the input folder. */
	Path path(String text) {
		return this.folder.resolve(text).normalize();
	}

	/** What is made of a section, null if it is absent or empty. */
	<T> @Nullable T section(String key, Function<SettingsKeys, T> reader) {
		YamlNode node = node(key);
		if (node == null) {
			return null;
		}
		SettingsKeys keys = new SettingsKeys(key, node, this.folder, this.problems);
		T section = reader.apply(keys);
		keys.refuseOthers();
		return section;
	}

	/** As {@link #section(String, Function)}, with a default. */
	<T> T section(String key, Function<SettingsKeys, T> reader, T otherwise) {
		T section = section(key, reader);
		return (section != null) ? section : otherwise;
	}

	String text(String key, String otherwise) {
		YamlNode node = node(key);
		if (node == null || node instanceof YamlNode.Text) {
			return (node instanceof YamlNode.Text text) ? text.text() : otherwise;
		}
		problem(key, "phải là một giá trị", "it must be one value");
		return otherwise;
	}

	/**
	 * The text of a key that need not be there, but says something if it is; else empty.
	 */
	String said(String key) {
		if (this.map.fields().get(key) instanceof YamlNode.Text text && text.text().isBlank()) {
			problem(key, "để trống: ghi giá trị hoặc bỏ dòng này", "it is empty: give a value or leave the line out");
		}
		return text(key, "").strip();
	}

	/** The text of a key that must be there. */
	String required(String key) {
		if (node(key) == null) {
			problem(key, "còn thiếu", "it is missing");
		}
		return text(key, "");
	}

	int number(String key, int otherwise, int least, int most) {
		String text = text(key, Integer.toString(otherwise));
		if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
			return Integer.parseInt(text);
		}
		problem(key, "'%s' phải là số từ %d đến %d".formatted(text, least, most),
				"'%s' must be a number from %d to %d".formatted(text, least, most));
		return otherwise;
	}

	/** One of the words of an enum, in lower case. */
	<E extends Enum<E>> E word(String key, E otherwise) {
		String text = text(key, otherwise.name().toLowerCase(Locale.ROOT));
		Map<String, E> known = new LinkedHashMap<>();
		for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
			known.put(constant.name().toLowerCase(Locale.ROOT), constant);
		}
		if (!known.containsKey(text)) {
			String nearest = Nearest.to(text, known.keySet());
			problem(key, "không có '%s', gần nhất là '%s'".formatted(text, nearest),
					"there is no '%s', nearest: '%s'".formatted(text, nearest));
		}
		return known.getOrDefault(text, otherwise);
	}

	/** One value or a list of them. */
	List<String> texts(String key) {
		YamlNode node = node(key);
		if (node == null) {
			return List.of();
		}
		List<YamlNode> items = (node instanceof YamlNode.Items list) ? list.items() : List.of(node);
		if (!items.stream().allMatch(YamlNode.Text.class::isInstance)) {
			problem(key, "phải là một giá trị hoặc danh sách giá trị", "it must be a value or a list of values");
		}
		return items.stream()
			.flatMap((item) -> (item instanceof YamlNode.Text text) ? Stream.of(text.text()) : Stream.empty())
			.toList();
	}

	/** The values of a map by key; a list gives each of its values its own name. */
	Map<String, String> names(String key) {
		Map<String, String> names = new LinkedHashMap<>();
		if (node(key) instanceof YamlNode.Fields fields) {
			SettingsKeys keys = new SettingsKeys(key, fields, this.folder, this.problems);
			fields.fields().keySet().forEach((name) -> names.put(name, keys.text(name, "")));
		}
		else {
			texts(key).forEach((name) -> names.put(name, name));
		}
		return names;
	}

	/** Where a secret is kept: KEY_file or KEY_env; null if neither is there. */
	@Nullable Secret secret(String key) {
		String file = text(key + "_file", "");
		String variable = text(key + "_env", "");
		if (!file.isEmpty() && !variable.isEmpty()) {
			problem(key + "_env", "chỉ một trong %1$s_file và %1$s_env".formatted(key),
					"one of %1$s_file and %1$s_env, not both".formatted(key));
		}
		if (!file.isEmpty()) {
			return Secret.inFile(path(file));
		}
		return variable.isEmpty() ? null : Secret.inVariable(variable);
	}

	/** The node of a key, null if it is absent or empty. */
	private @Nullable YamlNode node(String key) {
		this.asked.add(key);
		YamlNode node = this.map.fields().get(key);
		return (node == null || isEmpty(node)) ? null : node;
	}

	/** Reports every key that was never asked for, with the nearest one that was. */
	void refuseOthers() {
		this.map.fields().keySet().stream().filter((name) -> !this.asked.contains(name)).forEach(this::refuse);
	}

	private void refuse(String name) {
		if (this.asked.contains(name + "_file")) {
			problem(name, "không ghi bí mật vào tệp này, hãy dùng %1$s_file hoặc %1$s_env".formatted(name),
					"no secret in this file: use %1$s_file or %1$s_env".formatted(name));
			return;
		}
		String nearest = Nearest.to(name, this.asked);
		problem(name, "không có khóa này, gần nhất là '%s'".formatted(nearest),
				"unknown key '%s', nearest: '%s'".formatted(name, nearest));
	}

}
