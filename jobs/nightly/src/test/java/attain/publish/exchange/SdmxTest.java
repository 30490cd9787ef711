package attain.publish.exchange;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import attain.nightly.SampleNight;
import attain.nightly.SampleNight.Output;
import attain.publish.DataOrigin;
import attain.publish.Snapshot;
import attain.publish.Snapshot.Reach;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A reader that knows SDMX and not the warehouse finds the values of the warehouse. */
@ExtendWith(SampleNight.class)
class SdmxTest {

	private static final String ID = "[A-Za-z0-9_@$-]+";

	/** What ObservationalTimePeriod allows, of all that SDMX has. */
	private static final String TIME = "\\d{4}(-(0[1-9]|1[0-2]|S[12]|Q[1-4]))?|\\d{4}-\\d\\d-\\d\\d/P\\d+[YMD]";

	@Test
	void rowsAreTheValuesThatAreKnownNow(Output night) throws Exception {
		List<String> published = new ArrayList<>();
		for (CSVRecord row : rows(night)) {
			published.add(String.join("|", row.get("INDICATOR"), row.get("REF_AREA"), row.get("ORG_LEVEL"),
					row.get("IS_AGGREGATE"), row.get("PERIOD_KEY"), row.get("BASIS"), number(row.get("OBS_VALUE")),
					number(row.get("NUMERATOR")), number(row.get("DENOMINATOR")), number(row.get("COVERAGE")),
					row.get("KNOWN_FROM")));
		}
		List<String> stored = new ArrayList<>();
		try (Snapshot snapshot = Snapshot.open(night.folder().resolve(Snapshot.FILE), Reach.SNAPSHOT_ONLY);
				Statement statement = snapshot.connection().createStatement();
				ResultSet row = statement.executeQuery(
						"""
								select indicator_code, replace(org_unit_key, '.', '-'), org_level,
								    if(is_aggregate, 'Y', 'N'), period_key, basis, value, numerator, denominator, coverage, known_from
								from core.fct_indicator_value
								where known_to = date '9999-12-31'
								""")) {
			while (row.next()) {
				List<String> values = new ArrayList<>();
				for (int column = 1; column <= 11; column++) {
					String value = row.getString(column);
					values.add((column >= 7 && column <= 10) ? number((value != null) ? value : "") : value);
				}
				stored.add(String.join("|", values));
			}
		}
		assertThat(published).hasSizeGreaterThan(5_000).containsExactlyInAnyOrderElementsOf(stored);
	}

	@Test
	void everyRowFitsTheStructure(Output night) throws Exception {
		JsonNode data = structure(night).get("data");
		Map<String, Set<String>> codelists = new HashMap<>();
		data.get("codelists").forEach((list) -> {
			Set<String> codes = new HashSet<>();
			list.get("codes").forEach((code) -> assertThat(codes.add(code.get("id").asString())).isTrue());
			assertThat(codes).allMatch((code) -> code.matches(ID));
			codelists.put(urn("codelist.Codelist", list), codes);
		});
		JsonNode parts = data.at("/dataStructures/0/dataStructureComponents");
		List<JsonNode> components = new ArrayList<>();
		parts.at("/dimensionList/dimensions").forEach(components::add);
		int dimensions = components.size();
		components.add(parts.at("/dimensionList/timeDimension"));
		parts.at("/measureList/measures").forEach(components::add);
		parts.at("/attributeList/attributes").forEach(components::add);
		Set<List<String>> keys = new HashSet<>();
		List<CSVRecord> rows = rows(night);
		assertThat(rows.get(0).getParser().getHeaderNames()).startsWith("STRUCTURE", "STRUCTURE_ID", "ACTION")
			.hasSize(components.size() + 3);
		for (CSVRecord row : rows) {
			assertThat(row.get("STRUCTURE")).isEqualTo("dataflow");
			assertThat(row.get("STRUCTURE_ID")).isEqualTo("ATTAIN:DF_INDICATOR_VALUE(1.0)");
			assertThat(row.get("ACTION")).isEqualTo("R");
			assertThat(row.get("TIME_PERIOD")).matches(TIME);
			components.forEach((component) -> check(component, row, codelists));
			assertThat(keys.add(components.stream()
				.limit(dimensions + 1L)
				.map((component) -> row.get(component.get("id").asString()))
				.toList())).isTrue();
		}
	}

