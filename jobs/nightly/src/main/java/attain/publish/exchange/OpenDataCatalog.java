package attain.publish.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import attain.publish.DataOrigin;
import attain.publish.exchange.MartFiles.MartFile;

/**
 * The catalogue of everything that is published, as DCAT 3 in JSON-LD: a dataset for each
 * table, a distribution for each of its files. Its context is part of it, addresses are
 * relative, so that it is read without a network wherever the folder lies.
 */
final class OpenDataCatalog {

	static final String FILE = "catalog.jsonld";

	private static final Map<String, String> STANDARDS = Map.of("csv", "https://datapackage.org/standard/table-schema/",
			"sdmx", "https://sdmx.org/");

	private final Map<String, Map<String, String>> titles = new LinkedHashMap<>();

	private final TableSchema tables;

	private final Map<String, String> night;

	private final DataOrigin origin;

	OpenDataCatalog(Questions questions, TableSchema tables, Map<String, String> night, DataOrigin origin)
			throws IOException, SQLException {
		questions.answer("catalog_dataset").forEach((row) -> this.titles.put(row.getOrDefault("table_name", ""), row));
		this.tables = tables;
		this.night = night;
		this.origin = origin;
	}

	/** Writes the catalogue beside the files. */
	void write(Path folder, List<MartFile> files) throws IOException {
		Map<String, List<MartFile>> datasets = new LinkedHashMap<>();
		for (MartFile file : files) {
			if (!file.path().equals(DataPackage.FILE)) {
				String folderName = file.path().contains("/") ? file.path().substring(0, file.path().indexOf('/')) : "";
				datasets.computeIfAbsent(folderName.isEmpty() ? file.stem() : folderName, (name) -> new ArrayList<>())
					.add(file);
			}
		}
		Map<String, Object> catalog = new LinkedHashMap<>();
		catalog.put("@context", context());
		catalog.put("@id", "");
		catalog.put("@type", "dcat:Catalog");
		catalog.put("title",
				words(this.origin.mark("Danh mục dữ liệu Attain"), this.origin.mark("Attain data catalogue")));
		catalog.put("description", words("Mọi bảng của kho số liệu chỉ tiêu, công bố mỗi đêm",
				"Every table of the indicator warehouse, published every night"));
		catalog.put("publisher", publisher());
		catalog.put("language", languages());
		catalog.put("issued", this.night.get("published_at"));
		catalog.put("modified", this.night.get("published_at"));
		catalog.put("themeTaxonomy", "http://publications.europa.eu/resource/authority/data-theme");
		List<Map<String, Object>> described = new ArrayList<>();
		datasets.forEach((name, members) -> described.add(dataset(name, members)));
		catalog.put("dataset", described);
		JsonFile.write(folder.resolve(FILE), catalog);
	}

	private Map<String, Object> dataset(String name, List<MartFile> files) {
		Map<String, String> titled = this.titles.getOrDefault(name, Map.of());
		String comment = this.tables.has(name) ? this.tables.comment(name) : "";
		String titleVi = titled.getOrDefault("title_vi", name.equals("sdmx") ? "Trị số chỉ tiêu theo SDMX" : name);
		String titleEn = titled.getOrDefault("title_en", name.equals("sdmx") ? "Indicator values in SDMX" : name);
		Map<String, Object> dataset = new LinkedHashMap<>();
		dataset.put("@id", "#" + name);
		dataset.put("@type", "dcat:Dataset");
		dataset.put("identifier", this.tables.has(name) ? this.tables.qualifiedName(name) : name);
		dataset.put("title", words(this.origin.mark(titleVi), this.origin.mark(titleEn)));
		dataset.put("description", words(titleVi, comment.isEmpty() ? titleEn : comment));
		dataset.put("keyword", List.of(word("vi", "chuyển đổi số"), word("vi", "chỉ tiêu"),
				word("en", "digital transformation"), word("en", "indicators")));
		dataset.put("theme", "http://publications.europa.eu/resource/authority/data-theme/GOVE");
		dataset.put("publisher", publisher());
		dataset.put("language", languages());
		dataset.put("issued", this.night.get("published_at"));
		dataset.put("modified", this.night.get("published_at"));
		dataset.put("accrualPeriodicity", "http://publications.europa.eu/resource/authority/frequency/DAILY");
		if (!this.night.getOrDefault("first_on", "").isEmpty()) {
			Map<String, Object> span = new LinkedHashMap<>();
			span.put("@type", "dct:PeriodOfTime");
			span.put("startDate", this.night.get("first_on"));
			span.put("endDate", this.night.get("last_on"));
			dataset.put("temporal", span);
		}
		List<Map<String, Object>> distributions = new ArrayList<>();
		files.forEach((file) -> distributions.add(distribution(file, titleVi)));
		dataset.put("distribution", distributions);
		return dataset;
	}

