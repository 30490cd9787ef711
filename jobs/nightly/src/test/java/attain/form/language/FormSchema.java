package attain.form.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import attain.form.language.Grammar.Place;
import attain.form.language.Grammar.Shape;
import attain.yaml.YamlNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of the language, made from what the parser asks for, with the sentences
 * of the guide. Nothing in it is written by hand but the look of a value.
 */
final class FormSchema {

	private static final Pattern ROW = Pattern.compile("^\\| ((?:\"?`[^|]+?`\"?(?:, )?)+) \\| (.+?) \\|.*$");

	private static final Pattern KEY = Pattern.compile("`\"?([a-z_]+)\"?`");

	private final Grammar grammar;

	private final Map<String, String> sentences;

	private FormSchema(Grammar grammar, Map<String, String> sentences) {
		this.grammar = grammar;
		this.sentences = sentences;
	}

	/** The schema as a file, with the sentences of the README beside the forms. */
	static String of(Path forms) throws IOException {
		FormSchema schema = new FormSchema(grammar(), sentences(forms.resolve("README.md")));
		return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(schema.document())
				+ "\n";
	}

	/**
	 * Everything that the parser asks for: a document grows by what was asked of the last
	 * one, until nothing new is asked.
	 */
	static Grammar grammar() {
		Grammar grammar = new Grammar();
		String before = "";
		String known = "{}";
		while (!known.equals(before)) {
			before = known;
			FormFile.grammarOf(YamlNode.parse(known.getBytes(StandardCharsets.UTF_8)), grammar);
			known = sample(grammar, "form").toString();
		}
		return grammar;
	}

	private static ObjectNode sample(Grammar grammar, String place) {
		ObjectNode map = JsonNodeFactory.instance.objectNode();
		grammar.place(place).keys().forEach((key, shape) -> {
			switch (shape) {
				case ANYTHING, VALUE, VALUES -> map.put(key, "1");
				case MAP_OF_VALUES, MAP_OF_LISTS, MAP_OR_VALUE -> map.putObject(key).put("unit", "1");
				case PLACE -> map.set(key, sample(grammar, key));
				case LIST_OF_PLACES -> map.putArray(key).add(sample(grammar, key));
				case MAP_OF_PLACES -> map.putObject(key).set("unit", sample(grammar, key));
			}
		});
		return map;
	}

	/** What the guide says of a key, by "place key". */
	static Map<String, String> sentences(Path guide) throws IOException {
		Map<String, List<String>> places = Map.of("The form", List.of("form", "parts"), "A table", List.of("tables"),
				"A column", List.of("columns"), "A kind of row", List.of("rows"), "A printed table", List.of("printed"),
				"A series", List.of("series"), "A vocabulary", List.of("vocabulary"));
		Map<String, String> sentences = new LinkedHashMap<>();
		List<String> here = List.of();
		for (String line : Files.readAllLines(guide)) {
			if (line.startsWith("## ")) {
				here = places.getOrDefault(line.substring(3).replaceFirst(",.*", ""), List.of());
			}
			Matcher row = ROW.matcher(line);
			if (row.matches()) {
				Matcher key = KEY.matcher(row.group(1));
				while (key.find()) {
					here.forEach((place) -> sentences.put(place + " " + key.group(1), row.group(2)));
				}
			}
		}
		return sentences;
	}

	private ObjectNode document() {
		ObjectNode document = JsonNodeFactory.instance.objectNode();
		document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		document.put("title", "Form of Attain: where a file says what");
		document.put("description", "Made from the parser by FormSchemaTest; the guide is README.md beside it.");
		document.put("$ref", "#/$defs/form");
		ObjectNode definitions = document.putObject("$defs");
		value(definitions.putObject("value"));
		ObjectNode values = definitions.putObject("values");
		values.putArray("anyOf")
			.add(to("value"))
			.add(node().put("type", "array").<ObjectNode>set("items", to("value")));
		this.grammar.places().forEach((name, place) -> definitions.set(name, place(name, place)));
		return document;
	}

	private static void value(ObjectNode definition) {
		definition.putArray("type").add("string").add("number").add("boolean");
	}

	private ObjectNode place(String name, Place place) {
		ObjectNode map = node().put("type", "object");
		ObjectNode properties = map.putObject("properties");
		place.keys().forEach((key, shape) -> {
			ObjectNode property = property(place.words(key), key, shape);
			String sentence = this.sentences.get(name + " " + key);
			if (sentence != null) {
				property.put("description", sentence.replace("`", ""));
			}
			properties.set(key, property);
		});
		if (place.isOpen()) {
			map.set("additionalProperties", to("value"));
		}
		else {
			map.put("additionalProperties", false);
		}
		if (!place.required().isEmpty()) {
			place.required().forEach(map.putArray("required")::add);
		}
		return map;
	}

	private static ObjectNode property(List<String> words, String key, Shape shape) {
		return switch (shape) {
			case ANYTHING -> node();
			case VALUE -> words.isEmpty() ? to("value") : oneOf(words);
			case VALUES -> words.isEmpty() ? to("values") : listOf(oneOf(words));
			case MAP_OF_VALUES -> mapOf(to("value"));
			case MAP_OF_LISTS -> mapOf(to("values"));
			case MAP_OR_VALUE -> anyOf(to("value"), mapOf(to("value")));
			case PLACE -> to(key);
			case LIST_OF_PLACES -> node().put("type", "array").set("items", to(key));
			case MAP_OF_PLACES -> mapOf(to(key));
		};
	}

	private static ObjectNode listOf(ObjectNode item) {
		return anyOf(item, node().put("type", "array").set("items", item));
	}

	private static ObjectNode oneOf(List<String> words) {
		ObjectNode choice = node();
		words.forEach(choice.putArray("enum")::add);
		return choice;
	}

	private static ObjectNode anyOf(ObjectNode one, ObjectNode other) {
		ObjectNode choice = node();
		choice.putArray("anyOf").add(one).add(other);
		return choice;
	}

	private static ObjectNode mapOf(ObjectNode entry) {
		return node().put("type", "object").set("additionalProperties", entry);
	}

	private static ObjectNode to(String definition) {
		return node().put("$ref", "#/$defs/" + definition);
	}

	private static ObjectNode node() {
		return JsonNodeFactory.instance.objectNode();
	}

}
