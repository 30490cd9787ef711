package attain.publish.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import attain.publish.DataOrigin;

/**
 * What the rows of {@link SdmxData} mean, as an SDMX-JSON 2.0 structure message: data
 * structure, dataflow, concepts and codelists.
 */
final class SdmxStructure {

	static final String FILE = "structure.json";

	/** How the rows name their structure. */
	static final String DATAFLOW = "ATTAIN:DF_INDICATOR_VALUE(1.0)";

	private static final String SCHEMA = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json";

	private static final String AGENCY = "ATTAIN";

	private static final String VERSION = "1.0";

	private static final String URN = "urn:sdmx:org.sdmx.infomodel.";

	private final List<Map<String, String>> components;

	private final List<Map<String, String>> codes;

	private SdmxStructure(List<Map<String, String>> components, List<Map<String, String>> codes) {
		this.components = components;
		this.codes = codes;
	}

	/** Writes the message into the folder. */
	static void write(Questions questions, Map<String, String> night, DataOrigin origin, Path folder)
			throws IOException, SQLException {
		SdmxStructure structure = new SdmxStructure(questions.answer("sdmx_component"), questions.answer("sdmx_code"));
		Map<String, Object> message = new LinkedHashMap<>();
		message.put("meta", meta(night, origin));
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("dataStructures", List.of(structure.dataStructure()));
		data.put("conceptSchemes", List.of(structure.concepts()));
		data.put("codelists", structure.codelists());
		data.put("dataflows", List.of(dataflow()));
		message.put("data", data);
		JsonFile.write(folder.resolve(FILE), message);
	}

	private static Map<String, Object> meta(Map<String, String> night, DataOrigin origin) {
		Map<String, Object> meta = new LinkedHashMap<>();
		meta.put("schema", SCHEMA);
		meta.put("id", "ATTAIN_" + night.get("business_date") + "_" + night.get("generation"));
		meta.put("test", origin == DataOrigin.ILLUSTRATIVE);
		meta.put("prepared", night.get("published_at"));
		meta.put("contentLanguages", List.of("vi", "en"));
		meta.put("name", origin.mark("Attain " + night.get("business_date")));
		meta.put("sender", Map.of("id", AGENCY));
		return meta;
	}

	private static Map<String, Object> dataflow() {
		Map<String, Object> dataflow = artefact("DF_INDICATOR_VALUE", "Trị số chỉ tiêu", "Indicator values");
		dataflow.put("structure", urn("datastructure.DataStructure", "DSD_INDICATOR_VALUE"));
		return dataflow;
	}

	private Map<String, Object> dataStructure() {
		Map<String, Object> dimensions = new LinkedHashMap<>();
		dimensions.put("id", "DimensionDescriptor");
		dimensions.put("dimensions", of("dimension"));
		dimensions.put("timeDimension", of("time").get(0));
		Map<String, Object> parts = new LinkedHashMap<>();
		parts.put("attributeList", list("AttributeDescriptor", "attributes", attributes()));
		parts.put("dimensionList", dimensions);
		parts.put("measureList", list("MeasureDescriptor", "measures", of("measure")));
		Map<String, Object> structure = artefact("DSD_INDICATOR_VALUE", "Cấu trúc trị số chỉ tiêu",
				"Structure of indicator values");
		structure.put("dataStructureComponents", parts);
		return structure;
	}

	private static Map<String, Object> list(String id, String name, List<Map<String, Object>> members) {
		Map<String, Object> list = new LinkedHashMap<>();
		list.put("id", id);
		list.put(name, members);
		return list;
	}

	private List<Map<String, Object>> attributes() {
		List<Map<String, Object>> attributes = new ArrayList<>(of("attribute"));
		attributes.forEach((attribute) -> attribute.put("attributeRelationship", Map.of("observation", Map.of())));
		for (Map<String, Object> attribute : of("series_attribute")) {
			attribute.put("attributeRelationship", Map.of("dimensions", List.of("INDICATOR")));
			attributes.add(attribute);
		}
		attributes.forEach((attribute) -> attribute.put("usage",
				"OBS_STATUS".equals(attribute.get("id")) ? "mandatory" : "optional"));
		return attributes;
	}

	private List<Map<String, Object>> of(String role) {
		return this.components.stream()
			.filter((component) -> role.equals(component.get("role")))
			.map(SdmxStructure::component)
			.toList();
	}

	private static Map<String, Object> component(Map<String, String> row) {
		Map<String, Object> component = new LinkedHashMap<>();
		component.put("id", row.getOrDefault("component_id", ""));
		if ("dimension".equals(row.get("role"))) {
			component.put("position", Integer.parseInt(row.getOrDefault("position_no", "1")) - 1);
		}
		component.put("conceptIdentity",
				urn("conceptscheme.Concept", "CS_INDICATOR_VALUE") + "." + row.get("component_id"));
		String codelist = row.getOrDefault("codelist_id", "");
		component.put("localRepresentation",
				codelist.isEmpty() ? Map.of("format", Map.of("dataType", row.getOrDefault("data_type", "String")))
						: Map.of("enumeration", urn("codelist.Codelist", codelist)));
		return component;
	}

	private Map<String, Object> concepts() {
		Map<String, Object> scheme = artefact("CS_INDICATOR_VALUE", "Khái niệm", "Concepts");
		scheme.put("concepts",
				this.components.stream()
					.map((row) -> item(row.getOrDefault("component_id", ""), row.getOrDefault("name_vi", ""),
							row.getOrDefault("name_en", "")))
					.toList());
		return scheme;
	}

	private List<Map<String, Object>> codelists() {
		Map<String, List<Map<String, Object>>> lists = new LinkedHashMap<>();
		for (Map<String, String> code : this.codes) {
			lists.computeIfAbsent(code.getOrDefault("codelist_id", ""), (id) -> new ArrayList<>())
				.add(item(code.getOrDefault("code_id", ""), code.getOrDefault("name_vi", ""),
						code.getOrDefault("name_en", "")));
		}
		List<Map<String, Object>> codelists = new ArrayList<>();
		lists.forEach((id, members) -> {
			Map<String, Object> codelist = artefact(id, name(id, "name_vi"), name(id, "name_en"));
			codelist.put("codes", members);
			codelists.add(codelist);
		});
		return codelists;
	}

	/** A list is called what the component is called that uses it. */
	private String name(String codelist, String language) {
		return this.components.stream()
			.filter((component) -> codelist.equals(component.get("codelist_id")))
			.map((component) -> component.getOrDefault(language, codelist))
			.findFirst()
			.orElse(codelist);
	}

	private static Map<String, Object> artefact(String id, String nameVi, String nameEn) {
		Map<String, Object> artefact = item(id, nameVi, nameEn);
		artefact.put("agencyID", AGENCY);
		artefact.put("version", VERSION);
		return artefact;
	}

	private static Map<String, Object> item(String id, String nameVi, String nameEn) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", id);
		item.put("name", nameVi);
		Map<String, Object> names = new LinkedHashMap<>();
		names.put("vi", nameVi);
		names.put("en", nameEn);
		item.put("names", names);
		return item;
	}

	private static String urn(String kind, String id) {
		return URN + kind + "=" + AGENCY + ":" + id + "(" + VERSION + ")";
	}

}
