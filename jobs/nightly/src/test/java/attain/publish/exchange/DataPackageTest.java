package attain.publish.exchange;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import attain.nightly.SampleNight;
import attain.nightly.SampleNight.Output;
import attain.publish.DataOrigin;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader that knows nothing of the warehouse, only the rules of Data Package 2 and
 * Table Schema, finds every file as it is described.
 */
@ExtendWith(SampleNight.class)
class DataPackageTest {

	@Test
	void everyFileIsAsItIsDescribed(Output night) throws Exception {
		Path marts = night.folder().resolve("marts").toRealPath();
		JsonNode described = JsonMapper.shared().readTree(marts.resolve("datapackage.json").toFile());
		assertThat(described.get("title").asString()).contains(DataOrigin.NOTICE);
		assertThat(described.get("created").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
		Map<String, JsonNode> resources = new LinkedHashMap<>();
		for (JsonNode resource : described.get("resources")) {
			assertThat(resource.get("name").asString()).matches("[a-z0-9._-]+");
			assertThat(resources.put(resource.get("name").asString(), resource)).isNull();
			Path file = marts.resolve(resource.get("path").asString());
			assertThat(Files.size(file)).isEqualTo(resource.get("bytes").asLong());
			assertThat(resource.get("hash").asString()).matches("sha256:[0-9a-f]{64}");
		}
		Map<String, Table> tables = new LinkedHashMap<>();
		for (JsonNode resource : resources.values()) {
			if (resource.has("type")) {
				tables.put(resource.get("name").asString(), Table.read(marts, resource));
			}
		}
		assertThat(tables).hasSizeGreaterThan(30);
		tables.forEach((name, table) -> table.schema().path("foreignKeys").forEach((key) -> {
			String target = key.at("/reference/resource").asString(name);
			assertThat(tables.get(target).values(key.at("/reference/fields/0").asString())).as("%s of %s", key, name)
				.containsAll(table.values(key.at("/fields/0").asString()));
		}));
		assertThat(tables.get("fct_observation").schema().path("foreignKeys").toString()).contains("org_unit_key",
				"period_key", "measure_code", "sender_code", "submission_code");
	}

	/** A table as read: only values that are there. */
	private record Table(JsonNode schema, List<Map<String, String>> rows) {

		static Table read(Path folder, JsonNode resource) throws Exception {
			JsonNode schema = resource.get("schema");
			List<Map<String, String>> rows = new ArrayList<>();
			try (CSVParser lines = CSVFormat.RFC4180.builder()
				.setDelimiter(resource.at("/dialect/delimiter").asString())
				.get()
				.parse(Files.newBufferedReader(folder.resolve(resource.get("path").asString()),
						StandardCharsets.UTF_8))) {
				for (CSVRecord line : lines) {
					if (lines.getRecordNumber() == 1) {
						List<String> names = new ArrayList<>();
						schema.get("fields").forEach((field) -> names.add(field.get("name").asString()));
						assertThat(line.toList()).as("%s", resource.get("path")).isEqualTo(names);
					}
					else {
						rows.add(row(schema, line, resource.get("name").asString()));
					}
				}
			}
			Table table = new Table(schema, rows);
			schema.path("primaryKey")
				.forEach((key) -> assertThat(table.values(key.asString())).as("key of %s", resource.get("name"))
					.hasSize(rows.size()));
			return table;
		}

		private static Map<String, String> row(JsonNode schema, CSVRecord line, String table) {
			Map<String, String> row = new LinkedHashMap<>();
			for (int at = 0; at < line.size(); at++) {
				JsonNode field = schema.get("fields").get(at);
				JsonNode missing = field.has("missingValues") ? field.get("missingValues")
						: schema.get("missingValues");
				String text = line.get(at);
				if (missing.valueStream().anyMatch((value) -> value.asString().equals(text))) {
					assertThat(field.at("/constraints/required").asBoolean(false))
						.as("%s.%s is required", table, field.get("name"))
						.isFalse();
				}
				else {
					check(field, text, table);
					row.put(field.get("name").asString(), text);
				}
			}
			return row;
		}

		private static void check(JsonNode field, String text, String table) {
			String name = table + "." + field.get("name").asString();
			switch (field.get("type").asString()) {
				case "number" -> assertThat(new BigDecimal(text)).as(name).isNotNull();
				case "integer" -> assertThat(text).as(name).matches("[+-]?\\d+");
				case "boolean" -> assertThat(text).as(name).isIn("true", "false");
				case "date" -> assertThat(LocalDate.parse(text)).as(name).isNotNull();
				default -> assertThat(field.get("type").asString()).as(name).isEqualTo("string");
			}
		}

		Set<String> values(String name) {
			Set<String> values = new HashSet<>();
			this.rows.forEach((row) -> {
				String value = row.get(name);
				if (value != null) {
					values.add(value);
				}
			});
			return values;
		}

	}

}
