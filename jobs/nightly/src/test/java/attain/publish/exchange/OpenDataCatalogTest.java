package attain.publish.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import attain.nightly.SampleNight;
import attain.nightly.SampleNight.Output;
import attain.publish.DataOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalogue has what DCAT-AP asks for, and every file of the folder. */
@ExtendWith(SampleNight.class)
class OpenDataCatalogTest {

	@Test
	void everyFileIsADistributionWithItsSizeAndHash(Output night) throws Exception {
		Path marts = night.folder().resolve("marts").toRealPath();
		JsonNode files = JsonMapper.shared().readTree(night.folder().resolve("run.json").toFile()).get("files");
		Set<String> listed = new HashSet<>();
		for (JsonNode dataset : catalog(night).get("dataset")) {
			for (JsonNode distribution : dataset.get("distribution")) {
				String path = distribution.get("accessURL").asString();
				assertThat(listed.add(path)).as(path).isTrue();
				assertThat(distribution.get("byteSize").asLong()).isEqualTo(Files.size(marts.resolve(path)));
				assertThat(distribution.at("/checksum/checksumValue").asString()).as(path)
					.isEqualTo(files.get("marts/" + path).asString());
				assertThat(distribution.get("mediaType").asString())
					.startsWith("https://www.iana.org/assignments/media-types/");
			}
		}
		try (Stream<Path> tree = Files.walk(marts)) {
			assertThat(tree.filter(Files::isRegularFile).map((file) -> marts.relativize(file).toString()))
				.containsExactlyInAnyOrderElementsOf(
						Stream.concat(listed.stream(), Stream.of("datapackage.json", "catalog.jsonld")).toList());
		}
	}

	@Test
	void catalogueAndDatasetsSayWhatIsMandatory(Output night) throws Exception {
		JsonNode catalog = catalog(night);
		assertThat(catalog.get("@type").asString()).isEqualTo("dcat:Catalog");
		says(catalog);
		assertThat(catalog.get("dataset").size()).isGreaterThan(35);
		Set<String> names = new HashSet<>();
		for (JsonNode dataset : catalog.get("dataset")) {
			assertThat(dataset.get("@type").asString()).isEqualTo("dcat:Dataset");
			says(dataset);
			assertThat(names.add(dataset.get("@id").asString())).isTrue();
			assertThat(dataset.at("/temporal/startDate").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
		}
		assertThat(names).contains("#attainment", "#fct_observation", "#sdmx", "#attain");
	}

	@Test
	void everyWordIsInTheContextAndTheContextNeedsNoNetwork(Output night) throws Exception {
		JsonNode catalog = catalog(night);
		JsonNode context = catalog.get("@context");
		assertThat(context.isObject()).isTrue();
		Set<String> used = new HashSet<>();
		collect(catalog, used);
		assertThat(used).allMatch((word) -> word.startsWith("@") || context.has(word));
		context.properties().forEach((word) -> {
			String meaning = word.getValue().isString() ? word.getValue().asString()
					: word.getValue().get("@id").asString();
			assertThat(meaning.startsWith("http") || context.has(meaning.replaceFirst(":.*", ""))).as(meaning).isTrue();
		});
	}

	private static void collect(JsonNode node, Set<String> words) {
		node.properties().forEach((property) -> {
			if (!property.getKey().equals("@context")) {
				words.add(property.getKey());
				collect(property.getValue(), words);
			}
		});
		if (node.isArray()) {
			node.forEach((each) -> collect(each, words));
		}
	}

	private static void says(JsonNode thing) {
		for (String text : new String[] { "title", "description" }) {
			assertThat(thing.get(text).findValuesAsString("@language")).as("%s of %s", text, thing.get("@id"))
				.containsExactly("vi", "en");
			assertThat(thing.get(text).findValuesAsString("@value")).noneMatch(String::isBlank);
		}
		assertThat(thing.get("title").toString()).contains(DataOrigin.NOTICE);
		assertThat(thing.at("/publisher/@type").asString()).isEqualTo("foaf:Agent");
		assertThat(thing.at("/publisher/name/@value").asString()).contains("Lạng Sơn");
	}

	private static JsonNode catalog(Output night) {
		return JsonMapper.shared().readTree(night.folder().resolve("marts/catalog.jsonld").toFile());
	}

}
