package attain.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import attain.explain.Explanation;
import attain.explain.Fact;
import attain.publish.DataOrigin;

/**
 * What {@code attain explain} prints for people.
 *
 * @param explanation the verdict and what stands behind it
 * @param isComplete whether every cell is printed; else the first of each measure
 */
record ExplanationPage(Explanation explanation, boolean isComplete) {

	private static final int CELLS = 40;

	private static final String INDENT = " ".repeat(21);

	private static final Map<String, String> SIDES = Map.of("numerator", "tử số (numerator)", "denominator",
			"mẫu số (denominator)", "reported", "báo cáo (reported)", "published", "đã công bố (published)");

	private static final Map<String, String> SIGNS = Map.of("ge", "≥", "gt", ">", "between", "từ", "le", "≤", "lt",
			"<");

	/** The page, line by line. */
	List<String> lines() {
		Fact verdict = this.explanation.verdict();
		List<String> lines = new ArrayList<>();
		lines.add(verdict.text("target_code") + "  " + verdict.text("indicator_name_vi"));
		lines.add(" ".repeat(verdict.text("target_code").length()) + "  (" + verdict.text("indicator_name_en") + ")");
		if (verdict.is("is_sample")) {
			lines.add(DataOrigin.NOTICE);
		}
		lines.add("");
		lines.add(titled("Kế hoạch (plan)", verdict.text("plan_number") + " " + verdict.text("plan_title_vi")));
		lines.add(titled("Yêu cầu (asks)", asked(verdict)));
		lines.add(titled("Đơn vị (unit)", verdict.text("org_unit_code") + " " + verdict.text("org_unit_name_vi")));
		lines.add(titled("Kết luận (verdict)", verdict.text("status_vi") + " (" + verdict.text("status_en")
				+ "), số liệu đến (data as of) " + verdict.text("business_date")));
		lines.add(INDENT + verdict.text("reason_vi"));
		lines.add(INDENT + "(" + verdict.text("reason_en") + ")");
		addValue(verdict, lines);
		addFormula(verdict, lines);
		addVintages(lines);
		addHistory(lines);
		addEvidence(lines);
		return lines;
	}

	private static String titled(String title, String text) {
		return (title + ":" + INDENT).substring(0, INDENT.length()) + text.strip();
	}

	private static String asked(Fact verdict) {
		String high = verdict.text("target_value_high");
		return "“%s” %s %s%s %s, đến hạn (due) %s".formatted(verdict.text("qualifier_vi"),
				SIGNS.getOrDefault(verdict.text("eval_comparator"), ""), number(verdict, "target_value"),
				high.isEmpty() ? "" : " – " + number(verdict, "target_value_high"), verdict.text("unit_name_vi"),
				verdict.text("due_on"));
	}

	private void addValue(Fact verdict, List<String> lines) {
		if (verdict.text("period_key").isEmpty()) {
			lines.add(titled("Giá trị (value)", "chưa có cho kỳ này (none for this period)"));
			return;
		}
		String fraction = verdict.text("numerator").isEmpty() ? ""
				: " = %s / %s".formatted(number(verdict, "numerator"), number(verdict, "denominator"));
		lines.add(titled("Giá trị (value)",
				number(verdict, "value") + fraction + (verdict.is("is_estimate") ? "  ước tính (estimate)" : "")));
		lines.add(INDENT + "kỳ (period) %s, %s – %s%s".formatted(verdict.text("period_key"), verdict.text("starts_on"),
				verdict.text("ends_on"),
				verdict.is("is_period_of_verdict") ? "" : " — không phải kỳ của kết luận (not the one judged)"));
		lines.add(INDENT + "%s; %s/%s đơn vị (members); phủ (coverage) %s; biết từ (known from) %s".formatted(
				verdict.text("basis"), verdict.text("members_present"), verdict.text("members_expected"),
				number(verdict, "coverage"), verdict.text("known_from")));
		if (!verdict.text("lowest_member_vi").isEmpty()) {
			lines.add(INDENT + "thấp nhất (lowest): " + verdict.text("lowest_member_vi"));
		}
	}