	@Test
	void theStructureIsWholeAndSaysThatItIsASample(Output night) throws Exception {
		JsonNode message = structure(night);
		assertThat(message.at("/meta/test").asBoolean()).isTrue();
		assertThat(message.at("/meta/name").asString()).contains(DataOrigin.NOTICE);
		assertThat(message.at("/meta/prepared").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
		JsonNode data = message.get("data");
		assertThat(data.at("/dataflows/0/structure").asString())
			.isEqualTo(urn("datastructure.DataStructure", data.at("/dataStructures/0")));
		Set<String> concepts = new HashSet<>();
		data.at("/conceptSchemes/0/concepts")
			.forEach((concept) -> concepts
				.add(urn("conceptscheme.Concept", data.at("/conceptSchemes/0")) + "." + concept.get("id").asString()));
		Set<String> used = new HashSet<>();
		message.findValues("conceptIdentity").forEach((urn) -> used.add(urn.asString()));
		assertThat(used).isEqualTo(concepts);
	}

	@Test
	void aPeriodOfTheManagementYearIsARangeOfItsOwnDays(Output night) throws Exception {
		Map<String, String> periods = new HashMap<>();
		rows(night)
			.forEach((row) -> periods.put(row.get("PERIOD_KEY"), row.get("FREQ") + " " + row.get("TIME_PERIOD")));
		assertThat(periods).containsEntry("management:2023", "A 2022-12-15/P1Y")
			.containsEntry("management:2023-Q2", "Q 2023-03-15/P3M")
			.containsEntry("management:2023-12", "M 2023-11-15/P1M")
			.containsEntry("management:2023-9M", "O 2022-12-15/P9M")
			.containsEntry("statistical:2023-04", "M 2023-04")
			.containsEntry("statistical:2023-Q2", "Q 2023-Q2")
			.containsEntry("statistical:2023-H1", "S 2023-S1")
			.containsEntry("school:2022-2023-HK2", "S 2023-01-16/P136D");
	}

	private static void check(JsonNode component, CSVRecord row, Map<String, Set<String>> codelists) {
		String name = component.get("id").asString();
		String value = row.get(name);
		JsonNode list = component.at("/localRepresentation/enumeration");
		if (!list.isMissingNode()) {
			assertThat(codelists.get(list.asString())).as(name).contains(value);
		}
		else if (!value.isEmpty()) {
			switch (component.at("/localRepresentation/format/dataType").asString()) {
				case "Decimal" -> assertThat(new BigDecimal(value)).as(name).isNotNull();
				case "GregorianDay" -> assertThat(LocalDate.parse(value)).as(name).isNotNull();
				default -> assertThat(value).as(name).isNotBlank();
			}
		}
	}

	private static String number(String text) {
		return text.isEmpty() ? "" : new BigDecimal(text).stripTrailingZeros().toPlainString();
	}

	private static String urn(String kind, JsonNode artefact) {
		return "urn:sdmx:org.sdmx.infomodel." + kind + "=" + artefact.get("agencyID").asString() + ":"
				+ artefact.get("id").asString() + "(" + artefact.get("version").asString() + ")";
	}

	private static JsonNode structure(Output night) {
		return JsonMapper.shared().readTree(night.folder().resolve("marts/sdmx/structure.json").toFile());
	}

	private static List<CSVRecord> rows(Output night) throws Exception {
		Path file = night.folder().resolve("marts/sdmx/indicator_value.csv");
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(Files.newBufferedReader(file))
			.getRecords();
	}

}
