package attain.form.reading;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import attain.finding.FindingCode;
import attain.form.language.Repetition;
import attain.form.language.Words;
import attain.text.UnitName;

/**
 * Compares a summary with the sheets that it repeats. The names of both are compared
 * without the type of unit: "H. Tràng Định" is the sheet "Huyện Tràng Định".
 *
 * @param tables every table of the file
 * @param log where findings go
 * @param unmatched rows for which there is no sheet
 */
record Repetitions(List<ReadTable> tables, FindingLog log, Set<BodyRow> unmatched) {

	Repetitions(List<ReadTable> tables, FindingLog log) {
		this(tables, log, new HashSet<>());
	}

	void check() {
		for (ReadTable table : this.tables) {
			for (Repetition rule : table.binding().table().repetitions()) {
				table.body()
					.rows()
					.stream()
					.filter((row) -> rule.rows().contains(row.rule.kind()))
					.forEach((row) -> check(rule, table, row));
			}
		}
	}

	private void check(Repetition rule, ReadTable summary, BodyRow row) {
		Optional<ReadTable> sheet = this.tables.stream()
			.filter((table) -> table.binding().table().code().equals(rule.table()))
			.filter((table) -> key(table.binding().sheet()).equals(key(row.label)))
			.findFirst();
		if (sheet.isEmpty() && this.unmatched.add(row)) {
			this.log.at(FindingCode.SUMMARY_DIFFERS, summary.binding().sheet(), ref(summary, row), row.label, row.label,
					"…");
		}
		sheet.stream()
			.flatMap((table) -> table.body().rows().stream())
			.filter((other) -> other.rule.kind().equals(rule.of()))
			.findFirst()
			.ifPresent((repeated) -> rule.columns()
				.forEach((column) -> compare(rule, column, summary, row, sheet.get(), repeated)));
	}

	private void compare(Repetition rule, String column, ReadTable summary, BodyRow row, ReadTable sheet,
			BodyRow repeated) {
		BigDecimal printed = row.value(summary.binding().placeOf(column));
		BigDecimal original = repeated.value(sheet.binding().placeOf(column));
		boolean isOff = printed != null && original != null
				&& printed.subtract(original).abs().compareTo(rule.tolerance()) > 0;
		if (isOff) {
			this.log.at(FindingCode.SUMMARY_DIFFERS, summary.binding().sheet(),
					summary.binding().ref(column, row.rowNo), Figures.text(printed), Figures.text(printed),
					Figures.text(original));
		}
	}

	private static String ref(ReadTable table, BodyRow row) {
		return table.binding()
			.table()
			.labelColumns()
			.stream()
			.findFirst()
			.map((column) -> table.binding().ref(column, row.rowNo))
			.orElse(Integer.toString(row.rowNo));
	}

	/** "1. Trang Dinh" is the sheet of "H. Tràng Định". */
	private static String key(String name) {
		return Words.of(UnitName.of(name).bareKey());
	}

}
