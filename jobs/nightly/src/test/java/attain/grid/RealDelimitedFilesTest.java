package attain.grid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import attain.RealData;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Delimited text that is broken in one way each, beside what a good reader sees. */
class RealDelimitedFilesTest {

	private static Path broken(String name) {
		return RealData.folder("csv/pollock_file_level").resolve("csv/" + name + ".csv");
	}

	private static List<List<String>> reference(String name) throws IOException {
		return strict(RealData.folder("csv/pollock_file_level").resolve("clean/" + name + ".csv"));
	}

	private static List<List<String>> strict(Path file) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
			for (CSVRecord record : parser) {
				rows.add(record.stream().filter((field) -> !Blank.isBlank(field)).toList());
			}
		}
		return rows;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
			source ~
			file_double_trailing_newline ~
			file_escape_char_0x00 ~ "…"…"
			file_escape_char_0x5C ~ \\"
			file_field_delimiter_0x2C_0x20 ~ ,␣"
			file_field_delimiter_0x3B ~
			file_field_delimiter_0x9 ~
			file_header_only ~
			file_no_header ~
			file_no_trailing_newline ~
			file_one_data_row ~
			file_quotation_char_0x27 ~ '…' '…'…'
			file_record_delimiter_0xA ~
			file_record_delimiter_0xD ~ CR
			""")
	void readsLikeTheReferenceAndSaysWhatWasUnusual(String name, String unusual) throws IOException {
		Opened opened = Opened.of(broken(name));
		List<List<String>> reference = reference(name);
		for (int row = 0; row < reference.size(); row++) {
			assertThat(opened.texts().get(row)).as("row %d", row + 1).isEqualTo(reference.get(row));
		}
		assertThat(opened.texts()).hasSameSizeAs(reference);
		assertThat(opened.notes())
			.isEqualTo((unusual == null) ? List.of() : List.of(new Note(Note.Kind.DIALECT, unusual)));
	}

	@Test
	void leavesWhatStandsAboveTheTableToTheForm() throws IOException {
		List<List<String>> texts = Opened.of(broken("file_preamble")).texts();
		assertThat(texts.get(0)).containsExactly("PREAMBLE");
		assertThat(texts.subList(1, texts.size())).isEqualTo(reference("file_preamble"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3 })
	void handsOnEveryRowOfAHeader(int height) throws IOException {
		String name = "file_header_multirow_" + height;
		List<List<String>> texts = Opened.of(broken(name)).texts();
		List<List<String>> reference = reference(name);
		List<String> joined = IntStream.range(0, texts.get(0).size())
			.mapToObj((column) -> String.join(" ",
					texts.subList(0, height).stream().map((row) -> row.get(column)).toList()))
			.toList();
		assertThat(joined).isEqualTo(reference.get(0));
		assertThat(texts.subList(height, texts.size())).isEqualTo(reference.subList(1, reference.size()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "less", "same", "more" })
	void readsTheFirstOfTwoTablesAndKeepsTheSecond(String columns) throws IOException {
		String name = "file_multitable_" + columns;
		List<List<String>> texts = Opened.of(broken(name)).texts();
		List<List<String>> reference = reference(name);
		assertThat(texts.subList(0, reference.size())).isEqualTo(reference);
		assertThat(texts).hasSizeGreaterThan(reference.size());
	}

	@Test
	void nothingAtAllIsEmpty() {
		assertThat(Opened.refusal(broken("file_no_payload"))).isEqualTo(UnreadableFileException.Reason.EMPTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
			"newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8" })
	void readsTheSpectrumOfTheStandard(String name) throws IOException {
		Path folder = RealData.folder("csv/csv-spectrum");
		List<List<String>> expected = new ArrayList<>();
		Object json = JsonMapper.shared().readValue(folder.resolve("json/" + name + ".json").toFile(), Object.class);
		for (Object row : (json instanceof List<?> rows) ? rows : List.of(json)) {
			Map<?, ?> fields = (Map<?, ?>) row;
			expected.add(fields.values().stream().map(Object::toString).filter((text) -> !text.isEmpty()).toList());
		}
		List<List<String>> texts = Opened.of(folder.resolve("csvs/" + name + ".csv")).texts();
		assertThat(texts.subList(1, texts.size())).isEqualTo(expected);
	}

}
