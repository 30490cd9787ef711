package attain.dictionary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import attain.warehouse.Model;

/**
 * The page that draws which model reads which.
 *
 * @param catalogue the tables
 */
record LineagePage(Catalogue catalogue) {

	String text() {
		return """
				# Lineage of the models

				Which table follows from which, as DuckDB's parser reads the models of `sql/models`. Nothing here is written by hand, and
				neither is the order in which the models run.

				## From facts to answers

				Staging models are left out: an arrow says that the mart follows from the dimension or fact, directly or through them.

				```mermaid
				flowchart LR
				%s```

				## Every model

				In the order in which they run.

				| model | reads | is read by |
				|---|---|---|
				%s"""
			.formatted(answers(), table());
	}

	private String answers() {
		StringBuilder graph = new StringBuilder();
		for (Model model : this.catalogue.models()) {
			if (model.schema().equals("mart")) {
				for (String source : published(model)) {
					graph.append("    %s[%s] --> %s[%s]\n".formatted(source.replace('.', '_'), source,
							model.name().replace('.', '_'), model.name()));
				}
			}
		}
		return graph.toString();
	}

	/** The facts and marts behind a model; dimensions are behind all of them. */
	private Set<String> published(Model model) {
		Map<String, Model> models = this.catalogue.models()
			.stream()
			.collect(Collectors.toMap(Model::name, (each) -> each));
		Set<String> found = new TreeSet<>();
		Set<String> seen = new TreeSet<>();
		collect(model, models, found, seen);
		return found;
	}

	private static void collect(Model model, Map<String, Model> models, Set<String> found, Set<String> seen) {
		for (String table : model.reads()) {
			if (table.startsWith("mart.") || table.startsWith("core.fct_") || table.startsWith("core.bridge_")) {
				found.add(table);
			}
			else if (models.containsKey(table) && seen.add(table)) {
				collect(models.get(table), models, found, seen);
			}
		}
	}

	private String table() {
		Map<String, List<String>> readers = this.catalogue.readers();
		StringBuilder text = new StringBuilder();
		for (Model model : this.catalogue.models()) {
			text.append("| [%1$s](../../sql/models/%2$s.sql) | %3$s | %4$s |\n".formatted(model.name(),
					model.name().replace('.', '/'), String.join(", ", model.reads()),
					String.join(", ", readers.getOrDefault(model.name(), List.of()))));
		}
		return text.toString();
	}

}
