package attain.deliver.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import attain.deliver.postgres.SampleNightInPostgres.Delivered;
import attain.publish.Snapshot;
import attain.publish.Snapshot.Reach;
import attain.warehouse.SqlFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Metabase and Superset ask of a PostgreSQL database, from finding its tables to
 * drawing a chart, asked of the sample night by a user who may only read. Adapted from
 * what their sources say that they ask.
 */
@ExtendWith(SampleNightInPostgres.class)
class BiToolsTest {

	private static final Path QUESTIONS = Path.of("src/test/resources/attain/deliver/postgres");

	private static final Set<String> SCHEMAS = Set.of("core", "mart", "ops", "reference");

	@TestFactory
	Stream<DynamicTest> everyQuestionOfATool(Delivered night) {
		return questions().map((question) -> DynamicTest.dynamicTest(question.name(), () -> ask(question, night)));
	}

	@Test
	void aJoinOverAnyKeyMultipliesNothing(Delivered night) throws Exception {
		try (Connection reader = night.database().reader()) {
			List<String> joins = Answers.of(reader,
					"""
							select format('select %L, count(*) = (select count(*) from %s) from %s as fact left join %s as dim on dim.%I = fact.%I',
							    constraints.conname, constraints.conrelid::regclass, constraints.conrelid::regclass,
							    constraints.confrelid::regclass, dim_column.attname, fact_column.attname)
							from pg_constraint as constraints
							inner join pg_attribute as fact_column
							    on fact_column.attrelid = constraints.conrelid and fact_column.attnum = constraints.conkey[1]
							inner join pg_attribute as dim_column
							    on dim_column.attrelid = constraints.confrelid and dim_column.attnum = constraints.confkey[1]
							where constraints.contype = 'f'""");
			assertThat(joins).hasSizeGreaterThan(80);
			for (String answer : Answers.of(reader, String.join("\nunion all ", joins))) {
				assertThat(answer).endsWith("| t");
			}
		}
	}

	@Test
	void aDriverOfJavaFindsTablesKeysAndComments(Delivered night) throws Exception {
		try (Connection reader = night.database().reader()) {
			DatabaseMetaData catalogue = reader.getMetaData();
			try (ResultSet tables = catalogue.getTables(null, "mart", "attainment_wide", new String[] { "TABLE" })) {
				assertThat(tables.next()).isTrue();
				assertThat(tables.getString("REMARKS")).startsWith("SỐ LIỆU MINH HỌA").endsWith("· Attain");
			}
			try (ResultSet keys = catalogue.getPrimaryKeys(null, "core", "dim_org_unit")) {
				assertThat(keys.next()).isTrue();
				assertThat(keys.getString("COLUMN_NAME")).isEqualTo("org_unit_key");
			}
			try (ResultSet keys = catalogue.getImportedKeys(null, "core", "fct_observation")) {
				assertThat(Answers.of(keys)).hasSize(5);
			}
			try (ResultSet columns = catalogue.getColumns(null, "mart", "attainment_wide", "actual_value")) {
				assertThat(columns.next()).isTrue();
				assertThat(columns.getString("TYPE_NAME") + columns.getInt("COLUMN_SIZE") + ","
						+ columns.getInt("DECIMAL_DIGITS"))
					.isEqualTo("numeric28,10");
			}
		}
	}

	@TestFactory
	Stream<DynamicTest> everyQueryOfTheGuideHasAnAnswer(Delivered night) throws IOException {
		String guide = Files.readString(Path.of("../../docs/connect.md"));
		return Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
			.matcher(guide)
			.results()
			.map((block) -> block.group(1))
			.map((query) -> DynamicTest.dynamicTest(query.lines().findFirst().orElse(""), () -> {
				try (Connection reader = night.database().reader()) {
					assertThat(Answers.of(reader, query)).isNotEmpty();
				}
			}));
	}

	private static void ask(BiQuestion question, Delivered night) throws Exception {
		try (Connection reader = night.database().reader();
				PreparedStatement statement = inGreenwich(reader, question);
				ResultSet rows = statement.executeQuery()) {
			assertThat(BiQuestion.names(rows)).isEqualTo(question.columns());
			List<String> answer = PlainValues.sortedRows(rows);
			if (question.snapshotQuestion().isPresent()) {
				assertThat(answer).isEqualTo(ofSnapshot(night, question.snapshotQuestion().get())).isNotEmpty();
			}
			else {
				assertThat(answer.size()).satisfies((size) -> expect(question.expected().get("rows"), size, night));
			}
		}
	}

	/** Where a tool cuts days out of dates, the zone of its session must not matter. */
	private static PreparedStatement inGreenwich(Connection reader, BiQuestion question) throws SQLException {
		Answers.run(reader, "set timezone to 'UTC'");
		return question.on(reader);
	}

	private static List<String> ofSnapshot(Delivered night, String question) throws IOException, SQLException {
		try (Snapshot snapshot = Snapshot.open(night.snapshot(), Reach.SNAPSHOT_ONLY);
				PreparedStatement statement = snapshot.connection().prepareStatement(question);
				ResultSet rows = statement.executeQuery()) {
			return PlainValues.sortedRows(rows);
		}
	}

	private static void expect(String what, int size, Delivered night) throws IOException, SQLException {
		if (what.equals("some")) {
			assertThat(size).isPositive();
			return;
		}
		try (Snapshot snapshot = Snapshot.open(night.snapshot(), Reach.SNAPSHOT_ONLY)) {
			List<SourceTable> tables = SnapshotTables.of(snapshot.connection(), SCHEMAS);
			SnapshotKeys keys = SnapshotKeys.of(snapshot.connection(), new SqlFolder(Path.of("../../sql")), tables);
			assertThat(size).isEqualTo(switch (what) {
				case "tables" -> tables.size();
				case "columns" -> tables.stream().mapToInt((table) -> table.columns().size()).sum();
				case "primary keys" -> keys.primary().size();
				case "foreign keys" -> keys.foreign().size();
				default -> Integer.parseInt(what);
			});
		}
	}

	private static Stream<BiQuestion> questions() {
		try (Stream<Path> files = Files.walk(QUESTIONS)) {
			return files.filter((file) -> file.toString().endsWith(".sql"))
				.sorted()
				.map(BiQuestion::read)
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
