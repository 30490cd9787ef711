package attain.form.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import attain.finding.FindingCode;
import attain.yaml.Nearest;

/** Proves that every column and kind of row that a table speaks of exists. */
final class TableNames {

	private final Keys keys;

	private final Table table;

	private final List<String> columns;

	private final List<String> kinds;

	private TableNames(Table table, Keys keys) {
		this.table = table;
		this.keys = keys;
		this.columns = new ArrayList<>(table.columns().keySet());
		table.columns().values().stream().filter((column) -> !column.ratio().isEmpty()).forEach((column) -> {
			this.columns.add(column.key() + "1");
			this.columns.add(column.key() + "2");
		});
		this.kinds = new ArrayList<>(table.rows().stream().map(RowRule::kind).toList());
	}

	static void verify(Table table, Keys keys) {
		TableNames names = new TableNames(table, keys);
		names.verifyColumns();
		names.verifyRows();
		names.verifyRules();
	}

	private void verifyColumns() {
		columns("label", this.table.labelColumns());
		this.table.columns().values().forEach((column) -> {
			kinds("columns", column.measures().keySet());
			column.ratio().forEach((part) -> kinds("columns", part.measures().keySet()));
			kinds("columns", column.breakdowns().keySet());
			Stream.of(column.instead(), column.blankFrom())
				.filter(Objects::nonNull)
				.forEach((named) -> columns("columns", List.of(named)));
		});
		if (this.table.period() != null && !this.table.cells().containsKey(this.table.period())) {
			this.keys.problem("period", "'period' must name one of the 'cells'");
		}
	}

	private void verifyRows() {
		for (RowRule row : this.table.rows()) {
			columns("rows", row.match().keySet());
			looks("rows", row.looks());
			kinds("rows", row.either());
		}
		this.table.skip().forEach((skip) -> {
			columns("skip", skip.match().keySet());
			looks("skip", skip.looks());
		});
	}

	private void looks(String where, Looks looks) {
		columns(where, looks.bold());
		columns(where, looks.indents().keySet());
		columns(where, looks.fonts().keySet());
	}

	private void verifyRules() {
		for (Total total : this.table.totals()) {
			kinds("totals", List.of(total.row()));
			kinds("totals", total.over());
			columns("totals", total.columns());
		}
		for (StandIn standIn : this.table.standIns()) {
			kinds("stand_in", List.of(standIn.missing()));
			kinds("stand_in", standIn.rows());
			columns("stand_in", standIn.columns());
		}
		for (Repetition repetition : this.table.repetitions()) {
			kinds("repeats", repetition.rows());
			columns("repeats", repetition.columns());
		}
		for (Check check : this.table.checks()) {
			columns("checks", List.of(check.left()));
			columns("checks", check.right().columns());
			kinds("checks", check.rows());
		}
		for (Derived derived : this.table.derived()) {
			kinds("derived", derived.rows());
			columns("derived", List.of(derived.at()));
			derived.when().stream().flatMap(List::stream).forEach(this::verify);
		}
	}

	private void verify(Condition condition) {
		columns("derived", List.of(condition.column()));
		List<String> codes = java.util.Arrays.stream(FindingCode.values()).map(Enum::name).toList();
		if (!condition.orElse().isEmpty() && !codes.contains(condition.orElse())) {
			this.keys.problem("derived",
					"unknown finding '" + condition.orElse() + "'. Nearest: " + Nearest.to(condition.orElse(), codes));
		}
	}

	private void columns(String where, Collection<String> names) {
		List<String> known = new ArrayList<>(this.columns);
		known.addAll(this.table.cells().keySet());
		unknown(where, "column", names, known);
	}

	private void kinds(String where, Collection<String> names) {
		List<String> known = new ArrayList<>(this.kinds);
		known.add("*");
		unknown(where, "kind of row", names, known);
	}

	private void unknown(String where, String what, Collection<String> names, List<String> known) {
		for (String name : names) {
			if (!known.contains(name)) {
				this.keys.problem(where, "unknown " + what + " '" + name + "'. Nearest: " + Nearest.to(name, known));
			}
		}
	}

}
