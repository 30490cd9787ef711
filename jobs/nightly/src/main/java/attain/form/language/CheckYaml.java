package attain.form.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import attain.form.language.Condition.Test;

/** Reads checks and derived measures. */
final class CheckYaml {

	private static final Pattern RELATION = Pattern.compile("\\s*(\\w+)\\s*(<=|>=|=|needs)\\s*(.+)");

	private CheckYaml() {
	}

	static Check check(Keys keys) {
		Check.Kind kind = Check.Kind.SUM;
		String text = "";
		for (Check.Kind candidate : Check.Kind.values()) {
			if (keys.has(candidate.name().toLowerCase(Locale.ROOT))) {
				kind = candidate;
				text = keys.text(candidate.name().toLowerCase(Locale.ROOT), "");
			}
		}
		Matcher relation = RELATION.matcher(text);
		BigDecimal within = keys.has("within") ? ColumnYaml.number(keys, "within") : BigDecimal.ZERO;
		List<String> rows = keys.texts("rows");
		if (!relation.matches()) {
			keys.problem(kind.name().toLowerCase(Locale.ROOT), "a check reads like 'part_of: E <= C - D'");
			return new Check(kind, "", Formula.of("0"), within, rows, text);
		}
		keys.refuseOthers();
		return new Check(kind, relation.group(1), formula(keys, relation.group(3)), within, rows, text);
	}

	private static Formula formula(Keys keys, String text) {
		try {
			return Formula.of(text);
		}
		catch (IllegalArgumentException ex) {
			keys.problem("", "'" + text + "' cannot be computed: " + ex.getMessage());
			return Formula.of("0");
		}
	}

	static Derived derived(String measure, Keys keys) {
		List<List<Condition>> when = new ArrayList<>();
		when.add(conditions(keys.sections("when")));
		List<Condition> or = conditions(keys.sections("or"));
		if (!or.isEmpty()) {
			when.add(or);
		}
		Derived derived = new Derived(measure, keys.texts("rows"), keys.required("at"), when);
		keys.refuseOthers();
		return derived;
	}

	private static List<Condition> conditions(Map<String, Keys> sections) {
		return sections.entrySet().stream().map((entry) -> {
			Condition condition = condition(entry.getKey(), entry.getValue());
			entry.getValue().refuseOthers();
			return condition;
		}).toList();
	}

	private static Condition condition(String column, Keys keys) {
		List<Phrase> phrases = List.of();
		Test test = Test.YES;
		for (Test candidate : List.of(Test.IN, Test.STARTS)) {
			String key = candidate.name().toLowerCase(Locale.ROOT);
			if (keys.has(key)) {
				phrases = keys.phrases(key);
				test = candidate;
			}
		}
		if (phrases.isEmpty()) {
			test = keys.word("is", Test.YES);
		}
		return new Condition(column, test, phrases, keys.phrases("not"), keys.text("else", ""));
	}

}
