package attain.publish.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the words of the catalogue mean, so that nobody has to fetch that. */
final class CatalogContext {

	private CatalogContext() {
	}

	/**
	 * The meaning of each word; where the folder is served, addresses are read from
	 * there.
	 */
	static Map<String, Object> of(Imprint imprint) {
		Map<String, Object> context = new LinkedHashMap<>();
		String base = imprint.address(OpenDataCatalog.FILE);
		if (!base.equals(OpenDataCatalog.FILE)) {
			context.put("@base", base);
		}
		context.put("dcat", "http://www.w3.org/ns/dcat#");
		context.put("dct", "http://purl.org/dc/terms/");
		context.put("foaf", "http://xmlns.com/foaf/0.1/");
		context.put("vcard", "http://www.w3.org/2006/vcard/ns#");
		context.put("spdx", "http://spdx.org/rdf/terms#");
		context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
		context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
		List.of("title", "description", "identifier").forEach((name) -> context.put(name, "dct:" + name));
		List.of("publisher", "temporal", "rights").forEach((name) -> context.put(name, Map.of("@id", "dct:" + name)));
		List.of("language", "accrualPeriodicity", "conformsTo", "license")
			.forEach((name) -> context.put(name, link("dct:" + name)));
		List.of("issued", "modified").forEach((name) -> context.put(name, typed("dct:" + name, "xsd:dateTime")));
		List.of("startDate", "endDate").forEach((name) -> context.put(name, typed("dcat:" + name, "xsd:date")));
		List.of("keyword", "dataset", "distribution", "contactPoint")
			.forEach((name) -> context.put(name, "dcat:" + name));
		List.of("theme", "themeTaxonomy", "accessURL", "downloadURL", "mediaType")
			.forEach((name) -> context.put(name, link("dcat:" + name)));
		context.put("byteSize", typed("dcat:byteSize", "xsd:nonNegativeInteger"));
		context.put("checksum", "spdx:checksum");
		context.put("algorithm", link("spdx:algorithm"));
		context.put("checksumValue", typed("spdx:checksumValue", "xsd:hexBinary"));
		context.put("name", "foaf:name");
		context.put("homepage", link("foaf:homepage"));
		context.put("fn", "vcard:fn");
		context.put("hasEmail", link("vcard:hasEmail"));
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
