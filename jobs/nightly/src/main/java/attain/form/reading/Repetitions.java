package attain.form.reading;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import attain.finding.FindingCode;
import attain.form.language.Repetition;
import attain.form.language.Words;
import attain.text.UnitName;

/**
 * Compares a summary with the sheets that it repeats. The names of both are compared
 * without the type of unit: "H. Tràng Định" is the sheet "Huyện Tràng Định".
 */
final class Repetitions {

	private final List<ReadTable> tables;

	private final FindingLog log;

	/** The first sheet of a table and a name. */
	private final Map<String, ReadTable> sheets = new HashMap<>();

	/**
	 * @param tables every table of the file
	 * @param log where findings go
	 */
	Repetitions(List<ReadTable> tables, FindingLog log) {
		this.tables = tables;
		this.log = log;
		tables.forEach((table) -> this.sheets.putIfAbsent(key(table.binding().table().code(), table.binding().sheet()),
				table));
	}

	void check() {
		for (ReadTable table : this.tables) {
			BitSet unmatched = new BitSet();
			for (Repetition rule : table.binding().table().repetitions()) {
				table.body().each((row) -> {
					if (rule.rows().contains(row.rule.kind())) {
						check(rule, table, row, unmatched);
					}
				});
			}
		}
	}

	private void check(Repetition rule, ReadTable summary, BodyRow row, BitSet unmatched) {
		ReadTable sheet = this.sheets.get(key(rule.table(), row.label));
		if (sheet == null) {
			if (!unmatched.get(row.rowNo)) {
				this.log.at(FindingCode.SUMMARY_DIFFERS, summary.binding().sheet(), ref(summary, row), row.label,
						row.label, "…");
			}
			unmatched.set(row.rowNo);
			return;
		}
		BodyRow repeated = sheet.body().first(rule.of());
		if (repeated != null) {
			rule.columns().forEach((column) -> compare(rule, column, summary, row, sheet, repeated));
		}
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
	private static String key(String table, String name) {
		return table + " " + Words.of(UnitName.of(name).bareKey());
	}

}
