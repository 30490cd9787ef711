package attain.form.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import attain.finding.FindingCode;
import attain.form.language.CodeRule;
import attain.form.language.Column.Holds;
import attain.form.language.RowRule.NamesUnit;
import attain.form.language.Table.Repeat;
import attain.form.language.Total;
import attain.form.language.Words;
import attain.grid.Cell;
import attain.text.MatchKey;
import attain.text.UnitName;
import org.jspecify.annotations.Nullable;

/** Reads what a row is known by: the unit's code and name, the key of a list row. */
final class RowKeys {

	private static final Pattern SPOILT = Pattern.compile("(?i)\\d([.,]\\d+)?E\\+?\\d+");

	private final Binding binding;

	private final RowView view;

	private final FileContext file;

	private final String sheetWords;

	private final Set<String> totals;

	/**
	 * @param binding the table
	 * @param view the row
	 * @param file where findings go, and what is kept of personal keys
	 */
	RowKeys(Binding binding, RowView view, FileContext file) {
		this.binding = binding;
		this.view = view;
		this.file = file;
		this.sheetWords = Words.of(binding.sheet());
		this.totals = binding.table().totals().stream().map(Total::row).collect(Collectors.toSet());
	}

	/** Whether a row has a label or a code, and the code was not turned into 4,90E+09. */
	boolean isKnown(String label) {
		String code = printed(this.binding.holding(Holds.UNIT_CODE));
		return !(label.isEmpty() && code.isEmpty()) && !isSpoilt(code)
				&& !isSpoilt(printed(this.binding.holding(Holds.BREAKDOWN)));
	}

	private String printed(@Nullable BoundColumn column) {
		return (column == null) ? "" : this.view.texts().text(column.number());
	}

	private static boolean isSpoilt(String code) {
		return (code.indexOf('E') > 0 || code.indexOf('e') > 0) && SPOILT.matcher(code).matches();
	}

	/**
	 * Whether a row without values is one all the same: it names a unit, or a member of a
	 * list.
	 */
	boolean isMember(RowClassifier.Kind kind) {
		boolean isListed = this.binding.measuredKinds().contains(kind.rule().kind())
				&& !printed(this.binding.holding(Holds.BREAKDOWN)).isEmpty();
		return kind.rule().unit() == NamesUnit.ROW || isListed;
	}

	/** Fills the keys of a row; false if a list row has none. */
	boolean fill(BodyRow row, RowClassifier.Kind kind) {
		row.breakdown = kind.breakdown();
		List<BoundColumn> items = isTotal(kind) ? List.of() : this.binding.keyColumns();
		if (row.breakdown.isEmpty() && !items.isEmpty()) {
			List<String> parts = items.stream().map(this::part).toList();
			row.breakdown = parts.contains("") ? "" : String.join("|", parts);
		}
		if (kind.rule().unit() == NamesUnit.ROW) {
			BoundColumn name = this.binding.holding(Holds.UNIT_NAME);
			row.code = (kind.code() != null) ? kind.code() : code(this.binding.holding(Holds.UNIT_CODE));
			row.name = (name != null) ? blankToNull(this.view.texts().text(name.number()))
					: row.label.equals(codeText()) ? null : row.label;
		}
		if (kind.rule().isOwn(this.sheetWords)) {
			row.rule = kind.rule().ofOwn();
		}
		else if (kind.rule().unit() == NamesUnit.SHEET) {
			row.name = this.binding.sheet();
		}
		if (NamedMeasure.isIn(this.binding)) {
			row.named = NamedMeasure.read(this.binding, this.view.texts()).orElse(null);
			return row.named != null;
		}
		boolean isList = !items.isEmpty() && this.binding.measuredKinds().contains(row.rule.kind());
		return !isList || !row.breakdown.isEmpty();
	}

	/**
	 * One part of the key of a list row; empty if there is none or it is no such code.
	 */
	private String part(BoundColumn item) {
		CodeRule rule = item.column().code();
		String whole = this.view.texts().code(item.column(), item.number());
		String instead = item.column().instead();
		if (whole.isEmpty() && instead != null) {
			return nameKey(MatchKey.of(this.view.text(instead)));
		}
		String key = rule.key(whole);
		if (!key.isEmpty()) {
			tellPadding(item, whole);
		}
		if (rule.isHashed() && !key.isEmpty()) {
			return this.file.hash().of(key);
		}
		// a name is a key however it is spelt
		if (rule.list().isEmpty() && this.binding.table().labelColumns().contains(item.key())) {
			return MatchKey.of(key);
		}
		return rule.list().isEmpty() ? key : MatchKey.unaccented(key);
	}

	/** Two districts may have a school of one name, each on its own sheet. */
	private String nameKey(String name) {
		boolean isOfSheet = this.binding.table().repeat() == Repeat.SHEETS && !name.isEmpty();
		return isOfSheet ? name + ", " + UnitName.of(this.binding.sheet()).bareKey() : name;
	}

	/** A total is of nobody in the list. */
	private boolean isTotal(RowClassifier.Kind kind) {
		return this.totals.contains(kind.rule().kind());
	}

	/** The text of the unit's code, which is no name where it is the only label. */
	private String codeText() {
		BoundColumn code = this.binding.holding(Holds.UNIT_CODE);
		return (code == null) ? "" : this.view.texts().text(code.number());
	}

	/** The code as printed, zeros at its front restored with a finding; null if blank. */
	private @Nullable String code(@Nullable BoundColumn code) {
		if (code == null) {
			return null;
		}
		String whole = this.view.texts().code(code.column(), code.number());
		tellPadding(code, whole);
		return blankToNull(whole);
	}

	private void tellPadding(BoundColumn code, String whole) {
		Cell cell = this.view.texts().cell(code.number());
		if (cell != null && whole.startsWith("0") && !this.view.texts().text(code.number()).startsWith("0")) {
			boolean isPersonal = code.column().isPersonal();
			this.file.log()
				.cell(FindingCode.CODE_PADDED, this.binding.sheet(), cell, isPersonal,
						isPersonal ? FindingLog.MASK : whole);
		}
	}

	private static @Nullable String blankToNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
