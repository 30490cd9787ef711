package attain.form.reading;

import attain.finding.FindingCode;
import attain.form.language.Column.Holds;
import attain.form.language.RowRule.NamesUnit;
import attain.grid.Cell;
import attain.text.MatchKey;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a row is known by: the unit's code and name, the key of a list row.
 *
 * @param binding the table
 * @param view the row
 * @param log where findings go
 */
record RowKeys(Binding binding, RowView view, FindingLog log) {

	/** Whether a row has a label or a code, and the code was not turned into 4,90E+09. */
	boolean isKnown(String label) {
		BoundColumn code = this.binding.holding(Holds.UNIT_CODE);
		String text = (code == null) ? "" : this.view.texts().text(code.number());
		return !(label.isEmpty() && text.isEmpty()) && !text.matches("(?i)\\d([.,]\\d+)?E\\+?\\d+");
	}

	/** Fills the keys of a row; false if a list row has none. */
	boolean fill(BodyRow row, RowClassifier.Kind kind) {
		row.breakdown = kind.breakdown();
		BoundColumn item = this.binding.holding(Holds.BREAKDOWN);
		if (item != null && row.breakdown.isEmpty()) {
			row.breakdown = breakdown(item);
		}
		if (kind.rule().unit() == NamesUnit.ROW) {
			BoundColumn name = this.binding.holding(Holds.UNIT_NAME);
			row.code = (kind.code() != null) ? kind.code() : code(this.binding.holding(Holds.UNIT_CODE));
			row.name = (name == null) ? row.label : blankToNull(this.view.texts().text(name.number()));
		}
		if (kind.rule().unit() == NamesUnit.SHEET) {
			row.name = this.binding.sheet();
		}
		boolean isList = item != null && this.binding.measuredKinds().contains(row.rule.kind());
		return !isList || !row.breakdown.isEmpty();
	}

	private String breakdown(BoundColumn item) {
		String code = this.view.texts().code(item.column(), item.number());
		String instead = item.column().instead();
		return (code.isEmpty() && instead != null) ? MatchKey.of(this.view.text(instead)) : code;
	}

	/** The code as printed, zeros at its front restored with a finding; null if blank. */
	private @Nullable String code(@Nullable BoundColumn code) {
		if (code == null) {
			return null;
		}
		String printed = this.view.texts().text(code.number());
		String whole = this.view.texts().code(code.column(), code.number());
		Cell cell = this.view.texts().cell(code.number());
		if (whole.startsWith("0") && !printed.startsWith("0") && cell != null) {
			this.log.at(FindingCode.CODE_PADDED, this.binding.sheet(), cell.ref(), printed, printed, whole);
		}
		return blankToNull(whole);
	}

	private static @Nullable String blankToNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
