package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes the exported files as a Data Package, so that other programs find types and
 * meanings.
 */
final class DataPackage {

	static final String FILE = "datapackage.json";

	private final List<Map<String, Object>> resources = new ArrayList<>();

	/** Adds one file of one table. */
	void add(PublishedTable table, String file, long bytes) {
		String format = file.substring(file.lastIndexOf('.') + 1);
		Map<String, Object> resource = new LinkedHashMap<>();
		resource.put("name", format.equals("csv") ? table.tableName() : table.tableName() + "-" + format);
		resource.put("type", "table");
		resource.put("path", file);
		resource.put("format", format);
		resource.put("mediatype", format.equals("csv") ? "text/csv" : "application/vnd.apache.parquet");
		resource.put("encoding", "utf-8");
		resource.put("bytes", bytes);
		resource.put("title", table.qualifiedName());
		resource.put("description", table.comment());
		resource.put("schema", Map.of("fields", table.columns().stream().map(DataPackage::field).toList()));
		this.resources.add(resource);
	}

	/** Writes datapackage.json into the folder. */
	void write(Path folder, PublishRequest request, DataOrigin origin) throws IOException {
		Map<String, Object> description = new LinkedHashMap<>();
		description.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
		description.put("name", "attain");
		description.put("title", origin.mark("Attain " + request.businessDate()));
		description.put("version", Integer.toString(request.generation()));
		description.put("created", request.publishedAt().toString());
		description.put("resources", this.resources);
		JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
		Files.writeString(folder.resolve(FILE), mapper.writeValueAsString(description) + "\n");
	}

	private static Map<String, Object> field(PublishedTable.Column column) {
		Map<String, Object> field = new LinkedHashMap<>();
		field.put("name", column.columnName());
		field.put("type", fieldType(column.dataType()));
		field.put("description", column.comment());
		return field;
	}

	/** The Table Schema type of a DuckDB type; anything unknown is read as text. */
	static String fieldType(String dataType) {
		String bare = dataType.replaceFirst("\\(.*", "");
		return switch (bare) {
			case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER",
					"UBIGINT" ->
				"integer";
			case "DECIMAL", "DOUBLE", "FLOAT" -> "number";
			case "BOOLEAN" -> "boolean";
			case "DATE" -> "date";
			case "TIMESTAMP", "TIMESTAMP WITH TIME ZONE" -> "datetime";
			default -> "string";
		};
	}

}