	private Map<String, Object> distribution(MartFile file, String title) {
		Map<String, Object> distribution = new LinkedHashMap<>();
		distribution.put("@id", "#" + file.path());
		distribution.put("@type", "dcat:Distribution");
		distribution.put("title", word("vi", title + " (" + file.extension() + ")"));
		distribution.put("accessURL", file.path());
		distribution.put("downloadURL", file.path());
		distribution.put("mediaType", "https://www.iana.org/assignments/media-types/" + file.mediaType());
		distribution.put("byteSize", Long.toString(file.bytes()));
		String standard = STANDARDS.get(file.path().startsWith("sdmx/") ? "sdmx" : file.extension());
		if (standard != null) {
			distribution.put("conformsTo", standard);
		}
		Map<String, Object> checksum = new LinkedHashMap<>();
		checksum.put("@type", "spdx:Checksum");
		checksum.put("algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
		checksum.put("checksumValue", file.sha256());
		distribution.put("checksum", checksum);
		distribution.put("rights", rights());
		return distribution;
	}

	/** Nobody but the publisher can give a licence. */
	private static Map<String, Object> rights() {
		Map<String, Object> rights = new LinkedHashMap<>();
		rights.put("@type", "dct:RightsStatement");
		rights.put("label", List.of(word("vi", "Cơ quan công bố quy định việc sử dụng"),
				word("en", "The publisher decides on the use")));
		return rights;
	}

	private Map<String, Object> publisher() {
		Map<String, Object> publisher = new LinkedHashMap<>();
		publisher.put("@id", "#publisher");
		publisher.put("@type", "foaf:Agent");
		publisher.put("name", word("vi", "Attain: " + this.night.get("province_names_vi")));
		return publisher;
	}

	private static List<String> languages() {
		return List.of("http://publications.europa.eu/resource/authority/language/VIE",
				"http://publications.europa.eu/resource/authority/language/ENG");
	}

	private static List<Map<String, String>> words(String vietnamese, String english) {
		return List.of(word("vi", vietnamese), word("en", english));
	}

	private static Map<String, String> word(String language, String text) {
		Map<String, String> word = new LinkedHashMap<>();
		word.put("@language", language);
		word.put("@value", text);
		return word;
	}

	private static Map<String, Object> context() {
		Map<String, Object> context = new LinkedHashMap<>();
		context.put("dcat", "http://www.w3.org/ns/dcat#");
		context.put("dct", "http://purl.org/dc/terms/");
		context.put("foaf", "http://xmlns.com/foaf/0.1/");
		context.put("spdx", "http://spdx.org/rdf/terms#");
		context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
		context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
		List.of("title", "description", "identifier").forEach((name) -> context.put(name, "dct:" + name));
		List.of("publisher", "temporal", "rights").forEach((name) -> context.put(name, Map.of("@id", "dct:" + name)));
		List.of("language", "accrualPeriodicity", "conformsTo")
			.forEach((name) -> context.put(name, link("dct:" + name)));
		List.of("issued", "modified").forEach((name) -> context.put(name, typed("dct:" + name, "xsd:dateTime")));
		List.of("startDate", "endDate").forEach((name) -> context.put(name, typed("dcat:" + name, "xsd:date")));
		List.of("keyword", "dataset", "distribution").forEach((name) -> context.put(name, "dcat:" + name));
		List.of("theme", "themeTaxonomy", "accessURL", "downloadURL", "mediaType")
			.forEach((name) -> context.put(name, link("dcat:" + name)));
		context.put("byteSize", typed("dcat:byteSize", "xsd:nonNegativeInteger"));
		context.put("checksum", "spdx:checksum");
		context.put("algorithm", link("spdx:algorithm"));
		context.put("checksumValue", typed("spdx:checksumValue", "xsd:hexBinary"));
		context.put("name", "foaf:name");
		context.put("label", "rdfs:label");
		return context;
	}

	private static Map<String, String> link(String property) {
		return typed(property, "@id");
	}

	private static Map<String, String> typed(String property, String type) {
		Map<String, String> typed = new LinkedHashMap<>();
		typed.put("@id", property);
		typed.put("@type", type);
		return typed;
	}

}
