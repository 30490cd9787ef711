package attain.publish.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import attain.nightly.SampleNight;
import attain.nightly.SampleNight.Output;
import attain.publish.DataOrigin;
import attain.publish.GenerationFiles;
import attain.publish.Snapshot;
import attain.publish.Snapshot.Reach;
import attain.publish.exchange.MartFiles.MartFile;
import attain.settings.CatalogueSettings;
import attain.settings.Licence;
import attain.warehouse.SqlFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the publisher says stands in catalogue and data package; nothing is made up. */
@ExtendWith(SampleNight.class)
class ImprintTest {

	private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

	private static final CatalogueSettings ALL = new CatalogueSettings("Sở Khoa học", "Science Department",
			"https://example.vn/du-lieu", "mo@example.vn", new Licence("CC-BY-4.0", LICENCE),
			"https://example.vn/marts/");

	@TempDir
	Path folder;

	@Test
	void theCatalogueSaysWhoPublishesOnWhichTermsAndWhere(Output night) throws Exception {
		JsonNode catalog = described(night, ALL, OpenDataCatalog.FILE);
		assertThat(catalog.at("/@context/@base").asString()).isEqualTo("https://example.vn/marts/catalog.jsonld");
		assertThat(catalog.get("homepage").asString()).isEqualTo("https://example.vn/du-lieu");
		assertThat(catalog.get("license").asString()).isEqualTo(LICENCE);
		signed(catalog);
		for (JsonNode dataset : catalog.get("dataset")) {
			signed(dataset);
			assertThat(dataset.get("accrualPeriodicity").asString()).endsWith("/frequency/DAILY");
			assertThat(dataset.get("language").size()).isEqualTo(2);
			assertThat(dataset.at("/@id").asString()).as("relative to @base").startsWith("#");
			for (JsonNode file : dataset.get("distribution")) {
				assertThat(file.get("license").asString()).isEqualTo(LICENCE);
				assertThat(file.has("rights")).isFalse();
				assertThat(file.get("downloadURL").asString()).isEqualTo(file.get("accessURL").asString())
					.isEqualTo("https://example.vn/marts/" + file.get("@id").asString().substring(1));
			}
		}
		catalog.propertyNames()
			.stream()
			.filter((word) -> !word.startsWith("@"))
			.forEach((word) -> assertThat(catalog.get("@context").has(word)).as(word).isTrue());
		assertThat(catalog.get("@context").propertyNames()).contains("contactPoint", "fn", "hasEmail", "vcard");
	}

	@Test
	void theDataPackageSaysTheSame(Output night) throws Exception {
		JsonNode data = described(night, ALL, DataPackage.FILE);
		assertThat(data.get("homepage").asString()).isEqualTo("https://example.vn/du-lieu");
		assertThat(data.get("licenses").toString())
			.isEqualTo("[{\"name\":\"CC-BY-4.0\",\"path\":\"%s\"}]".formatted(LICENCE));
		assertThat(data.get("contributors").toString()).isEqualTo("[{\"title\":\"Sở Khoa học (Science Department)\","
				+ "\"email\":\"mo@example.vn\",\"roles\":[\"publisher\"]},{\"title\":\"Attain\",\"roles\":[\"creator\"]}]");
		assertThat(data.at("/resources/0/path").asString()).as("beside the description").doesNotContain("://");
	}

	@Test
	void whereNothingIsSaidNothingIsMadeUp(Output night) throws Exception {
		JsonNode catalog = described(night, CatalogueSettings.SILENT, OpenDataCatalog.FILE);
		assertThat(catalog.get("@context").has("@base")).isFalse();
		assertThat(catalog.at("/publisher/name/@value").asString()).startsWith("Attain: ").contains("Lạng Sơn");
		for (String word : List.of("homepage", "contactPoint", "license")) {
			assertThat(catalog.has(word)).as(word).isFalse();
		}
		JsonNode file = catalog.at("/dataset/0/distribution/0");
		assertThat(file.has("license")).isFalse();
		assertThat(file.at("/rights/@type").asString()).isEqualTo("dct:RightsStatement");
		assertThat(file.get("accessURL").asString()).doesNotContain("://");
		JsonNode data = described(night, CatalogueSettings.SILENT, DataPackage.FILE);
		assertThat(data.has("licenses") || data.has("homepage")).isFalse();
		assertThat(data.get("contributors").toString()).isEqualTo("[{\"title\":\"Attain\",\"roles\":[\"creator\"]}]");
	}

	@Test
	void aLicenceWithoutAnIdAndAPublisherWithOneName(Output night) throws Exception {
		CatalogueSettings little = new CatalogueSettings("Sở Khoa học", "", "", "",
				new Licence("", "https://example.vn/giay-phep"), "");
		JsonNode data = described(night, little, DataPackage.FILE);
		assertThat(data.get("licenses").toString()).isEqualTo("[{\"path\":\"https://example.vn/giay-phep\"}]");
		assertThat(data.at("/contributors/0/title").asString()).isEqualTo("Sở Khoa học");
		JsonNode catalog = described(night, little, OpenDataCatalog.FILE);
		assertThat(catalog.at("/publisher/name").toString())
			.isEqualTo("[{\"@language\":\"vi\",\"@value\":\"Sở Khoa học\"}]");
	}

	private static void signed(JsonNode thing) {
		assertThat(thing.at("/publisher/@type").asString()).isEqualTo("foaf:Agent");
		assertThat(thing.at("/publisher/name").findValuesAsString("@value")).containsExactly("Sở Khoa học",
				"Science Department");
		assertThat(thing.at("/contactPoint/hasEmail").asString()).isEqualTo("mailto:mo@example.vn");
	}

	private JsonNode described(Output night, CatalogueSettings said, String file) throws Exception {
		try (Snapshot snapshot = Snapshot.open(night.folder().resolve(Snapshot.FILE), Reach.SNAPSHOT_ONLY)) {
			Questions questions = new Questions(snapshot.connection(), new SqlFolder(Path.of("../../sql")));
			Map<String, String> row = questions.answer("night").get(0);
			TableSchema tables = TableSchema.of(questions);
			Imprint imprint = new Imprint(said, row.getOrDefault("province_names_vi", ""));
			List<MartFile> files = MartFiles.of(GenerationFiles.of(night.folder().resolve("current").toRealPath()))
				.stream()
				.filter((each) -> !each.path().equals(OpenDataCatalog.FILE))
				.toList();
			new DataPackage(tables, row, DataOrigin.ILLUSTRATIVE, imprint).write(this.folder, files);
			new OpenDataCatalog(questions, tables, row, DataOrigin.ILLUSTRATIVE, imprint).write(this.folder, files);
			return JsonMapper.shared().readTree(Files.readString(this.folder.resolve(file)));
		}
	}

}
