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
 * table, a distribution for each of its files. Its context is part of it, and addresses
 * are relative unless the publisher says where the folder is served, so that it is read
 * without a network wherever that lies.
 */
final class OpenDataCatalog {

	static final String FILE = "catalog.jsonld";

	private static final Map<String, String> STANDARDS = Map.of("csv", "https://datapackage.org/standard/table-schema/",
			"sdmx", "https://sdmx.org/");

	private final Map<String, Map<String, String>> titles = new LinkedHashMap<>();

	private final TableSchema tables;

	private final Map<String, String> night;

	private final DataOrigin origin;

	private final Imprint imprint;

	OpenDataCatalog(Questions questions, TableSchema tables, Map<String, String> night, DataOrigin origin,
			Imprint imprint) throws IOException, SQLException {
		questions.answer("catalog_dataset").forEach((row) -> this.titles.put(row.getOrDefault("table_name", ""), row));
		this.tables = tables;
		this.night = night;
		this.origin = origin;
		this.imprint = imprint;
	}

	/** Writes the catalogue beside the files. */
	void write(Path folder, List<MartFile> files) throws IOException {
		Map<String, List<MartFile>> datasets = new LinkedHashMap<>();
		for (MartFile file : files) {
			if (!file.path().equals(DataPackage.FILE)) {
				datasets.computeIfAbsent(file.dataset(), (name) -> new ArrayList<>()).add(file);
			}
		}
		Map<String, Object> catalog = new LinkedHashMap<>();
		catalog.put("@context", CatalogContext.of(this.imprint));
		catalog.put("@id", "");
		catalog.put("@type", "dcat:Catalog");
		catalog.put("title",
				Words.of(this.origin.mark("Danh mục dữ liệu Attain"), this.origin.mark("Attain data catalogue")));
		catalog.put("description", Words.of("Mọi bảng của kho số liệu chỉ tiêu, công bố mỗi đêm",
				"Every table of the indicator warehouse, published every night"));
		this.imprint.sign(catalog);
		this.imprint.lead(catalog);
		this.imprint.permit(catalog);
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
		dataset.put("title", Words.of(this.origin.mark(titleVi), this.origin.mark(titleEn)));
		dataset.put("description", Words.of(titleVi, comment.isEmpty() ? titleEn : comment));
		dataset.put("keyword", List.of(Words.vietnamese("chuyển đổi số"), Words.vietnamese("chỉ tiêu"),
				Words.english("digital transformation"), Words.english("indicators")));
		dataset.put("theme", "http://publications.europa.eu/resource/authority/data-theme/GOVE");
		this.imprint.sign(dataset);
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
		distribution.put("title", Words.vietnamese(title + " (" + file.extension() + ")"));
		distribution.put("accessURL", this.imprint.address(file.path()));
		distribution.put("downloadURL", this.imprint.address(file.path()));
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
		this.imprint.permit(distribution);
		return distribution;
	}

	private static List<String> languages() {
		return List.of("http://publications.europa.eu/resource/authority/language/VIE",
				"http://publications.europa.eu/resource/authority/language/ENG");
	}

}
