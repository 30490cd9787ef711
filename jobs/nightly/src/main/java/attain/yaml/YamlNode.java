package attain.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** YAML with its lines, every scalar as text. */
public sealed interface YamlNode {

	/** Line of the node, from 1. */
	int line();

	/** A scalar. */
	record Text(int line, String text) implements YamlNode {
	}

	/** A list. */
	record Items(int line, List<YamlNode> items) implements YamlNode {
	}

	/** A map, in the order of the file; the lines are those of its keys. */
	record Fields(int line, Map<String, YamlNode> fields, Map<String, Integer> lines) implements YamlNode {
	}

	/**
	 * Reads the whole of a document.
	 * @throws tools.jackson.core.JacksonException if it is no YAML, or a key stands twice
	 */
	static YamlNode parse(byte[] yaml) {
		YAMLMapper mapper = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
		try (JsonParser parser = mapper.createParser(yaml)) {
			parser.nextToken();
			return node(parser);
		}
	}

	private static YamlNode node(JsonParser parser) {
		int line = parser.currentTokenLocation().getLineNr();
		if (parser.currentToken() == JsonToken.START_ARRAY) {
			List<YamlNode> items = new ArrayList<>();
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				items.add(node(parser));
			}
			return new Items(line, items);
		}
		if (parser.currentToken() != JsonToken.START_OBJECT) {
			boolean empty = parser.currentToken() == null || parser.currentToken() == JsonToken.VALUE_NULL;
			return new Text(line, empty ? "" : parser.getString());
		}
		Map<String, YamlNode> fields = new LinkedHashMap<>();
		Map<String, Integer> lines = new LinkedHashMap<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String key = parser.currentName();
			lines.put(key, parser.currentTokenLocation().getLineNr());
			parser.nextToken();
			fields.put(key, node(parser));
		}
		return new Fields(line, fields, lines);
	}

}
