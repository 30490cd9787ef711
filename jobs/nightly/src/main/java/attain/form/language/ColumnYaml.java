package attain.form.language;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import attain.form.language.Column.BelowOne;
import attain.form.language.Column.Holds;
import attain.form.language.Column.Presence;
import attain.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Reads the columns of a table.
 *
 * @param scales printed units and their factors, by name
 * @param style how values are written, for the whole form
 * @param breakdown what begins every breakdown, empty if nothing does
 */
record ColumnYaml(Map<String, Map<String, BigDecimal>> scales, ValueStyle style, String breakdown) {

	/** What a draft says where a person must name a measure. */
	private static final String TO_DO = "TODO";

	static ColumnYaml of(Keys form) {
		Map<String, Map<String, BigDecimal>> scales = new LinkedHashMap<>();
		form.sections("scales").forEach((name, section) -> {
			Map<String, BigDecimal> factors = new LinkedHashMap<>();
			for (String unit : section.names()) {
				factors.put(Words.of(unit), number(section, unit));
			}
			scales.put(name, factors);
		});
		ValueStyle style = new ValueStyle(form.word("dash", ValueStyle.Dash.NOT_COLLECTED),
				form.word("numbers", ValueStyle.Numbers.VIETNAMESE));
		return new ColumnYaml(scales, style, "");
	}

	/** The same for a part of the form, all of which is one breakdown. */
	ColumnYaml within(String part) {
		return new ColumnYaml(this.scales, this.style, part);
	}

	Column read(String key, Keys keys) {
		ColumnType type = keys.word("type", ColumnType.TEXT);
		Holds holds = keys.word("holds", (type == ColumnType.TEXT) ? Holds.IGNORED : Holds.VALUE);
		boolean optional = keys.has("optional") || holds == Holds.IGNORED;
		keys.text("optional", "");
		CodeRule code = code(keys);
		Column column = new Column(key, keys.phrases("header"), optional ? Presence.OPTIONAL : Presence.REQUIRED, holds,
				type, measures(keys, "measure"), ratio(keys), key(keys, "period"), breakdowns(keys), scale(keys),
				keys.text("unit", ""), keys.has("blank") ? number(keys, "blank") : null, key(keys, "blank_from"),
				keys.word("below_one", BelowOne.REFUSE), keys.phrases("yes"), keys.phrases("no"), code,
				key(keys, "instead"), keys.text("personal", "").equals("true") || code.isHashed(), doubt(keys),
				this.style, Validity.read(keys), keys.text("prefix", ""));
		if (column.headers().isEmpty()) {
			keys.problem("header", "column '" + key + "' has no 'header'");
		}
		keys.refuseOthers();
		return column;
	}

	/** A measure alone belongs to the rows of kind {@code unit}. */
	static Map<String, String> measures(Keys keys, String key) {
		Map<String, String> measures = keys.valuesOrOne(key, "unit");
		if (measures.containsValue(TO_DO)) {
			keys.problem(key,
					"'" + TO_DO
							+ "' stands for a measure that is still to be named: a code of input/reference/measure.csv,"
							+ " or take '" + key + "' out to compare the column and not store it");
		}
		return measures;
	}

	private static CodeRule code(Keys keys) {
		List<Integer> digits = numbers(keys, "digits").stream().map(BigDecimal::intValue).sorted().toList();
		return new CodeRule(digits, keys.pattern("shape"), keys.text("hashed", "").equals("true"),
				keys.text("list", ""));
	}

	private static DoubtRule doubt(Keys keys) {
		return new DoubtRule(numbers(keys, "sentinel"), keys.word("negative", DoubtRule.Negative.FIGURE));
	}

	private static List<RatioPart> ratio(Keys keys) {
		return keys.items("ratio").stream().map((item) -> {
			RatioPart part = new RatioPart(item.phrases("word"), measures(item, "measure"));
			if (part.words().isEmpty()) {
				item.problem("word", "a part of a ratio has no 'word'");
			}
			item.refuseOthers();
			return part;
		}).toList();
	}

	private static @Nullable String key(Keys keys, String key) {
		return keys.has(key) ? keys.text(key, "") : null;
	}

	/** A breakdown alone is that of every row; the part's own stands before it. */
	private Map<String, String> breakdowns(Keys keys) {
		Map<String, String> printed = keys.valuesOrOne("breakdown", "*");
		if (this.breakdown.isEmpty()) {
			return printed;
		}
		Map<String, String> joined = new LinkedHashMap<>();
		joined.put("*", this.breakdown);
		printed.forEach((kind, code) -> joined.put(kind, this.breakdown + "|" + code));
		return joined;
	}

	private Map<String, BigDecimal> scale(Keys keys) {
		String name = keys.text("scale", "");
		if (!name.isEmpty() && !this.scales.containsKey(name)) {
			keys.problem("scale", "unknown scale '" + name + "'. Nearest: " + Nearest.to(name, this.scales.keySet()));
		}
		return this.scales.getOrDefault(name, Map.of());
	}

	static BigDecimal number(Keys keys, String key) {
		return number(keys, key, keys.text(key, "0"));
	}

	private static List<BigDecimal> numbers(Keys keys, String key) {
		return keys.texts(key).stream().map((text) -> number(keys, key, text)).toList();
	}

	private static BigDecimal number(Keys keys, String key, String text) {
		try {
			return new BigDecimal(text);
		}
		catch (NumberFormatException ex) {
			keys.problem(key, "'" + key + "' must be a number");
			return BigDecimal.ZERO;
		}
	}

}
