package attain.form.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import attain.form.language.Column.Holds;
import attain.form.language.Table.IfMissing;
import attain.form.language.Table.Layout;
import attain.form.language.Table.Repeat;
import attain.form.language.Table.Repeated;
import attain.form.language.Table.StatusCovers;

/**
 * Reads one table of a form.
 *
 * @param columns reads its columns
 * @param stop phrases that begin the footer of every table of the form
 */
record TableYaml(ColumnYaml columns, List<Phrase> stop) {

	/** The same for a part of the form, all of which is one breakdown. */
	TableYaml within(String breakdown) {
		return new TableYaml(this.columns.within(breakdown), this.stop);
	}

	Table read(String code, Keys keys) {
		Map<String, Column> columns = new LinkedHashMap<>();
		keys.sections("columns").forEach((key, section) -> columns.put(key, this.columns.read(key, section)));
		Map<String, CellRule> cells = new LinkedHashMap<>();
		keys.sections("cells").forEach((key, section) -> cells.put(key, cell(key, section)));
		List<RowRule> rows = new ArrayList<>();
		keys.sections("rows").forEach((kind, section) -> rows.add(RowYaml.row(kind, section, columns)));
		Table table = new Table(code, keys.phrases("sheet"), keys.word("repeated", Repeated.REFUSE),
				keys.word("repeat", Repeat.ONCE), keys.word("if_missing", IfMissing.REJECT),
				keys.word("layout", Layout.ROWS), columns, cells, labels(keys, columns), rows,
				keys.items("skip").stream().map(RowYaml::skip).toList(), stop(keys),
				keys.items("totals").stream().map(RowYaml::total).toList(),
				keys.items("checks").stream().map(CheckYaml::check).toList(), derived(keys),
				keys.has("period") ? keys.text("period", "") : null,
				keys.has("calendar") ? keys.text("calendar", "") : null, keys.word("status_covers", StatusCovers.ROW),
				keys.items("stand_in").stream().map(RowYaml::standIn).toList(),
				keys.items("repeats").stream().map(RowYaml::repetition).toList(), Validity.read(keys));
		keys.refuseOthers();
		TableNames.verify(table, keys);
		return table;
	}

	private List<Phrase> stop(Keys keys) {
		List<Phrase> stop = new ArrayList<>(this.stop);
		stop.addAll(keys.phrases("stop"));
		return stop;
	}

	private static CellRule cell(String key, Keys keys) {
		CellRule rule = new CellRule(key, keys.phrases("label"), keys.word("type", ColumnType.TEXT),
				keys.has("measure") ? keys.text("measure", "") : null, keys.text("level", "province"),
				keys.text("at", ""));
		keys.refuseOthers();
		return rule;
	}

	private static List<String> labels(Keys keys, Map<String, Column> columns) {
		List<String> named = keys.texts("label");
		return !named.isEmpty() ? named
				: columns.values()
					.stream()
					.filter((column) -> column.holds() == Holds.LABEL || column.holds() == Holds.UNIT_NAME)
					.map(Column::key)
					.toList();
	}

	private static List<Derived> derived(Keys keys) {
		List<Derived> derived = new ArrayList<>();
		keys.sections("derived").forEach((measure, section) -> derived.add(CheckYaml.derived(measure, section)));
		return derived;
	}

}
