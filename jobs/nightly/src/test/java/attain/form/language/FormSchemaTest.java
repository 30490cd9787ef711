package attain.form.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import attain.form.FormProblem;
import attain.form.language.Grammar.Shape;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editors, the parser and the guide know the same language. {@code -Dschema.update=true}
 * rewrites the schema.
 */
class FormSchemaTest {

	private static final Path FORMS = forms();

	private static Path forms() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("input/forms"))) {
			folder = folder.getParent();
		}
		return folder.resolve("input/forms");
	}

	@Test
	void theSchemaIsTheLanguageOfTheParser() throws IOException {
		Path file = FORMS.resolve("form.schema.json");
		String schema = FormSchema.of(FORMS);
		if (Boolean.getBoolean("schema.update")) {
			Files.writeString(file, schema);
		}
		assertThat(Files.readString(file)).as("made anew by: mvn -q test -Dtest=FormSchemaTest -Dschema.update=true")
			.isEqualTo(schema);
	}

	@Test
	void knowsWhatStandsUnderEveryKey() {
		FormSchema.grammar()
			.places()
			.forEach((name, place) -> assertThat(place.keys()).as(name).doesNotContainValue(Shape.ANYTHING));
	}

	@Test
	void everyKeyOfAFormATableAColumnAndARowIsInTheGuide() throws IOException {
		Set<String> explained = FormSchema.sentences(FORMS.resolve("README.md")).keySet();
		Set<String> asked = new TreeSet<>();
		for (String place : List.of("form", "tables", "columns", "rows", "printed", "series", "vocabulary")) {
			FormSchema.grammar().place(place).keys().keySet().forEach((key) -> asked.add(place + " " + key));
		}
		assertThat(asked).isSubsetOf(explained);
	}

	@Test
	void everyFormIsValidAndNamesTheSchema() throws IOException {
		Schema schema = schema();
		for (Path file : files()) {
			String yaml = Files.readString(file);
			assertThat(schema.validate(yaml, InputFormat.YAML)).as(file.toString()).isEmpty();
			assertThat(yaml).as(file.toString()).startsWith("# yaml-language-server: $schema=form.schema.json\n");
		}
	}

	@Test
	void editorAndParserRefuseTheSameKeys() throws IOException {
		for (Path file : files()) {
			String misspelt = Files.readString(file).replaceFirst("header:", "heading:");
			List<FormProblem> problems = new ArrayList<>();
			FormFile.read("x.yaml", misspelt.getBytes(StandardCharsets.UTF_8), problems);
			assertThat(problems).extracting(FormProblem::message).contains("unknown key 'heading'. Nearest: header");
			assertThat(schema().validate(misspelt, InputFormat.YAML)).as(file.toString()).isNotEmpty();
		}
	}

	private static Schema schema() throws IOException {
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(Files.readString(FORMS.resolve("form.schema.json")), InputFormat.JSON);
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(FORMS)) {
			return files.filter((file) -> file.toString().endsWith(".yaml")).sorted().toList();
		}
	}

}
