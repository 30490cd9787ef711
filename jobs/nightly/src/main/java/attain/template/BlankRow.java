package attain.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import attain.form.language.Column;
import attain.form.language.Column.Holds;
import attain.form.language.Phrase;
import attain.form.language.RowRule;
import attain.form.language.RowRule.NamesUnit;
import attain.form.language.Table;
import attain.form.language.Total;

/**
 * A row that waits for its figures.
 *
 * @param rule the kind of row; a list row that the sender names has an empty label
 * @param label what stands in the column that names the row
 * @param code code of its unit, empty if it has none
 */
record BlankRow(RowRule rule, String label, String code) {

	/** How many lines a list offers that the sender fills with names of its own. */
	private static final int LIST_LINES = 500;

	/**
	 * The rows of a table: units, then rows with a label of their own, totals last. A
	 * kind that is told by a pattern is left out where the table has another for its
	 * units: the pattern is for exceptions.
	 */
	static List<BlankRow> of(Table table, BlankForm.Sender sender) {
		List<String> totals = table.totals().stream().map(Total::row).toList();
		List<BlankRow> units = new ArrayList<>();
		List<BlankRow> rows = new ArrayList<>();
		List<BlankRow> last = new ArrayList<>();
		boolean isList = holds(table, Holds.BREAKDOWN);
		boolean hasUsualKind = table.rows().stream().anyMatch(RowRule::isOtherwise);
		for (RowRule rule : table.rows()) {
			boolean isException = (hasUsualKind && !rule.match().isEmpty()) || rule.finding() != null;
			if (isException || !rule.either().isEmpty()
					|| (rule.emit() == RowRule.Emit.ALONE && !totals.contains(rule.kind()))) {
				continue;
			}
			boolean isUnit = rule.unit() == NamesUnit.ROW;
			(totals.contains(rule.kind()) ? last : isUnit ? units : rows).addAll(of(rule, isList, sender));
		}
		units.addAll(rows);
		units.addAll(last);
		return units;
	}

	private static List<BlankRow> of(RowRule rule, boolean isList, BlankForm.Sender sender) {
		if (!rule.breakdowns().isEmpty()) {
			return rule.breakdowns()
				.values()
				.stream()
				.map((labels) -> new BlankRow(rule, labels.get(0).text(), ""))
				.toList();
		}
		Optional<Phrase> label = rule.words().stream().findFirst().or(() -> rule.starts().stream().findFirst());
		if (label.isPresent()) {
			return List.of(new BlankRow(rule, label.get().text(), ""));
		}
		if (isList) {
			return Collections.nCopies(LIST_LINES, new BlankRow(rule, "", ""));
		}
		return (rule.unit() == NamesUnit.ROW) ? units(rule, sender) : List.of();
	}

	private static List<BlankRow> units(RowRule rule, BlankForm.Sender sender) {
		return sender.units()
			.stream()
			.filter((unit) -> unit.level().equals(rule.level()))
			.map((unit) -> new BlankRow(rule, unit.name(), unit.code()))
			.toList();
	}

	/** What the row says of itself in a column, empty where the sender has to write. */
	String text(Column column, boolean isFirstLabel) {
		return switch (column.holds()) {
			case UNIT_CODE -> this.code;
			case UNIT_NAME -> this.label;
			case LABEL -> isFirstLabel ? this.label : "";
			default -> literal(column);
		};
	}

	/** What makes a row one of its kind, where the form asks for a plain word. */
	private String literal(Column column) {
		Pattern asked = this.rule.match().get(column.key());
		String first = (asked != null) ? asked.pattern().replaceFirst("^\\((?:\\?:)?", "").split("[|)]", 2)[0] : "";
		return first.matches("[\\p{L}\\p{N}]+") ? first : "";
	}

	/** Whether the sender fills in the name of the row too. */
	boolean isOpen() {
		return this.label.isEmpty();
	}

	private static boolean holds(Table table, Holds holds) {
		return table.columns().values().stream().anyMatch((column) -> column.holds() == holds);
	}

}