	private void addFormula(Fact verdict, List<String> lines) {
		lines.add(titled("Công thức (formula)", verdict.text("formula")));
		for (Fact term : this.explanation.formula()) {
			lines.add(INDENT + "%s %s %s: %s [%s %s]".formatted(sign(term), SIDES.getOrDefault(term.text("side"), ""),
					term.text("measure_code"), term.text("measure_name_vi"), term.text("form_code"),
					term.text("place")));
		}
	}

	private static String sign(Fact fact) {
		return fact.text("sign").startsWith("-") ? "−" : "+";
	}

	private void addVintages(List<String> lines) {
		lines.add("");
		lines.add("Giá trị của kỳ, theo ngày biết (vintages of the value)");
		for (Fact vintage : this.explanation.vintages()) {
			lines
				.add("  %s → %s  %s%s%s".formatted(vintage.text("known_from"), until(vintage), number(vintage, "value"),
						vintage.text("numerator").isEmpty() ? ""
								: " = %s / %s".formatted(number(vintage, "numerator"), number(vintage, "denominator")),
						vintage.is("is_estimate") ? "  ước tính (estimate)" : ""));
		}
	}

	private void addHistory(List<String> lines) {
		lines.add("");
		lines.add("Kết luận theo ngày (history of the verdict)");
		for (Fact version : this.explanation.history()) {
			lines.add("  %s → %s  %s: %s".formatted(version.text("known_from"), until(version),
					version.text("status_vi"), version.text("reason_vi")));
		}
	}

	private static String until(Fact fact) {
		return fact.text("known_to").startsWith("9999") ? "nay (now)" : fact.text("known_to");
	}

	private void addEvidence(List<String> lines) {
		Map<String, List<Fact>> byMeasure = this.explanation.evidence()
			.stream()
			.collect(Collectors.groupingBy(
					(fact) -> fact.text("component") + fact.text("side") + fact.text("measure_code"),
					LinkedHashMap::new, Collectors.toList()));
		for (List<Fact> facts : byMeasure.values()) {
			Fact first = facts.get(0);
			lines.add("");
			lines.add("%s %s %s, %d ô (cells)".formatted(sign(first), SIDES.getOrDefault(first.text("side"), ""),
					first.text("measure_code"), facts.size()));
			facts.stream()
				.limit(this.isComplete ? Integer.MAX_VALUE : CELLS)
				.forEach((fact) -> lines.add("  " + cell(fact)));
			if (!this.isComplete && facts.size() > CELLS) {
				lines.add("  … và %d ô nữa: --all (more cells)".formatted(facts.size() - CELLS));
			}
		}
	}

	private static String cell(Fact fact) {
		String place = fact.text("cell_ref").isEmpty() ? "danh mục (reference data)"
				: "%s [%s] %s %s, nhận (received) %s".formatted(fact.text("file_name"), fact.text("sheet_name"),
						fact.text("cell_ref"), quoted(fact), fact.text("received_on"));
		return "%s  %s %s%s  %s  ← %s%s".formatted(fact.text("period_code"), fact.text("org_unit_code"),
				fact.text("org_unit_name_vi"),
				fact.text("breakdown_code").isEmpty() ? "" : " · " + fact.text("breakdown_code"),
				fact.text("value").isEmpty() ? fact.text("obs_status") : number(fact, "value"), place,
				fact.is("is_set_aside")
						? "  — không tính vào, nguồn khác được chấp nhận (set aside: another sender counts)"
						: fact.is("takes_part") ? "" : "  — không tính vào (left out)");
	}

	private static String quoted(Fact fact) {
		if (fact.fields().get("raw_text") == null) {
			return "(tệp không còn trong archive: no file at hand)";
		}
		return fact.text("raw_text").isEmpty() ? "(ô trống: blank)" : "\u201c" + fact.text("raw_text") + "\u201d";
	}

	/** A number as Vietnamese write it; a dash if there is none. */
	private static String number(Fact fact, String column) {
		BigDecimal number = fact.number(column);
		if (number == null) {
			return "—";
		}
		String[] parts = number.toPlainString().split("\\.");
		String grouped = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
		return (parts.length > 1) ? grouped + "," + parts[1] : grouped;
	}

}
