package attain.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import attain.warehouse.Model;

/**
 * The data dictionary: one page a schema, an index, and the lineage of the models. Run
 * the main method in jobs/nightly to write the pages again.
 *
 * @param catalogue the tables
 */
record DictionaryPages(Catalogue catalogue) {

	static final Path FOLDER = Path.of("../../docs/dictionary");

	private static final Map<String, String> SCHEMAS = schemas();

	private static Map<String, String> schemas() {
		Map<String, String> schemas = new LinkedHashMap<>();
		schemas.put("mart", "Answers: verdicts, outlook, duties, findings");
		schemas.put("core", "Dimensions and facts: the long memory");
		schemas.put("reference", "What people maintain in `input/reference`, one table per file");
		schemas.put("ops", "What the night knows of itself");
		return schemas;
	}

	/** Every page by its file name. */
	Map<String, String> pages() {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("README.md", index());
		SCHEMAS.forEach((schema, title) -> pages.put(schema + ".md", page(schema, title)));
		pages.put("lineage.md", new LineagePage(this.catalogue).text());
		return pages;
	}

	private String index() {
		StringBuilder text = new StringBuilder(
				"""
						# Data dictionary

						Every table and column of the snapshot, made from the comments in `sql/schema` and from the models themselves. The
						same words travel with the database: `select table_name, column_name, comment from duckdb_columns()`. How the tables
						follow from each other: [lineage](lineage.md).

						Percentages are 0-100; ratios and coverage are 1 for 100 %; missing is null, never 0. Days `valid_from`/`valid_to` and
						`known_from`/`known_to` are half-open, 9999-12-31 is open. Every `_key` joins to one row.
						""");
		SCHEMAS.forEach((schema, title) -> {
			text.append(
					"\n## [%1$s](%1$s.md)\n\n%2$s.\n\n| table | one row is |\n|---|---|\n".formatted(schema, title));
			for (Table table : this.catalogue.of(schema)) {
				text.append(
						"| [%s](%s.md#%s) | %s |\n".formatted(table.name(), schema, anchor(table), table.comment()));
			}
		});
		return text.toString();
	}

	private String page(String schema, String title) {
		StringBuilder text = new StringBuilder(
				"# %s\n\n%s. Back to the [dictionary](README.md).\n".formatted(schema, title));
		Map<String, List<String>> readers = this.catalogue.readers();
		for (Table table : this.catalogue.of(schema)) {
			text.append("\n## %s\n\n%s.\n".formatted(table.name(), table.comment()));
			text.append(way(table, readers.getOrDefault(table.name(), List.of())));
			text.append("\n| column | type | null | what it holds | computed from |\n|---|---|---|---|---|\n");
			for (Table.Column column : table.columns()) {
				text.append("| %s | %s | %s | %s | %s |\n".formatted(column.name(), type(column),
						column.isNullable() ? "may be" : "never", column.comment().replace("|", "\\|"),
						sources(table, column)));
			}
		}
		return text.toString();
	}

	private static String way(Table table, List<String> readers) {
		String filled = table.model()
			.map(Model::name)
			.map((name) -> "Filled by [`%1$s`](../../sql/models/%1$s.sql)".formatted(name.replace('.', '/')))
			.orElse(table.schema().equals("reference") ? "Filled from `input/reference`" : "Filled by the night");
		return "\n%s%s.\n".formatted(filled, readers.isEmpty() ? ""
				: "; read by " + readers.stream().map("`%s`"::formatted).collect(Collectors.joining(", ")));
	}

	private static String type(Table.Column column) {
		return switch (column.type()) {
			case "VARCHAR" -> "text";
			case "BIGINT", "INTEGER" -> "integer";
			default -> column.type().toLowerCase(Locale.ROOT).replaceFirst("^decimal.*", "decimal");
		};
	}

	private static String sources(Table table, Table.Column column) {
		Set<String> sources = column.sources();
		if (table.model().isEmpty()) {
			return "";
		}
		if (sources.isEmpty()) {
			return "constant or count";
		}
		String named = sources.stream().limit(6).map("`%s`"::formatted).collect(Collectors.joining(", "));
		return (sources.size() > 6) ? named + " and %d more".formatted(sources.size() - 6) : named;
	}

	private static String anchor(Table table) {
		return table.name().replace(".", "");
	}

	public static void main(String[] arguments) throws IOException, SQLException {
		Files.createDirectories(FOLDER);
		for (Map.Entry<String, String> page : new DictionaryPages(Catalogue.read()).pages().entrySet()) {
			Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
		}
	}

}
