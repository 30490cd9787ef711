package attain.form.language;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import attain.finding.FindingCode;
import attain.form.language.Column.Holds;
import attain.form.language.RowRule.Emit;
import attain.form.language.RowRule.NamesUnit;
import attain.form.language.Table.IfMissing;
import attain.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads what a form says of rows. */
final class RowYaml {

	private RowYaml() {
	}

	static RowRule row(String kind, Keys keys, Map<String, Column> columns) {
		List<Phrase> words = keys.phrases("words");
		List<Phrase> starts = keys.phrases("starts");
		Map<String, List<Phrase>> breakdowns = keys.phraseLists("breakdowns");
		boolean isNamed = !words.isEmpty() || !starts.isEmpty() || !breakdowns.isEmpty();
		boolean hasUnits = columns.values()
			.stream()
			.anyMatch((column) -> column.holds() == Holds.UNIT_CODE || column.holds() == Holds.UNIT_NAME);
		NamesUnit usual = (!isNamed && hasUnits) ? NamesUnit.ROW : NamesUnit.SENDER;
		RowRule rule = new RowRule(kind, keys.text("level", "province"), words, starts, keys.patterns("match"),
				breakdowns, keys.word("unit", usual), keys.word("emit", Emit.ALWAYS), keys.texts("either"), looks(keys),
				keys.phrases("own"), keys.word("if_missing", IfMissing.IGNORE), finding(keys));
		if (rule.ifMissing() == IfMissing.REJECT || (rule.ifMissing() == IfMissing.REPORT && words.isEmpty())) {
			keys.problem("if_missing", "a kind of row with 'words' may 'report' that it is missing, or 'ignore' it");
		}
		keys.refuseOthers();
		return rule;
	}

	private static @Nullable FindingCode finding(Keys keys) {
		String code = keys.text("finding", "");
		List<String> codes = Stream.of(FindingCode.values()).map(Enum::name).toList();
		if (!code.isEmpty() && !codes.contains(code)) {
			keys.problem("finding", "unknown finding '" + code + "'. Nearest: " + Nearest.to(code, codes));
		}
		return codes.contains(code) ? FindingCode.valueOf(code) : null;
	}

	private static Looks looks(Keys keys) {
		Map<String, Integer> indents = new LinkedHashMap<>();
		keys.values("indent").forEach((column, level) -> {
			if (level.matches("\\d{1,2}")) {
				indents.put(column, Integer.valueOf(level));
			}
			else {
				keys.problem("indent", "an indent is a number of levels, not '" + level + "'");
			}
		});
		return new Looks(keys.texts("bold"), indents, keys.patterns("font"));
	}

	static SkipRule skip(Keys keys) {
		SkipRule rule = new SkipRule(keys.patterns("match"), looks(keys), keys.text("values", "").equals("none"));
		keys.refuseOthers();
		return rule;
	}

	static StandIn standIn(Keys keys) {
		StandIn standIn = new StandIn(keys.required("for"), keys.texts("rows"), keys.texts("columns"));
		keys.refuseOthers();
		return standIn;
	}

	static Repetition repetition(Keys keys) {
		Repetition repetition = new Repetition(keys.texts("rows"), keys.required("table"), keys.required("of"),
				keys.texts("columns"), keys.has("within") ? ColumnYaml.number(keys, "within") : BigDecimal.ZERO);
		keys.refuseOthers();
		return repetition;
	}

	static Total total(Keys keys) {
		boolean isDistinct = keys.has("distinct");
		Total total = new Total(keys.required("row"), keys.texts("over"), keys.texts(isDistinct ? "distinct" : "sum"),
				isDistinct ? Total.Kind.DISTINCT : Total.Kind.SUM,
				keys.has("within") ? ColumnYaml.number(keys, "within") : BigDecimal.ZERO);
		if (total.columns().isEmpty()) {
			keys.problem("sum", "a total names its columns under 'sum' or 'distinct'");
		}
		keys.refuseOthers();
		return total;
	}

}
