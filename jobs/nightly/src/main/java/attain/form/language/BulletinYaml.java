package attain.form.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import attain.form.language.Vocabulary.Base;
import attain.yaml.Nearest;

/** Reads what a form says of printed tables. */
final class BulletinYaml {

	private static final List<String> AGES = List.of("current", "earlier", "year_ago");

	private BulletinYaml() {
	}

	/**
	 * The bulletin of a form.
	 * @param included tables that stand in files of their own, by name
	 */
	static Bulletin bulletin(Keys form, ValueStyle style, Map<String, Keys> included) {
		Vocabulary vocabulary = form.has("vocabulary") ? vocabulary(form.section("vocabulary")) : Vocabulary.NONE;
		List<PrintedTable> tables = new ArrayList<>();
		form.sections("printed").forEach((code, keys) -> tables.add(table(code, keys, style)));
		included.forEach((code, keys) -> tables.add(table(code, keys, style)));
		return tables.isEmpty() ? Bulletin.NONE : new Bulletin(vocabulary, List.copyOf(tables));
	}

	private static Vocabulary vocabulary(Keys keys) {
		Map<Base, List<Phrase>> bases = new EnumMap<>(Base.class);
		bases.put(Base.PLAN, keys.phrases("plan"));
		bases.put(Base.BASE_YEAR, keys.phrases("base_year"));
		bases.put(Base.SAME_PERIOD, keys.phrases("same_period"));
		bases.put(Base.PREVIOUS, keys.phrases("previous"));
		Vocabulary vocabulary = new Vocabulary(keys.phrases("versus"), bases, keys.phrases("continued"),
				keys.phrases("leads"));
		keys.refuseOthers();
		return vocabulary;
	}

	private static PrintedTable table(String code, Keys keys, ValueStyle style) {
		List<Series> series = new ArrayList<>();
		keys.sections("series").forEach((key, section) -> series.add(series(key, section, style)));
		PrintedTable table = new PrintedTable(code, keys.phrases("titles"), keys.phrases("against"),
				keys.phrases("units"), keys.phrases("total"), keys.phrases("stop"), indent(keys),
				keys.text("level", "country"), keys.texts("known"), List.copyOf(series),
				keys.items("checks").stream().map(CheckYaml::check).toList());
		if (table.titles().isEmpty() || series.isEmpty()) {
			keys.problem("titles", "printed table '" + code + "' needs 'titles' and 'series'");
		}
		verify(table, keys);
		keys.refuseOthers();
		return table;
	}

	private static int indent(Keys keys) {
		return keys.has("indent") ? ColumnYaml.number(keys, "indent").intValue() : 2;
	}

	private static void verify(PrintedTable table, Keys keys) {
		List<String> known = table.series().stream().map(Series::key).toList();
		for (Check check : table.checks()) {
			if (!known.contains(check.left())) {
				keys.problem("checks",
						"unknown series '" + check.left() + "'. Nearest: " + Nearest.to(check.left(), known));
			}
		}
	}

	private static Series series(String key, Keys keys, ValueStyle style) {
		ColumnType type = keys.word("type", ColumnType.DECIMAL);
		Map<String, String> measures = keys.valuesOrOne("measure", "current");
		for (String age : measures.keySet()) {
			if (!AGES.contains(age)) {
				keys.problem("measure", "a measure is for current, earlier or year_ago, not '" + age + "'. Nearest: "
						+ Nearest.to(age, AGES));
			}
		}
		if (measures.isEmpty()) {
			keys.problem("measure", "series '" + key + "' has no 'measure'");
		}
		List<Phrase> headers = keys.phrases("header");
		Column column = Column.ofFigures(key, headers, type, style);
		Series series = new Series(column, headers, keys.phrases("without"), keys.phrases("context"),
				keys.word("compared", Base.NONE), keys.wordList("period", PeriodType.class, PeriodType.MONTH),
				measures);
		keys.refuseOthers();
		return series;
	}

}
