package attain.publish.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * The texts of the page itself, {@code words.csv}: key, Vietnamese, English.
 *
 * @param texts by key
 */
record Words(Map<String, Text> texts) {

	/** One text in both languages. */
	record Text(String vi, String en) {
	}

	static Words load() throws IOException {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		Map<String, Text> texts = new LinkedHashMap<>();
		try (Reader in = new InputStreamReader(
				Objects.requireNonNull(Words.class.getResourceAsStream("words.csv"), "words.csv"),
				StandardCharsets.UTF_8)) {
			for (CSVRecord line : format.parse(in)) {
				texts.put(line.get("key"), new Text(line.get("vi"), line.get("en")));
			}
		}
		return new Words(texts);
	}

	/** For templates: both languages as HTML, of which the page shows one. */
	Map<String, String> both() {
		return map((text) -> Shown.either(text.vi(), text.en()));
	}

	/** For attributes, which hold one language: the first. */
	Map<String, String> vietnamese() {
		return map((text) -> Shown.escaped(text.vi()));
	}

	/** For scripts: {@code {"key":["..","..."]}}. */
	String json() {
		StringWriter json = new StringWriter();
		JsonMapper.shared().writeValue(json, map((text) -> new String[] { text.vi(), text.en() }));
		return json.toString().replace("<", "\\u003c");
	}

	private <T> Map<String, T> map(Function<Text, T> shape) {
		Map<String, T> shaped = new LinkedHashMap<>();
		this.texts.forEach((key, text) -> shaped.put(key, shape.apply(text)));
		return shaped;
	}

}
